import ConfigurationFiles
import Catalog
import Watching
import Testing

@testable import mqdeck

struct AlertSettingsTests {
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
