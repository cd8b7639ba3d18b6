import Testing

@testable import TerminalUI

struct WrapTests {
  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 7, ["one two", "three"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("to abcdefgh", 5, ["to", "abcde", "fgh"]),
    ("消费者积压", 4, ["消费", "者积", "压"]),
    ("消费者，积压", 6, ["消费", "者，积", "压"]),
    ("topic订单消费", 7, ["topic订", "单消费"]),
    ("a\n\nb", 9, ["a", "", "b"]),
    ("a\r\nb", 9, ["a", "b"]),
    ("", 5, [""]),
    ("  \"key\": 1", 8, ["  \"key\":", "1"]),
    ("one    two", 4, ["one", "two"]),
    ("订单", 1, ["订", "单"]),
    ("ab", 0, ["a", "b"]),
  ])
  func `lines are broken where they may be`(text: String, columns: Int, lines: [String]) {
    #expect(TextWidth.wrap(text, columns: columns) == lines)
  }

  @Test func `nothing is lost but blanks, and no line is too long`() {
    var source = HostileText(seed: 6)
    for _ in 0..<3000 {
      let text = source.next() + " " + source.next()
      let columns = source.number(below: 12)
      let lines = TextWidth.wrap(text, columns: columns)
      #expect(!lines.isEmpty)
      for line in lines where line.count > 1 {
        #expect(TextWidth.columns(of: line) <= max(1, columns), "\(TextWidth.visible(text))")
      }
      let kept = lines.joined().unicodeScalars.filter { $0 != " " }
      let given = text.replacingLineEnds.unicodeScalars.filter { $0 != " " }
      #expect(Array(kept) == Array(given))
    }
  }
}

extension String {
  fileprivate var replacingLineEnds: String {
    String(map { $0 == "\n" || $0 == "\r\n" ? " " : $0 })
  }

  /// Bodies of some megabytes are wrapped by a shorter way, which must not be another one.
  @Test func `plain texts are broken as all others are`() {
    var source = HostileText(seed: 8)
    let alphabet = Array("  \n ab,(x.")
    for _ in 0..<5000 {
      let text = String(
        (0..<source.number(below: 60)).map { _ in
          alphabet[source.number(below: alphabet.count)]
        })
      let columns = source.number(below: 12)
      #expect(
        TextWidth.wrap(text, columns: columns) == TextWidth.wrapAny(text, columns: columns),
        "\(text.debugDescription) in \(columns)")
    }
  }
}
