import TencentCloud
import Testing

@testable import Catalog
@testable import mqdeck

struct OutputTests {
  @Test func tablesLineUp() {
    let table = TextTable(
      columns: [.init(title: "GROUP"), .init(title: "LAG", isNumber: true), .init(title: "X")],
      rows: [["GID_a", "5", ""], ["b", "12345", "y"]])
    #expect(table.text == "GROUP    LAG  X\nGID_a      5\nb      12345  y")
  }

  @Test func separatedValuesAreQuotedAndEveryLineEndsAlike() {
    let rows: [[ListingCell]] = [
      [.text("1,2"), .text("say \"x\"")], [.unknown, .text("a\r\nb;c")],
    ]
    #expect(
      CSV(isRaw: true, isVisible: false).text(titles: ["a", "b"], rows: rows)
        == "a,b\r\n\"1,2\",\"say \"\"x\"\"\"\r\n,\"a\r\nb;c\"\r\n")
    #expect(
      CSV().text(titles: ["a", "b"], rows: rows)
        == "a,b\r\n\"1,2\",\"say \"\"x\"\"\"\r\n,\"a␍␊b;c\"\r\n")
  }

  @Test(arguments: [
    ("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"), ("@SUM(1)", "'@SUM(1)"), ("+1", "'+1"),
    ("-1", "'-1"), ("\t=1+1", "'␉=1+1"), ("\r=1", "'␍=1"), ("  =1", "'  =1"),
    ("\u{3000}＝1", "'\u{3000}＝1"), ("＠x", "'＠x"), ("\u{FEFF}=1", "'⟨FEFF⟩=1"),
    ("a=1", "a=1"), ("a-b", "a-b"), ("", ""), ("中文", "中文"),
  ])
  func textThatASpreadsheetWouldObeyIsGuarded(text: String, written: String) {
    #expect(CSV().text(titles: [], rows: [[.text(text)]]) == "\r\n\(written)\r\n")
    #expect(
      CSV(isRaw: true, isVisible: false).text(titles: [], rows: [[.text(text)]]).utf8.count
        == text.utf8.count + (text.contains { "\r\t".contains($0) } ? 6 : 4))
  }

  @Test func numbersAndTimesAreNotGuardedAndTextIsWhereverItStands() throws {
    let fields = try #require(ListedResource(argument: "instances")).resource.members
    let number = try #require(fields["TopicNum"])
    let time = try #require(fields["ExpiryTime"])
    #expect(ListingCell(.integer(-5), number) == .exact("-5"))
    #expect(ListingCell(.integer(1_772_330_645), time) == .exact("2026-03-01T02:04:05Z"))
    #expect(ListingCell(.integer(0), time) == .unknown)
    #expect(ListingCell(.string("=1"), number) == .text("=1"))
    #expect(CSV().text(titles: ["n"], rows: [[ListingCell(.integer(-5), number)]]) == "n\r\n-5\r\n")
  }

  @Test func aTerminalObeysNothingOfWhatIsRaw() {
    let listing = Listing(
      columns: [.init(title: "a")], rows: [[.text("\u{1B}[2J=1")]], json: .array([]))
    let raw = ListStyle(format: .csv, isRaw: true)
    #expect(listing.text(raw, isForTerminal: true) == "a\r\n␛[2J=1\r\n")
    #expect(listing.text(raw, isForTerminal: false) == "a\r\n\u{1B}[2J=1\r\n")
    #expect(
      listing.text(ListStyle(format: .csv), isForTerminal: false) == "a\r\n'␛[2J=1\r\n")
    #expect(listing.text(ListStyle(), isForTerminal: false) == "a\n␛[2J=1\n")
  }

  @Test func logValuesCannotBreakALine() {
    #expect(LogFile.quoted("DescribeTopic") == "DescribeTopic")
    #expect(LogFile.quoted("") == "\"\"")
    #expect(LogFile.quoted("a b\n\"c\"") == "\"a b\\n\\\"c\\\"\"")
    #expect(LogFile.quoted("a\u{1B}[2J\u{9B}") == "\"a\\u001b[2J\\u009b\"")
    #expect(LogFile.timestamp((0, 7)) == "1970-01-01T00:00:00.007Z")
    #expect(LogFile.timestamp((1_772_330_645, 67)) == "2026-03-01T02:04:05.067Z")
  }

  @Test func proxiesLoseTheirPassword() {
    #expect(
      NetworkFindings.withoutPassword("http://me:pass@proxy:3128") == "http://****@proxy:3128")
    #expect(NetworkFindings.withoutPassword("http://proxy:3128") == "http://proxy:3128")
    #expect(NetworkFindings.withoutPassword("me:p@ss@proxy") == "****@proxy")
  }
}
