import Testing

@testable import TerminalUI

struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("topic-a", 7), ("订单", 4), ("订单topic", 9), ("한국", 4), ("ｆｕｌｌ", 8), ("ﾊﾝ", 2),
    ("é", 1), ("e\u{301}", 1), ("\u{1112}\u{1161}\u{11AB}", 2), ("─│●–", 4), ("㉈", 2), ("䷀", 2),
  ])
  func `text takes the cells of East Asian width`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
    #expect(TextWidth.visible(text) == text)
  }

  @Test(arguments: [
    ("🚀", "🚀", 2),
    ("👨‍👩‍👧", "👨", 2),
    ("👍🏽", "👍", 2),
    ("🏽", "🏽", 2),
    ("❤️", "❤", 1),
    ("🇨🇳", "CN", 2),
    ("1\u{FE0F}\u{20E3}", "1\u{20E3}", 1),
    ("🏃🏽‍♀️x", "🏃x", 3),
  ])
  func `emoji are drawn as what every terminal counts alike`(
    text: String, drawn: String, columns: Int
  ) {
    #expect(TextWidth.visible(text) == drawn)
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\tb", "a␉b"), ("a\r\nb", "a␍␊b"), ("\u{7F}", "␡"),
    ("\u{9B}2J", "⟨9B⟩2J"), ("\u{202E}txt", "⟨202E⟩txt"), ("\u{2066}", "⟨2066⟩"),
    ("\u{200F}", "⟨200F⟩"), ("\u{61C}", "⟨61C⟩"), ("a\u{200B}b", "a⟨200B⟩b"),
    ("\u{FEFF}", "⟨FEFF⟩"), ("\u{2028}", "⟨2028⟩"), ("\u{E000}", "⟨E000⟩"),
    ("\u{E0041}", "⟨E0041⟩"), ("\u{378}", "⟨378⟩"), ("a\u{200D}b", "a⟨200D⟩b"),
    ("a\u{FE0F}", "a⟨FE0F⟩"), ("\u{AD}", "⟨AD⟩"), ("\u{0}", "␀"), ("\u{10FFFF}", "⟨10FFFF⟩"),
  ])
  func `what would be obeyed or not seen is spelled out`(text: String, drawn: String) {
    #expect(TextWidth.visible(text) == drawn)
    #expect(TextWidth.columns(of: text) == drawn.unicodeScalars.count)
  }

  @Test func `a mark without a base stands on a dotted circle`() {
    #expect(TextWidth.visible("\u{301}a") == "\u{25CC}\u{301}a")
    #expect(TextWidth.visible("a \u{301}") == "a \u{25CC}\u{301}")
    #expect(TextWidth.visible("\u{202E}\u{301}") == "⟨202E⟩\u{25CC}\u{301}")
  }

  @Test func `a base carries four marks and the fifth starts anew`() {
    let text = "a" + String(repeating: "\u{301}", count: 6)
    #expect(TextWidth.columns(of: text) == 2)
    #expect(
      Array(TextWidth.visible(text).unicodeScalars)
        == Array("a\u{301}\u{301}\u{301}\u{301}\u{25CC}\u{301}\u{301}".unicodeScalars))
  }

  @Test func `a prefix never cuts a character`() {
    #expect(TextWidth.prefix(of: "a订单", columns: 2) == ("a", 1))
    #expect(TextWidth.prefix(of: "a订单", columns: 3) == ("a订", 3))
    #expect(TextWidth.prefix(of: "e\u{301}e", columns: 1) == ("e\u{301}", 1))
    #expect(TextWidth.prefix(of: "plain", columns: 3) == ("pla", 3))
    #expect(TextWidth.prefix(of: "plain", columns: -1) == ("", 0))
  }

  @Test func `the table is in order and begins with the first scalar`() {
    let runs = ScalarClassTable.runs
    #expect(runs.first == ScalarClass.hidden.rawValue)
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $0 >> 3 < $1 >> 3 })
    #expect(runs.allSatisfy { ScalarClass(rawValue: $0 & 7) != nil })
  }

  @Test func `shortcuts past the table agree with it`() {
    let runs = ScalarClassTable.runs
    var run = 0
    for value in UInt32(0)...0x10FFFF {
      while run + 1 < runs.count, runs[run + 1] >> 3 <= value { run += 1 }
      guard let scalar = Unicode.Scalar(value) else { continue }
      if ScalarClass(of: scalar).rawValue != runs[run] & 7 {
        Issue.record("U+\(String(value, radix: 16)) is \(ScalarClass(of: scalar))")
      }
    }
  }
}
