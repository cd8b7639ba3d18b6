import FoundationEssentials
import TencentCloud

/// Members of answers that are read one by one. What does not fit its kind counts as missing.
extension JSONValue {
  /// A text that holds something.
  var text: String? {
    if case .string(let text) = self, !text.isEmpty { text } else { nil }
  }

  /// A time in seconds since 1970 UTC, as a number or a text that is one. What is no time that
  /// calendars reach is none.
  var seconds: Double? {
    let number: Double? =
      switch self {
      case .integer(let number): Double(number)
      case .number(let number): number
      case .string(let text): Double(text)
      case .null, .bool, .numeral, .array, .object: nil
      }
    return number.flatMap { (0...1e11).contains($0) ? $0 : nil }
  }

  /// The keys that stand under these three names, without blanks around them.
  func credential(_ id: String, _ key: String, _ token: String) -> Credential? {
    guard let secretID = self[id]?.text?.trimmed, let secretKey = self[key]?.text?.trimmed,
      !secretID.isEmpty, !secretKey.isEmpty
    else { return nil }
    return Credential(secretID: secretID, secretKey: secretKey, token: self[token]?.text?.trimmed)
  }
}
