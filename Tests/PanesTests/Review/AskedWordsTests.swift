import Testing

@testable import Panes

struct AskedWordsTests {
  @Test func severalNamesAreGivenInOneLine() {
    var asked = AskedWords(["a", "b c", "d", "a"])
    #expect(asked.all == ["a", "b c", "d"])
    #expect(!asked.take("a x") && asked.given == [])
    #expect(asked.take("b c") && asked.rest == ["a", "d"])
    #expect(asked.isCompleted(by: " d  a ") && !asked.isCompleted(by: "a"))
  }
}
