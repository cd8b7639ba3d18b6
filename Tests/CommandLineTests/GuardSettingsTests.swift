import ConfigurationFiles
import Catalog
import Changing
import Testing

@testable import mqdeck

/// What a rule's filters come to for the profile in use: a slip makes it wider and is told.
struct GuardSettingsTests {
  private func read(
    _ text: String, inUse: String = "default", known: Set<String> = ["default"]
  ) -> GuardSettings {
    let settings = Settings.read(Array((text + "\n").utf8), fileName: "c")
    #expect(settings.closings == [])
    return GuardSettings(
      settings.settings(forProfile: inUse, known: known).rules, profile: inUse,
      known: settings.knownProfiles(inUse: inUse, known: known), file: "c")
  }

  /// Each is told once, and holds.
  @Test(arguments: [
    "profile: defualt", "profile: Default", "profile: 'defualt*'", "profile: '*efualt'",
    "profile: 'DEFAULT*'", "profile: 'prod, default'", "profile: default|prod",
    "profile: default prod", "profile: '!prod'", "profile: '{prod,default}'",
    "profile: '[pd]*'", "profile: prod，default", "profile: default;prod",
  ])
  func aProfileWrittenWronglyIsEveryProfile(filter: String) {
    let found = read("rules: [{forbid: '*', \(filter)}]")
    #expect(found.guards.rules.count == 1)
    #expect(found.diagnostics.map(\.line) == [1])
  }

  @Test(arguments: [
    "prod", "prod*", "dev*", "pr?d", "test-*", "default-*", "*-cn", "production", "d", "x*",
  ])
  func aProfileOfAnotherHostIsOnlyTold(pattern: String) {
    let found = read("rules: [{forbid: '*', profile: '\(pattern)'}]")
    #expect(found.guards.rules.isEmpty)
    #expect(
      found.diagnostics.map(\.message) == [
        "no profile here is named “\(pattern)”; the rule does not apply on this machine"
      ])
  }

  /// One slip, copied to where the profile is set, makes no profile of it.
  @Test(arguments: ["defualt", "Default", "defaults"])
  func aSlipMadeTwiceIsStillOne(name: String) {
    for own in ["", ", default: {theme: nord}"] {
      let found = read(
        "profiles: {\(name): {region: ap-guangzhou}\(own)}\n"
          + "rules: [{forbid: '*', profile: \(name)}]")
      #expect(found.guards.rules.count == 1)
      #expect(found.diagnostics.first?.message.contains("did you mean “default”?") == true)
    }
    let isThere = read(
      "rules: [{forbid: '*', profile: \(name)}]", known: ["default", name])
    #expect(isThere.guards.rules.isEmpty && isThere.diagnostics.isEmpty)
  }

  @Test(arguments: ["changes", "dangerous"]) func aWordMeansAKindOfActions(word: String) {
    for key in ["forbid", "ask"] {
      let found = read("rules: [{\(key): \(word)}, {\(key): [DeleteTopic, \(word)]}]")
      #expect(found.diagnostics.isEmpty)
      #expect(found.guards.rules.map(\.actions.last) == [ActionPattern(word), ActionPattern(word)])
    }
  }

  @Test(arguments: ["change", "Dangerous", "dangerus", "danger*"])
  func aWordWrittenWronglyIsEverything(word: String) {
    let found = read("rules: [{forbid: '\(word)'}]")
    #expect(found.guards.rules.map(\.actions) == [[ActionPattern("*")]])
    #expect(found.diagnostics.count == 1)
  }

  @Test(arguments: [
    "mqtt.KickOutClient", "KickOutClient", "mqtt.*", "trocket.SendMessage", "DeleteBlockRule",
  ])
  func actionsOfEveryProductAreKnown(name: String) {
    let found = read("rules: [{forbid: '\(name)'}]")
    #expect(found.diagnostics.isEmpty)
    #expect(found.guards.rules.map(\.actions) == [[ActionPattern(name)]])
  }

  @Test(arguments: ["instance", "name"])
  func severalPatternsInOneAreEveryThing(key: String) {
    for text in ["prod-trade*, prod-finance*", "a|b", "a，b", "!test*", "prod-{a}*", "a;b"] {
      let found = read("rules: [{forbid: '*', \(key): '\(text)'}]")
      #expect(found.guards.rules.map(\.instance) == [nil])
      #expect(found.guards.rules.map(\.name) == [nil])
      #expect(
        found.diagnostics.map(\.message) == [
          "“\(key): \(text)” is not one pattern with * and ?: write a rule for each; this one "
            + "applies to every \(key)"
        ])
    }
    for text in ["prod-*", "prod trade", "订单（生产）", "a.b_c-d", "$share/x"] {
      let found = read("rules: [{forbid: '*', \(key): '\(text)'}]")
      #expect(found.diagnostics.isEmpty)
      #expect(found.guards.rules.map { $0.instance ?? $0.name } == [GlobPattern(text)])
    }
  }
}
