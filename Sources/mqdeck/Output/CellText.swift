import TRocket
import TencentCloud

/// A value of the service in a table's or a file's cell.
enum CellText {
  /// What stands for a value that is not known: never a zero.
  static let unknown = "–"

  /// A value as text, not yet safe for a terminal. Times become ISO 8601 in UTC.
  static func text(_ value: JSONValue?, _ field: ParameterDescriptor?) -> String? {
    switch value {
    case nil, .null: nil
    case .string(let text): text
    case .integer(let number) where field?.timeUnit != nil: time(number)
    case let value?: value.compact
    }
  }

  /// 0 says “none”; seconds and milliseconds are told apart by size, as the API mixes them.
  private static func time(_ number: Int64) -> String? {
    guard number > 0 else { return nil }
    let isMilliseconds = number >= TimeUnit.smallestMilliseconds
    let seconds = isMilliseconds ? number / 1000 : number
    let stamp = LogFile.timestamp((Int(seconds), 0))
    return String(stamp.dropLast(5)) + "Z"
  }
}
