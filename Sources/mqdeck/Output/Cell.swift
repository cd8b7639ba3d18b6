import TRocket
import TencentCloud
import TerminalUI

/// What stands in a row below a column.
enum Cell: Equatable {
  /// A value that is not known, or none: never a zero.
  case unknown
  /// Text, which somebody else may have written.
  case text(String)
  /// A number, a truth or a time.
  case exact(String)

  /// Text where there is some.
  init(text: String?) { self = text.map(Cell.text) ?? .unknown }

  /// A number where there is one.
  init(_ number: Int64?) { self = number.map { .exact(String($0)) } ?? .unknown }

  /// A value of the service. Times become ISO 8601 in UTC. What kind a value is says the value:
  /// text may come where the API promises a number.
  init(_ value: JSONValue?, _ field: ParameterDescriptor?) {
    switch value {
    case nil, .null: self = .unknown
    case .string(let text): self = .text(text)
    case .integer(let number) where field?.timeUnit != nil:
      self = Cell.time(number).map(Cell.exact) ?? .unknown
    case .array(let values): self = .text(JSONValue.array(values).compact)
    case .object(let members): self = .text(JSONValue.object(members).compact)
    case let value?: self = .exact(value.compact)
    }
  }

  /// The cell for a person or a terminal.
  var shown: String {
    switch self {
    case .unknown: "–"
    case .text(let text), .exact(let text): TextWidth.visible(text)
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
