import Testing

@testable import Catalog
@testable import Panes

/// Queries of messages as people type them.
@Suite struct MessageQueryTextTests {
  private func query(_ text: String) -> MessageQuery? {
    if case .success(.query(let query)) = MessageQueryText.meaning(text) { query } else { nil }
  }

  @Test func aWordSaysByWhat() {
    #expect(query("key ORDER-1") == .key("ORDER-1"))
    #expect(query("  KEY=ORDER 1 ") == .key("ORDER 1"))
    #expect(query("tag:PAID") == .tag("PAID"))
    #expect(query("id 7F00") == .id("7F00"))
    #expect(query("newest 1024") == .newest(1024))
  }

  @Test func aWordAloneIsAnIDOrAKey() {
    #expect(query("ORDER-1") == .key("ORDER-1"))
    #expect(query("42") == .key("42"))
    let id = "01A2B3C4D5E6F70000000000000000ABCD"
    #expect(query(id) == .id(id))
    #expect(query("7F0000010CD618B4AAC21ED62BB60000") == .id("7F0000010CD618B4AAC21ED62BB60000"))
    #expect(query(String(id.dropLast())) == .key(String(id.dropLast())))
  }

  @Test func deadLettersAreOfAGroup() {
    #expect(MessageQueryText.meaning("dead") == .success(.deadLetters(group: nil)))
    #expect(MessageQueryText.meaning("dead g-1") == .success(.deadLetters(group: "g-1")))
    #expect(MessageQueryText.meaning(" ") == .success(.all))
    #expect(MessageQueryText.meaning("all") == .success(.all))
  }

  @Test func whatIsMissingIsSaid() {
    #expect(MessageQueryText.meaning("key") == .failure(.incomplete))
    #expect(MessageQueryText.meaning("newest ") == .failure(.incomplete))
    #expect(MessageQueryText.meaning("newest 0") == .failure(.badCount))
    #expect(MessageQueryText.meaning("newest 1025") == .failure(.badCount))
  }

  /// The line opens with what stands in the title: it has to mean the same again.
  @Test func aQueryIsReadAsItIsWritten() {
    let queries: [MessageQuery] = [.id("a"), .key("key b"), .tag("t=1"), .newest(7)]
    for each in queries { #expect(query(each.text) == each) }
  }
}
