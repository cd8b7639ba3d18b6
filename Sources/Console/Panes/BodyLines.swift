import TerminalUI

/// The body of a message as lines.
enum BodyLines {
  /// The lines of a body in a form. Text is untrusted and is made visible where it is drawn.
  static func lines(_ body: String, as form: BodyForm) -> [String] {
    switch form {
    case .readable: json(body) ?? text(body)
    case .text: text(body)
    case .hexadecimal: hexadecimal(Array(body.utf8))
    }
  }

  /// Indented, where it is an object or a list; a number alone is not worth it.
  private static func json(_ body: String) -> [String]? {
    guard let first = body.first(where: { !$0.isWhitespace }), "{[".contains(first) else {
      return nil
    }
    return JSONLayout.lines(body)
  }

  private static func text(_ body: String) -> [String] {
    body.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }

  /// `00000010  7b 22 74 65  …  {"te`, as `hexdump -C` has it.
  private static func hexadecimal(_ bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: 16).map { start in
      let row = bytes[start..<min(start + 16, bytes.count)]
      let codes = row.map { padded(String($0, radix: 16), to: 2) }.joined(separator: " ")
      let characters = row.map { (0x20...0x7E).contains($0) ? String(UnicodeScalar($0)) : "." }
      let gap = String(repeating: " ", count: 49 - codes.count)
      return padded(String(start, radix: 16), to: 8) + "  " + codes + gap + characters.joined()
    }
  }

  private static func padded(_ digits: String, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
