import ConfigurationFiles
import Console
import Testing

@testable import mqdeck

struct PinStoreTests {
  private let home = TemporaryHome()

  private func store(_ profile: String) -> PinStore {
    PinStore(XDGDirectories(environment: [:], fallbackHome: home.path), profile: profile)
  }

  private func pin(_ name: String) -> Pin {
    Pin(resource: "groups", instanceID: "rmq-1", parent: nil, rowID: name)
  }

  @Test func pinsAreKeptByProfileAndRegionAndArePrivate() throws {
    #expect(try store("prod").read("ap-guangzhou").isEmpty)
    try store("prod").write([pin("订单\n\"a\""), pin("b")], for: "ap-guangzhou")
    try store("dev").write([pin("c")], for: "ap-guangzhou")
    try store("prod").write([pin("d")], for: "ap-shanghai")
    #expect(try store("prod").read("ap-guangzhou") == [pin("订单\n\"a\""), pin("b")])
    #expect(try store("dev").read("ap-guangzhou") == [pin("c")])
    let file = SmallFile(home.path + "/.local/state/mqdeck/pins/prod/ap-guangzhou.json")
    #expect(file.permissions == 0o600)
  }

  @Test func aNameCannotLeadElsewhere() throws {
    try store("../..").write([pin("a")], for: "../x")
    let path = home.path + "/.local/state/mqdeck/pins/_2e_2e_2f_2e_2e/_2e_2e_2fx.json"
    #expect(SmallFile(path).permissions == 0o600)
  }

  @Test func aFileOfEventsIsNeverWrittenOver() throws {
    let path = home.path + "/events.jsonl"
    try PrivateFile(path).writeNew(Array("one\n".utf8))
    #expect(SmallFile(path).permissions == 0o600)
    #expect(throws: FileError.self) { try PrivateFile(path).writeNew(Array("two\n".utf8)) }
    #expect(try SmallFile(path).read() == Array("one\n".utf8))
  }

  @Test func settingsBecomeRules() throws {
    let text = """
      alerts:
        - {name: a, lag: 100, growth: 5, instance: "prod-*"}
        - {name: b, status: true}
      """
    let settings = Settings.read(Array(text.utf8), fileName: "config.yaml")
    let rules = AlertRule.rules(settings.settings(forProfile: "x"))
    #expect(
      rules.map { "\($0.name) \($0.kind) \($0.samples)" } == [
        "a lag 2", "a growth 2", "b status 1",
      ])
    #expect(rules[0].condition == .lag(from: 100, until: 50))
    #expect(rules[0].scope.instance == GlobPattern("prod-*"))
    #expect(AlertRule.rules(ProfileSettings()) == AlertRule.standard)
  }
}
