/// The dialects that something is documented in, as `DialectSet` of TencentCloud has them.
struct Dialects: OptionSet, Hashable {
  let rawValue: UInt8

  static let may2024 = Dialects(rawValue: 1)
  static let today = Dialects(rawValue: 2)
  static let all: Dialects = [.may2024, .today]

  /// As Swift.
  var text: String {
    switch self {
    case .all: ".all"
    case .may2024: ".may2024"
    case .today: ".today"
    default: "[]"
    }
  }

  /// What is said of something that not every dialect has; with a blank at the end.
  var sentence: String {
    switch self {
    case .may2024: "Only in the dialect of May 2024. "
    case .today: "Only in today's dialect. "
    default: ""
    }
  }
}
