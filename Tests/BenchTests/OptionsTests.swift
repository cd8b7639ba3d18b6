import Testing

@testable import mqdeck_bench

struct OptionsTests {
  @Test func `options are taken in any order`() throws {
    let options = try Options(
      parsing: [
        "a/mqdeck", "--only", "keys", "--reference", "list", "--only", "idle", "--table", "zh",
        "--table",
        "en",
      ])
    #expect(options.mqdeck == "a/mqdeck")
    #expect(options.reference == "list")
    #expect(options.chosen == ["keys", "idle"])
    #expect(options.tables == [.chinese, .english])
  }

  @Test(arguments: [["--only"], ["--table", "fr"], ["a", "b"], ["--fast"], ["--hours", "0"]])
  func `mistakes are refused`(arguments: [String]) {
    #expect(throws: Options.Mistake.self) { try Options(parsing: arguments) }
  }
}
