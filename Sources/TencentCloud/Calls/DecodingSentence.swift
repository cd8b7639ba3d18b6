/// Why something could not be read, in one short English sentence with the place.
struct DecodingSentence {
  var text: String

  init(_ error: any Error) {
    switch error {
    case DecodingError.typeMismatch(let type, let context):
      text = "\(Self.place(context.codingPath)) is not \(type)"
    case DecodingError.valueNotFound(let type, let context):
      text = "\(Self.place(context.codingPath)) has no \(type)"
    case DecodingError.keyNotFound(let key, let context):
      text = "\(Self.place(context.codingPath + [key])) is missing"
    case DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty:
      text = "not JSON"
    case DecodingError.dataCorrupted(let context):
      text = "\(Self.place(context.codingPath)): \(context.debugDescription)"
    default:
      text = "\(error)"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    let names = path.map { key in key.intValue.map { "[\($0)]" } ?? "." + key.stringValue }
    let joined = names.joined()
    return joined.isEmpty
      ? "the whole" : String(joined.hasPrefix(".") ? joined.dropFirst() : joined[...])
  }
}
