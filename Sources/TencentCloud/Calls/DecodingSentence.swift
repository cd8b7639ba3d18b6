/// Why the JSON of a request could not be read, in one short English sentence with the place.
struct DecodingSentence {
  let text: String

  init(_ error: any Error) {
    switch AnswerDefect(error, whole: .empty) {
    case .empty: text = "not JSON"
    case let defect: text = "\(defect)"
    }
  }
}
