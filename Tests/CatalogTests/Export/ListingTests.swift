import TencentCloud
import TerminalUI
import Testing

@testable import Catalog

/// A list in every form.
@Suite struct ListingTests {
  private let listing = Listing(
    columns: [
      .init(title: "Name"), .init(title: "Lag", isNumber: true), .init(title: "Seen"),
      .init(title: "Id", isWide: true),
    ],
    rows: [
      [.text("a|b"), .exact("12"), .exact("2026-03-01T00:00:00Z"), .text("x")],
      [.text("中文"), .unknown, .unknown, .text("y")],
      [.text("c"), .exact("9"), .exact("2026-03-02T00:00:00Z"), .text("z")],
    ],
    json: .array(["1", "2", "3"].map(JSONValue.string)))

  @Test func tablesHaveTheWideColumnsOnlyWhereAskedFor() {
    #expect(
      listing.text(.init(.table)) == """
        Name  Lag  Seen
        a|b    12  2026-03-01T00:00:00Z
        中文    –  –
        c       9  2026-03-02T00:00:00Z

        """)
    #expect(listing.text(.init(.wide)).hasPrefix("Name  Lag  Seen                  Id\n"))
  }

  @Test func equalColumnsGiveAlikeAndWhatIsLeftOutFirstBeforeThem() {
    let (name, remark) = (String(repeating: "n", count: 24), String(repeating: "r", count: 60))
    var table = TextTable(
      columns: [.init(title: "A"), .init(title: "B"), .init(title: "Remark")],
      rows: [[name, name, remark]])
    table.columns[2].leaving = 2
    func widths(_ width: Int) -> [Int] {
      table.text(width: width).split(separator: "\n")[1].split(separator: " ").map(\.count)
    }
    #expect(widths(70) == [24, 24, 18])
    #expect(widths(60) == [22, 22, 12])
  }

  @Test func aTableIsCutForATerminalAndNumbersNever() {
    let name = String(repeating: "n", count: 98)
    let table = TextTable(
      columns: [.init(title: "Group"), .init(title: "Lag", isNumber: true), .init(title: "X")],
      rows: [[name, "1234567890123456789", "short"]])
    #expect(table.text(width: nil).contains(name))
    let lines = table.text(width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.columns(of: String($0)) <= 60 })
    #expect(lines[1].contains("…") && lines[1].contains("1234567890123456789"))
    #expect(lines[1].hasSuffix("short"))
    // Where nothing can give any more columns are left out: a number that is cut is another number.
    let narrow = table.text(width: 30)
    #expect(!narrow.contains("1234") && narrow.hasSuffix("\n… +2 (-o wide)"))
    let times = TextTable(
      columns: [.init(title: "Since"), .init(title: "Group"), .init(title: "Detail")],
      rows: [["<2026-11-30T14:15:00Z", name, name], ["–", "a", name]])
    let shown = times.text(width: 40).split(separator: "\n")
    #expect(shown[1].hasPrefix("<2026-11-30T14:15:00Z  nnnnnnnnnnnnnnnn…") && shown.count == 4)
  }

  @Test func markdownSaysNothingButText() {
    #expect(
      listing.text(.init(.markdown)) == """
        | Name | Lag | Seen |
        | --- | ---: | --- |
        | a\\|b | 12 | 2026-03-01T00:00:00Z |
        | 中文 | – | – |
        | c | 9 | 2026-03-02T00:00:00Z |

        """)
  }

  @Test func notesStandBeforeCSVAndAroundJSON() {
    var noted = listing
    noted.notes = [.init("Region", "ap-guangzhou"), .init("Filter", "a,b")]
    let lines = noted.text(.init(.csv)).split(separator: "\r\n")
    #expect(lines[0] == "# Region: ap-guangzhou")
    #expect(lines[1] == "\"# Filter: a,b\"")
    #expect(lines[2] == "Name,Lag,Seen,Id")
    #expect(lines[3] == "a|b,12,2026-03-01T00:00:00Z,x")
    #expect(noted.text(.init(.json)).contains("\"Region\": \"ap-guangzhou\""))
    #expect(listing.text(.init(.json)) == "[\n  \"1\",\n  \"2\",\n  \"3\"\n]\n")
  }

  @Test func sortingKeepsRowsAndItemsTogetherAndTheUnknownLast() throws {
    let up = try listing.sorted(ListingSort("lag"))
    #expect(up.rows.map { $0[0] } == [.text("c"), .text("a|b"), .text("中文")])
    #expect(up.json == .array(["3", "1", "2"].map(JSONValue.string)))
    let down = try listing.sorted(ListingSort("Lag:desc"))
    #expect(down.rows.map { $0[0] } == [.text("a|b"), .text("c"), .text("中文")])
    #expect(try listing.sorted(ListingSort("-Lag")) == down)
    #expect(throws: ListingMistake.self) { try listing.sorted(ListingSort("nothing")) }
  }

  @Test func filtersSpeakOfEveryColumn() throws {
    func names(_ text: String) throws -> [ListingCell] {
      try listing.filtered(text, now: 1_772_500_000_000).listing.rows.map { $0[0] }
    }
    #expect(try names("lag>9") == [.text("a|b")])
    #expect(try names("id=z") == [.text("c")])
    #expect(try names("!中") == [.text("a|b"), .text("c")])
    #expect(try names("/^c/") == [.text("c")])
    // A script that reads nothing must not take a slip for none.
    let slip = #expect(throws: ListingMistake.self) { try listing.filtered("lga>9", now: 0) }
    #expect(slip?.text.english.contains("did you mean “lag”?") == true)
  }
}
