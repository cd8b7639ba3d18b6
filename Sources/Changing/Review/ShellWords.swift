import TencentCloud
import TerminalUI

/// Words of a command line that every shell reads as they are meant, wherever they are pasted.
package enum ShellWords {
  /// A word, in single quotes where it needs any; nil for one that no quotes make harmless in every
  /// shell: a terminal would obey it or nobody could see it, such as a line break, or it has a
  /// backslash, which fish obeys between single quotes, or a mark of history, which tcsh does.
  static func quoted(_ text: String) -> String? {
    guard isHarmless(text), !text.unicodeScalars.contains(where: { $0 == "\\" || $0 == "!" }) else {
      return nil
    }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || "-_./:,".unicodeScalars.contains(scalar)
    }
    if isPlain, !text.isEmpty { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// Whether text is drawn as it is.
  package static func isHarmless(_ text: String) -> Bool { TextWidth.visible(text) == text }

  /// JSON as one quoted word, in which whatever a shell or a terminal could take for something is
  /// spelled by its number: quotes, backslashes and marks of history too, which not every shell
  /// leaves alone between single quotes.
  static func quoted(_ json: JSONValue) -> String { "'" + text(json) + "'" }

  private static func text(_ json: JSONValue) -> String {
    switch json {
    case .string(let text): return string(text)
    case .array(let values): return "[" + values.map(text).joined(separator: ",") + "]"
    case .object(let members):
      return "{"
        + members.sorted { $0.key < $1.key }.map { string($0.key) + ":" + text($0.value) }
        .joined(separator: ",") + "}"
    case .null, .bool, .integer, .number, .numeral: return json.compact
    }
  }

  private static func string(_ text: String) -> String {
    let inside = text.utf16.map { unit -> String in
      guard let scalar = Unicode.Scalar(unit), (" "..."~").contains(scalar),
        !"\"'\\!".unicodeScalars.contains(scalar)
      else {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      return String(scalar)
    }
    return "\"" + inside.joined() + "\""
  }
}
