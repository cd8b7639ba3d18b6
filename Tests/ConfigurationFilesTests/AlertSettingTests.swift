import Testing

@testable import ConfigurationFiles

/// Alerts as the settings give them.
struct AlertSettingTests {
  private func read(_ text: String) -> Settings {
    Settings.read(Array(text.utf8), fileName: "config.yaml")
  }

  @Test func aWholeList() throws {
    let settings = read(
      """
      alerts:
        - name: settlement
          lag: 500000
          lag_below: 1000
          instance: "prod-*"
          group: "settlement*"
          region: ap-shanghai
        - {name: climbing, growth: 500, samples: 4}
        - {name: dead, no_consumer: true, status: true}
      notify:
        bell: true
        terminal: osc777
        command: [page, --now]
      profiles:
        prod:
          alerts: [{name: more, lag: 10}]
      """)
    #expect(settings.diagnostics.isEmpty)
    let alerts = try #require(settings.general.alerts)
    #expect(alerts.map(\.name) == ["settlement", "climbing", "dead"])
    #expect(alerts[0].lag == .init(from: 500_000, until: 1000))
    #expect(
      [alerts[0].instance, alerts[0].group, alerts[0].region]
        == ["prod-*", "settlement*", "ap-shanghai"])
    #expect(alerts[1].growth == .init(from: 500, until: 250) && alerts[1].samples == 4)
    #expect(alerts[2].watchesConsumers && alerts[2].watchesStatus)
    let prod = settings.settings(forProfile: "prod")
    #expect(prod.alerts?.map(\.name) == ["settlement", "climbing", "dead", "more"])
    #expect(prod.notify?.command == ["page", "--now"])
    #expect(prod.notify?.terminal == "osc777" && prod.notify?.ringsBell == true)
  }

  @Test func nothingSetIsNotAnEmptyList() {
    #expect(read("").settings(forProfile: "x").alerts == nil)
    #expect(read("alerts: []").settings(forProfile: "x").alerts == [])
  }

  @Test func mistakesAreToldWithTheirPlaceAndTheRestHolds() {
    let settings = read(
      """
      alerts:
        - {name: a, lagg: 5}
        - {name: b, lag: many, status: true}
        - {name: c}
        - {name: d, lag: 10, lag_below: 20}
      notify: {terminal: osc8}
      """)
    #expect(settings.general.alerts?.map(\.name) == ["b", "d"])
    #expect(settings.general.alerts?[1].lag == .init(from: 10, until: 5))
    let told = settings.diagnostics.map(\.description)
    #expect(told.contains { $0.hasPrefix("config.yaml:2:15: unknown key “lagg” in “alerts[1]”") })
    #expect(told.contains { $0.contains("did you mean “lag”?") })
    #expect(told.contains { $0.hasPrefix("config.yaml:3:20: “alerts[2].lag” must be a number") })
    #expect(told.contains { $0.hasPrefix("config.yaml:4:5: this alert looks at nothing") })
    #expect(told.contains { $0.hasPrefix("config.yaml:5:24: “lag_below” must not be above") })
    #expect(told.contains { $0.contains("must be one of osc9, osc777") })
  }
}
