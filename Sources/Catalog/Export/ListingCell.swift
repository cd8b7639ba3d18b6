package import TencentCloud
import TerminalUI

/// What stands in a row below a column of a list that is printed or written to a file.
package enum ListingCell: Equatable, Sendable {
  /// A value that is not known, or none: never a zero.
  case unknown
  /// Text, which somebody else may have written.
  case text(String)
  /// A number, a truth or a time.
  case exact(String)

  /// Text where there is some.
  package init(text: String?) { self = text.map(ListingCell.text) ?? .unknown }

  /// A number where there is one.
  package init(_ number: Int64?) { self = number.map { .exact(String($0)) } ?? .unknown }

  /// A value of the service. Times become ISO 8601 in UTC. What kind a value is says the value:
  /// text may come where the API promises a number.
  package init(_ value: JSONValue?, _ field: ParameterDescriptor?) {
    switch value {
    case nil, .null: self = .unknown
    case .string(let text): self = .text(text)
    case .integer(let number) where field?.timeUnit != nil:
      self = ListingCell.time(number).map(ListingCell.exact) ?? .unknown
    case .array(let values): self = .text(JSONValue.array(values).compact)
    case .object(let members): self = .text(JSONValue.object(members).compact)
    case let value?: self = .exact(value.compact)
    }
  }

  /// A value of a row. A secret is masked.
  package init(_ value: FieldValue) {
    switch value {
    case .unknown: self = .unknown
    case .text(let text), .token(let text): self = .text(text)
    case .integer(let number): self = .exact(String(number))
    case .number(let number): self = .exact(ListingCell.decimal(number))
    case .flag(let isOn): self = .exact(isOn ? "true" : "false")
    case .time(let time): self = time == 0 ? .unknown : .exact(UniversalTime.text(time))
    case .roughTime(.orEarlier, let time): self = .exact("<" + UniversalTime.text(time))
    case .roughTime(.about, let time): self = .exact("~" + UniversalTime.text(time))
    case .secret: self = .exact(JSONValue.mask)
    case .structure(let json): self = .text(json.masked().compact)
    }
  }

  /// The cell for a person or a terminal.
  package var shown: String {
    switch self {
    case .unknown: "–"
    case .text(let text), .exact(let text): TextWidth.visible(text)
    }
  }

  /// To hundredths: more of a measurement would be noise.
  private static func decimal(_ number: Double) -> String {
    let hundredths = (number * 100).rounded() / 100
    return hundredths == hundredths.rounded() && abs(hundredths) < 1e15
      ? String(Int64(hundredths)) : String(hundredths)
  }

  /// 0 says “none”; seconds and milliseconds are told apart by size, as the API mixes them.
  private static func time(_ number: Int64) -> String? {
    guard number > 0 else { return nil }
    let isMilliseconds = number >= TimeUnit.smallestMilliseconds
    return UniversalTime.text(isMilliseconds ? number : number * 1000)
  }
}

/// Times at UTC to the second, `2026-03-01T02:03:04Z`, as lists for programs have them.
package enum UniversalTime {
  /// - Parameter unixMilliseconds: Since 1970 UTC.
  package static func text(_ unixMilliseconds: Int64) -> String {
    let format = ValueFormat(language: .english, symbols: .ascii, timeZone: .fixed(hours: 0))
    // The epoch is a time like others here.
    let text = unixMilliseconds == 0 ? "1970-01-01 00:00:00" : format.time(unixMilliseconds)
    return "\(text.prefix(10))T\(text.dropFirst(11))Z"
  }

  /// Reads such a time, also one that is known roughly; nil where it is none.
  package static func unixMilliseconds(_ text: String) -> Int64? {
    var digits = text.utf8[...]
    if let first = digits.first, first == UInt8(ascii: "<") || first == UInt8(ascii: "~") {
      digits = digits.dropFirst()
    }
    guard digits.count == 20, digits.last == UInt8(ascii: "Z") else { return nil }
    let parts = String(Substring(digits.dropLast())).split { "-T:".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 6, parts.map(\.utf8.count) == [4, 2, 2, 2, 2, 2] else { return nil }
    let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    guard date.isInCalendar else { return nil }
    let seconds = numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    return (Int64(date.daysSince1970) * 86_400 + Int64(seconds)) * 1000
  }
}
