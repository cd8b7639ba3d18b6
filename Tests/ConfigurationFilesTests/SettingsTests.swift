import Testing

@testable import ConfigurationFiles

struct SettingsTests {
  private func read(_ text: String) -> Settings {
    Settings.read(Array(text.utf8), fileName: "config.yaml")
  }

  @Test func everythingHasADefault() {
    let settings = read("")
    #expect(settings.diagnostics.isEmpty)
    #expect(settings.general == ProfileSettings())
    #expect(!settings.terminal.usesMouse)
    #expect(settings.closings.isEmpty)
  }

  @Test func aWholeFile() {
    let settings = read(
      """
      theme: nord
      language: zh
      refresh: 2.5
      budget: 15
      mouse: true
      profile: dev
      region: ap-guangzhou
      signature: v1-sha256
      regional_host: true
      keys:
        quit: [q, ctrl-q]
        help: f1
        delete: ~
      profiles:
        prod:
          region: ap-shanghai
          endpoint: https://trocket.internal.example
          ca_file: /etc/ssl/own.pem
          read_only: true
          production: yes
          mark_color: "#c00000"
          change_limit: 5
          theme: contrast
          signature: v3-get
      """)
    #expect(settings.diagnostics.isEmpty)
    #expect(settings.profile == "dev")
    #expect(settings.terminal.usesMouse)
    #expect(
      settings.keys.map { [$0.command] + $0.keys } == [
        ["quit", "q", "ctrl-q"], ["help", "f1"], ["delete"],
      ])
    let prod = settings.settings(forProfile: "prod")
    #expect(prod.region == "ap-shanghai")
    #expect(prod.theme == "contrast")
    #expect(prod.language == .chinese)
    #expect(prod.refreshSeconds == 2.5)
    #expect(prod.budget == 15)
    #expect(prod.gate != .open)
    #expect(prod.isProduction == true)
    #expect(prod.changeLimit == 5)
    #expect(prod.markColor == .rgb(0xC0, 0, 0))
    #expect(prod.signature == .v3Get)
    #expect(prod.usesRegionalHost == true)
    let other = settings.settings(forProfile: "other")
    #expect(other.signature == .v1SHA256)
    #expect(other.region == "ap-guangzhou")
    #expect(other.gate == .open)
  }

  @Test func oneMistakeCostsOneValue() {
    let settings = read("theme: nord\nrefresh: soon\nlanguge: zh\nxyzzy: []\n")
    #expect(settings.general.theme == "nord")
    #expect(settings.diagnostics.map(\.line) == [2, 3, 4])
    #expect(settings.diagnostics[1].message.contains("did you mean “language”?"))
    #expect(settings.diagnostics[2].message.hasPrefix("unknown key “xyzzy”"))
    #expect(settings.closings.isEmpty)
  }

  @Test func filtersHaveNamesAndTexts() {
    let settings = read(
      """
      filters:
        behind: "lag>1000 consumers>0"
        none: " "
        many: [a, b]
        mine: /^order/
      """)
    #expect(settings.filters.map(\.name) == ["behind", "mine"])
    #expect(settings.filters.first?.text == "lag>1000 consumers>0")
    #expect(settings.diagnostics.map { $0.position?.line } == [3, 4])
    #expect(settings.closings.isEmpty)
  }

  @Test func signaturesAreThoseThatExist() {
    let settings = read("signature: v2\n")
    #expect(settings.general.signature == nil)
    #expect(settings.diagnostics.map(\.line) == [1])
  }

  @Test func rulesAreReadWithTheirPlace() {
    let settings = read(
      """
      rules:
        - forbid: [Delete*, DeleteTopic]
          region: ap-shanghai
          reason: ask the team
        - ask: ModifyRole
          instance: prod-*
          name: pay-*
          profile: prod*
      profiles:
        prod:
          rules:
            - forbid: "*"
      """)
    #expect(settings.diagnostics.isEmpty)
    let rules = settings.settings(forProfile: "prod").rules
    #expect(rules.map(\.forbids) == [true, true, false])
    #expect(rules.map(\.actions) == [["*"], ["Delete*", "DeleteTopic"], ["ModifyRole"]])
    #expect(rules.map(\.position.line) == [12, 2, 5])
    #expect(rules[1].region == "ap-shanghai" && rules[1].reason == "ask the team")
    #expect(rules[2].instance == "prod-*" && rules[2].name == "pay-*")
    #expect(rules[2].profile == "prod*")
    #expect(settings.settings(forProfile: "other").rules.count == 2)
  }

  @Test func languagesFollowTheLocale() {
    #expect(LanguageSetting.ofLocale(in: [:]) == .english)
    #expect(LanguageSetting.ofLocale(in: ["LANG": "zh_CN.UTF-8"]) == .chinese)
    #expect(
      LanguageSetting.ofLocale(in: ["LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"]) == .english)
    #expect(LanguageSetting.ofLocale(in: ["LC_ALL": "", "LANG": "zh_TW"]) == .chinese)
  }

  @Test func noFileIsNoMistake() {
    #expect(Settings.load(path: "/nonexistent/config.yaml") == Settings())
    let directory = Settings.load(path: "/tmp", shownPath: "~/x")
    let sentence = "cannot be read: Is a directory; every change is refused until it is fixed"
    #expect(directory.diagnostics.map(\.description) == ["~/x: " + sentence])
    #expect(directory.closings.count == 1)
  }

  @Test(arguments: [
    ("monitor_budget: 250", MonitorBudgetSetting.callsPerDay(250)), ("monitor_budget: off", .off),
    ("monitor_budget: no", .off), ("monitor_budget: \"off\"", .off), ("theme: a", nil),
    ("monitor_budget: ~", nil),
  ])
  func callsOfMonitorADay(text: String, budget: MonitorBudgetSetting?) {
    let settings = read(text)
    #expect(settings.diagnostics.isEmpty)
    #expect(settings.settings(forProfile: "any").monitorBudget == budget)
  }

  @Test func aProfileHasItsOwnCallsOfMonitor() {
    let settings = read("monitor_budget: 250\nprofiles:\n  prod:\n    monitor_budget: off")
    #expect(settings.settings(forProfile: "prod").monitorBudget == .off)
    #expect(settings.settings(forProfile: "dev").monitorBudget == .callsPerDay(250))
  }

  @Test(arguments: ["0", "-3", "1.5", "100001", "many", "true", "[1]", "\"7\""])
  func wrongCallsOfMonitorAreToldWithTheirLine(text: String) {
    let settings = read("theme: a\nmonitor_budget: \(text)")
    #expect(settings.settings(forProfile: "any").monitorBudget == nil)
    #expect(settings.diagnostics.first?.line == 2 && settings.diagnostics.count == 1)
    #expect(
      settings.diagnostics.first?.message.hasPrefix(
        "“monitor_budget” must be a whole number of calls a day from 1 to 100000, or off, found")
        == true)
  }
}
