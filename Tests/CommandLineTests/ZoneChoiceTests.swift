import ConfigurationFiles
import Console
import Testing

@testable import mqdeck

/// Which zone times are shown in, and that none is taken in silence for another.
struct ZoneChoiceTests {
  private let home = TemporaryHome()
  private let files: ZoneFiles

  init() {
    home.write("zones/Asia/Shanghai", "TZif2")
    home.write("zones/local", "TZif2")
    home.write("zones/Asia/notes", "no zone")
    var files = ZoneFiles(directory: home.path + "/zones")
    files.localFile = home.path + "/zones/local"
    self.files = files
  }

  private func choice(_ variable: String?, _ setting: String? = nil, _ files: ZoneFiles? = nil)
    -> ZoneChoice
  {
    ZoneChoice(
      variable: variable, setting: setting,
      settingPlace: Diagnostic(
        file: "config.yaml", position: SourcePosition(line: 3, column: 1), message: ""),
      files: files ?? self.files)
  }

  @Test func theVariableComesBeforeTheSettingsAndThoseBeforeTheMachine() {
    #expect(choice("CST-8", "UTC").specification == "CST-8")
    #expect(choice("Asia/Shanghai", "UTC").specification == "Asia/Shanghai")
    #expect(choice("", "UTC+8").specification == "<UTC+8>-8:0")
    #expect(choice(nil, "UTC-3:30").specification == "<UTC-330>+3:30")
    #expect(choice(nil, "Asia/Shanghai").specification == "Asia/Shanghai")
    #expect(choice("").specification == nil)
    #expect(choice(nil).source == "this machine’s own")
  }

  @Test func whatCannotBeHadIsToldAndTheNextIsTaken() {
    let odd = choice("Nowhere/City", "UTC+8")
    #expect(odd.specification == "<UTC+8>-8:0")
    #expect(
      odd.mistakes.map(\.description) == ["TZ: this machine knows no time zone “Nowhere/City”"])
    let both = choice("Nowhere/City", "Asia/Shanghi")
    #expect(both.specification == nil)
    #expect(both.mistakes.count == 2)
    #expect(
      both.mistakes.last?.description
        == "config.yaml:3:1: time_zone: this machine knows no time zone “Asia/Shanghi”")
  }

  /// Whoever writes a distance in another way is told how it has to be written, zone files or not.
  @Test(arguments: [
    ("utc+8", "UTC+8"), ("UTC8", "UTC+8"), ("+8", "UTC+8"), ("-03:30", "UTC-03:30"),
    ("gmt +08:00", "UTC+08:00"), ("8", "UTC+8"),
  ])
  func aDistanceInOtherWordsIsToldHowToWriteIt(text: String, meant: String) {
    let choice = choice(nil, text)
    #expect(
      choice.mistakes.map(\.description) == [
        "config.yaml:3:1: time_zone: this machine knows no time zone “\(text)”; write “\(meant)”"
      ])
    #expect(self.choice(nil, meant).mistakes.isEmpty)
  }

  @Test func withoutFilesTheUniversalZoneAndDistancesFromItAreLeft() {
    var none = ZoneFiles(directory: "/nowhere/zoneinfo")
    none.localFile = "/nowhere/localtime"
    #expect(choice(nil, nil, none).specification == "UTC0")
    #expect(choice("UTC", nil, none).mistakes.isEmpty)
    #expect(choice(nil, "UTC+8", none).specification == "<UTC+8>-8:0")
    let named = choice(nil, "Asia/Shanghai", none)
    #expect(named.specification == "UTC0")
    #expect(
      named.mistakes.first?.message
        == "time_zone: “Asia/Shanghai” cannot be looked up: there are no time zone files here; "
        + "write “UTC+8”")
  }

  @Test(arguments: [
    "CST-8", "EST5EDT,M3.2.0,M11.1.0", "<+0330>-3:30", "CET-1CEST", "UTC0", "AAA+24",
  ])
  func aRuleIsRead(text: String) { #expect(PosixZone.isReadable(text)) }

  @Test(arguments: ["", "Nowhere", "Nowhere/City", "+8", "CST", "CST-8!", "UTC+8:99", "北京-8"])
  func whatIsNoRuleIsNone(text: String) { #expect(!PosixZone.isReadable(text)) }
}
