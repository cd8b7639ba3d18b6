import TencentCloud

extension JSONValue {
  /// The value as it is typed; nil for one that cannot be, such as a structure.
  package var typedText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .numeral(let digits): digits
    case .bool(let flag): flag ? "true" : "false"
    case .array(let values): JSONValue.typedText(values)
    case .null, .object: nil
    }
  }

  private static func typedText(_ values: [JSONValue]) -> String? {
    let words = values.compactMap(\.typedText)
    return words.count == values.count ? words.joined(separator: ",") : nil
  }
}
