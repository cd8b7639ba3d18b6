import FoundationEssentials

/// Text that the service takes and tells in Base64.
package enum Base64Text {
  /// The text; nil where it is none in Base64.
  package static func decoded(_ text: String) -> String? {
    Data(base64Encoded: text).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The text as it is sent.
  package static func encoded(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

  /// The text, and as it came where it cannot be read.
  package static func shown(_ text: String) -> String { decoded(text) ?? text }
}
