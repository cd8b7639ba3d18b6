import Catalog

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

  /// Bytes are looked at where there is nothing but them: a body has some megabytes.
  private static func text(_ body: String) -> [String] {
    let isPlain = body.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A }
    if isPlain {
      return body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }
    return body.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }

  /// `00000010  7b 22 74 65  …  {"te`, as `hexdump -C` has it.
  private static func hexadecimal(_ bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: 16).map { start in
      let row = bytes[start..<min(start + 16, bytes.count)]
      var line: [UInt8] = []
      line.reserveCapacity(10 + 49 + 16)
      for shift in stride(from: 28, through: 0, by: -4) { line.append(digit(start >> shift)) }
      line += [blank, blank]
      for byte in row { line += [digit(Int(byte) >> 4), digit(Int(byte)), blank] }
      line += repeatElement(blank, count: 3 * (16 - row.count) + 1)
      line += row.map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: ".") }
      return String(decoding: line, as: UTF8.self)
    }
  }

  private static let blank = UInt8(ascii: " ")

  /// The digit of the lowest four bits.
  private static func digit(_ number: Int) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: number) & 15
    return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
