import Glibc
import TestDirectory
import Testing

@testable import ConfigurationFiles

/// What closes everything, what makes a rule wider, and what is only told.
struct SettingsGateTests {
  private func read(_ text: String) -> Settings {
    Settings.read(Array(text.utf8), fileName: "config.yaml")
  }

  private func gate(_ text: String, _ profile: String = "default") -> SettingsGate {
    read(text).settings(forProfile: profile).gate
  }

  /// Each of these let a change out once, or might have.
  static let closing = [
    "rulez: [{forbid: \"*\"}]", "readonly: true", "read-only: false", "Read_Only: true",
    "read_onyl: true", "rule: []", "Rules: []", "profils: {}", "profile: {default: {}}",
    "profiles: [{default: {read_only: true}}]", "profiles: {default: [{read_only: true}]}",
    "changelimit: 5", "change limit: 5", "'read_only ': true", "{read_only:true}",
    "{read_only：true}", "ｒｅａｄ＿ｏｎｌｙ: true",
    "rules: {forbid: \"*\"}", "rules: \"*\"", "rules:", "read_only:", "read_only: ~",
    "read_only: ture", "read_only: \"true\"", "read_only: [true]", "read_only: 1",
    "read_only: !!str true", "profile:", "profile: ''", "profile: [a]", "profiles:", "profiles: x",
    "change_limit:", "change_limit: many", "change_limit: 0", "change_limit: [3]",
    "profiles: {prod: {change_limit: many}}", "profiles: {prod: {read_onyl: true}}",
    "profiles:\n  default:\n  read_only: true", "profiles: {rules: {theme: nord}}",
    "profiles: {prod: {profile: x}}", "profiles: {prod: {profiles: {}}}",
    "mqdeck: {read_only: true}", "x: [{y: {rules: []}}]", "x: [read_only]", "x: {forbid: a}",
    "forbid: Delete*", "forbd: Delete*", "'- ask': x",
    "theme: {read_only: true}", "alerts: [{read_only: true}]",
    "keys: {read_only: true}", "keys: {read-only: true}", "keys: {quit: q, rules: [{ask: x}]}",
    "keys:\n  quit: q\n  profile: prod\nprofiles:\n  prod:\n    read_only: true",
    "keys: {rules: [forbid]}", "keys: {profiles: p}", "keys: {Change-Limit: 5}", "keys: {roles: r}",
    "keys: {forbid: x}", "keys: {Read-only: ctrl-r}", "notify: {profile: prod}",
    "alerts: [{lag: 5, rulez: []}]", "theme: [read_only: true]", "mouse: read_only",
    "rules: [{forbid: x, read_only: true}]", "rules: [{forbid: x, instance: {rules: []}}]",
    "- read_only: true", "just text", "a: 1\n---\nread_only: true", "a: 1\n...\nread_only: true",
    "read_only: false\nread_only: true", "rules: []\nrules: [{forbid: x}]", "a: 1\na: 2",
    "profiles: {default: {}, default: {read_only: true}}", "? [rules]\n: [{forbid: x}]",
    "theme: nord\nprofiles: {prod: {read_only: true", "rules: *none", "{: true}",
    "x: &a {read_only: true}", "x: &a {read_only: true}\ny: *a", "<: {read_only: true}",
    "profiles:\n  a: &a {read_only: true}\nb: *a", "<<: read_only",
    "theme: nord\n  read_only:true", "theme: |\n  nord\n  read_only: true",
    "rules:\n- forbid: x\n  reason: >\n    none\n    - ask: y",
    "rules:\n- forbid: x\n  reason: none\n    ask: y",
    "rules:\n- forbid: x\n  reason: \"none\n- {forbid: y}\"",
    "profiles:\n  a:\n    rules:\n    - forbid: x\n      reason: |\n       none\n       read_only: true",
    "rules: !include x.yaml",
    "read_only: !!bool \"maybe\"", "theme: !x nord", "rules: *r\nx: &r [{forbid: x}]",
  ]

  @Test(arguments: closing)
  func doubtClosesEverything(text: String) throws {
    let open = "\nprofiles: {default: {read_only: false}}\n"
    let settings = read(text + "\n")
    #expect(!settings.closings.isEmpty)
    #expect(settings.settings(forProfile: "default").gate != .open)
    #expect(settings.settings(forProfile: "other").gate != .open)
    #expect(!settings.diagnostics.isEmpty)
    // Nothing that a profile says covers it.
    if !text.contains("profiles"), !text.hasPrefix("{"), !text.hasPrefix("-") {
      #expect(gate(text + open) != .open)
    }
  }

  /// What is told and closes nothing: files are shared between hosts and versions.
  @Test(arguments: [
    "", "---\n", "thme: nord", "regoin: ap-shanghai", "xyzzy: {colour: [1, 2], deep: {a: b}}",
    "layout: [board, topics]\npanes: {left: 30}", "production: ture", "refresh: soon",
    "alerts: [{lagg: 5}]", "keys: {quit: q, read-only: ctrl-r}", "keys: {quitt: ~}",
    "profiles: {prod: {thme: nord}}", "profiles: {prod: }", "rules: []", "profiles: {}",
    "profile: nobody", "notify: {command: [sh, -c, 'echo rules: x']}",
    "rules: [{forbid: x, reason: 'see read_only: there'}]",
    "rules: [{forbid: '*', reason: Read-only}]", "rules: [{forbid: '*', reason: read only}]",
    "rules: [{forbid: '*', name: read_only}]", "rules: [{ask: [ReadOnly], instance: read-only.}]",
    "alerts: [{name: Read-only, status: true}]", "theme: Read-Only", "time_zone: read_only",
    "notify: {command: [tmux, new-window, mqdeck, --read-only]}",
    "rules:\n- forbid: '*'\n  reason: |\n    For exceptions ask: Mei\n    (rules: see the wiki)",
    "rules:\n- forbid: '*'\n  reason: >\n    For exceptions ask: Mei\ntheme: nord",
    "rules:\n- forbid: '*'\n  reason: \"no rules:\n    nobody may forbid: this\"",
    "rules: [{forbid: x, profil: prod}]", "rules: [{forbid: x, note: y}]",
    "x: &r [{forbid: DeleteTopic}]\nrules: *r",
    "x: {lock: &l {read_only: false}}\nprofiles: {default: {<<: *l}}",
    "x: &d {forbid: DeleteTopic}\nrules: [*d]", "read_only: !!bool \"false\"",
    "\u{FEFF}read_only: false\ntheme: nord",
  ])
  func whatIsNoGuardClosesNothing(text: String) {
    #expect(read(text + "\n").closings == [])
    #expect(gate(text + "\n") == .open)
  }

  /// Aliases, merge keys and the mark at the start are how people write guards.
  @Test(arguments: [
    "common: &c [{forbid: '*'}]\nrules: *c", "x: &d {forbid: '*'}\nrules: [*d]",
    "x: [{forbid: '*'}]\nrules: [{forbid: '*'}]",
    "base: &b {read_only: true}\nprofiles:\n  default:\n    <<: *b\n    region: ap-guangzhou",
    "a: &a {theme: nord}\nb: &b {read_only: true}\nprofiles: {default: {<<: [*a, *b]}}",
    "y: &y true\nread_only: *y", "\u{FEFF}theme: nord\nread_only: true",
    "profiles:\n  default: &p {rules: [{forbid: '*'}]}\n  other: *p",
  ])
  func sharedGuardsHold(text: String) {
    let settings = read(text + "\n").settings(forProfile: "default")
    #expect(settings.gate != .open || settings.rules.map(\.actions) == [["*"]])
  }

  @Test func aMergeLetsTheProfilesOwnWordStand() {
    let text = "b: &b {read_only: true}\nprofiles: {default: {read_only: false, <<: *b}}\n"
    #expect(gate(text) == .open)
  }

  @Test func nothingOpensWhatIsClosedForAll() {
    let text = "read_only: true\nprofiles: {default: {read_only: false}}\n"
    let position = SourcePosition(line: 1, column: 1)
    let closing = Closing(.wanted, file: "config.yaml", position: position)
    #expect(gate(text) == .closed(closing))
    #expect(read(text).closings.isEmpty)
  }

  @Test func aClosingSaysWhyAndWhere() {
    let text = "theme: nord\nrulez: []\n"
    let reason = Closing.Reason.misspelled("rulez", meant: "rules")
    let position = SourcePosition(line: 2, column: 1)
    #expect(gate(text) == .closed(Closing(reason, file: "config.yaml", position: position)))
    #expect(
      read(text).diagnostics.map(\.description).contains(
        "config.yaml:2:1: “rulez” may mean the guard rail “rules”; every change is refused until "
          + "it is fixed"))
  }

  /// Guards of a profile whose name is nearly that of the account in use, which has none.
  @Test func aMisspelledProfileCloses() {
    let text = "profiles: {defualt: {read_only: true}}\n"
    #expect(gate(text) != .open)
    #expect(gate(text, "production") == .open)
    #expect(gate("profiles: {Default: {rules: [{forbid: x}]}}\n") != .open)
    #expect(gate("profiles: {defualt: {read_only: true}, default: {}}\n") != .open)
    #expect(
      gate("profiles: {default: {region: ap-guangzhou}, Default: {read_only: true}}\n") != .open)
    #expect(gate("profiles: {default: {}, defaults: {read_only: true}}\n") != .open)
    #expect(gate("profiles: {prod: {theme: nord}, prd: {change_limit: 2}}\n", "prod") != .open)
    #expect(gate("profiles: {Default: {theme: nord}}\n") == .open)
    let isKnown = read(text).settings(forProfile: "default", known: ["defualt", "default"])
    #expect(isKnown.gate == .open)
    #expect(read(text).diagnostics(forProfile: "default").count == 1)
    let told = read("profiles: {Default: {theme: nord}}\n").diagnostics(forProfile: "default")
    #expect(
      told.map(\.message) == [
        "the profile “Default” is not in use here; did you mean “default”?"
      ])
  }

  /// Guards of what is another host's, or has another number, stay where they are.
  @Test func aProfileOfAnotherHostClosesNothing() {
    #expect(gate("profiles: {prod: {read_only: true}, default: {}}\n") == .open)
    #expect(gate("profiles: {prod1: {theme: nord}, prod2: {read_only: true}}\n", "prod1") == .open)
    #expect(gate("profiles: {prod2: {read_only: true}}\n", "prod1") != .open)
    let both = read("profiles: {prod: {theme: nord}, prd: {read_only: true}}\n")
    #expect(both.settings(forProfile: "prod", known: ["prd"]).gate == .open)
    #expect(both.diagnostics(forProfile: "prod", known: ["prd"]).isEmpty)
  }

  /// Rules take patterns of profiles; here one is a name that nobody has.
  @Test(arguments: ["*", "prod*", "?", "default, prod", "default|prod", "a b", "''", "a/b", "!x"])
  func aNameThatNobodyHasCloses(name: String) {
    let key = name == "''" ? name : "'\(name)'"
    let guarding = read("profiles: {\(key): {read_only: true}, default: {theme: nord}}\n")
    #expect(guarding.settings(forProfile: "default").gate != .open)
    #expect(guarding.diagnostics(forProfile: "default").count == 1)
    let harmless = read("profiles: {\(key): {theme: nord}}\n")
    #expect(harmless.settings(forProfile: "default").gate == .open)
    #expect(harmless.diagnostics(forProfile: "default").map(\.line) == [1])
    // A file of credentials may be called so.
    if !name.contains("/"), name != "''" {
      #expect(guarding.settings(forProfile: "default", known: [name]).gate == .open)
    }
  }

  @Test func theKeysOfARuleAreNamedAllOfThem() {
    let settings = read("rules:\n- {forbid: x, topic: other-*}\n- {ask: x, Instance: y}\n")
    #expect(
      settings.diagnostics.map(\.message) == [
        "unknown key “topic” in “rules[1]” (known: ask, forbid, instance, name, profile, reason, "
          + "region)",
        "unknown key “Instance” in “rules[2]”; did you mean “instance”? (known: ask, forbid, "
          + "instance, name, profile, reason, region)",
      ])
    #expect(read("produktion: x\n").diagnostics.first?.message.contains("production, ") == true)
  }

  /// Whatever is wrong with a rule makes it wider, and is told with its place.
  @Test(arguments: [
    "{forbidd: [DeleteTopic]}", "DeleteTopic", "{forbid: [DeleteTopic], ask: [DeleteTopic]}",
    "{forbid: {DeleteTopic: true}}", "{forbid: []}", "{forbid: ''}", "{forbid: [DeleteTopic, ' ']}",
    "{forbid: [DeleteTopic, ~]}", "{forbid: [DeleteTopic, [x]]}", "{forbid: }", "{}", "~", "[]",
    "{forbid: , ask: DeleteTopic}", "{aks: DeleteTopic, instance: x}",
    "{ask: A, forbid: B, instance: x, region: y, profile: z, name: w}",
    "{ask: A, forbidd: B, instance: x}",
  ])
  func aRuleWrittenWronglyForbidsEverything(text: String) {
    let settings = read("rules:\n  - \(text)\n")
    let rule = settings.general.rules.first
    #expect(settings.general.rules.count == 1)
    #expect(rule?.forbids == true && rule?.actions == ["*"])
    #expect(rule?.instance == nil && rule?.region == nil && rule?.profile == nil)
    #expect(rule?.name == nil)
    #expect(settings.closings.isEmpty && !settings.diagnostics.isEmpty)
    #expect(settings.diagnostics.allSatisfy { $0.line == 2 })
  }

  @Test(arguments: ["region", "instance", "name", "profile"])
  func aFilterWrittenWronglyIsLeftOut(key: String) {
    let letters = String(key.dropLast())
    for wrong in ["\(letters): x", "\(key): ''", "\(key): ' '", "\(key): ", "\(key): [a]"] {
      let settings = read("rules:\n  - {forbid: [DeleteTopic], \(wrong)}\n")
      let rule = settings.general.rules.first
      #expect([rule?.region, rule?.instance, rule?.name, rule?.profile] == [nil, nil, nil, nil])
      #expect(rule?.actions == ["DeleteTopic"])
      #expect(settings.diagnostics.map(\.line) == [2], "\(wrong)")
    }
  }

  /// No key that we know is nearly a guard's.
  @Test func noKnownKeyIsNearlyAGuards() {
    let known = [
      "theme", "language", "refresh", "budget", "mouse", "region", "regional_host", "signature",
      "keys", "endpoint", "ca_file", "production", "mark_color", "alerts", "notify", "name", "lag",
      "lag_below", "growth", "growth_below", "no_consumer", "status", "instance", "group",
      "samples", "bell", "terminal", "command", "reason", "time_zone", "utf8", "escape_delay",
      "clipboard", "slow",
    ]
    #expect(known.filter { GuardWords.wordMeant(by: $0) != nil } == [])
  }

  // MARK: What may stand in the file's place

  @Test func aLinkThatLeadsNowhereCloses() {
    let directory = TemporaryDirectory()
    symlink(directory.path + "/gone.yaml", directory.path + "/config.yaml")
    #expect(!Settings.load(path: directory.path + "/config.yaml").closings.isEmpty)
    symlink(directory.path + "/gone", directory.path + "/mqdeck")
    #expect(!Settings.load(path: directory.path + "/mqdeck/config.yaml").closings.isEmpty)
    #expect(Settings.load(path: directory.path + "/none/config.yaml").closings.isEmpty)
  }

  @Test func aPipeClosesAndIsNotWaitedFor() {
    let directory = TemporaryDirectory()
    mkfifo(directory.path + "/config.yaml", 0o600)
    #expect(!Settings.load(path: directory.path + "/config.yaml").closings.isEmpty)
    #expect(!Settings.load(path: directory.path + "/config.yaml/x").closings.isEmpty)
  }

  @Test(arguments: [
    "config.yml", "Config.yaml", "config1.yaml", "#config.yaml", "confg.yaml", "config.yaml.txt",
    "config.json",
  ])
  func aFileNamedNearlyRightIsTold(name: String) throws {
    let directory = TemporaryDirectory()
    let path = directory.path + "/config.yaml"
    directory.write(name, "theme: nord\n")
    let told = Settings.load(path: path)
    #expect(told.diagnostics.map(\.file) == [directory.path + "/" + name])
    #expect(told.closings.isEmpty && told.file == nil)
    directory.write(name, "read_only: true\n")
    #expect(Settings.load(path: path).closings.count == 1)
    directory.write("config.yaml", "theme: nord\n")
    #expect(Settings.load(path: path).closings.count == 1)
  }

  @Test func copiesOfEditorsAreNotMeant() {
    let directory = TemporaryDirectory()
    for name in [
      "config.yaml~", ".config.yaml.swp", "config.yaml.bak", "themes", "notes.txt",
      "#config.yaml#", "config.yaml,v", "config.yaml_", "config.yaml-", "config.yaml.1",
      "config.yaml.12",
    ] {
      directory.write(name, "read_only: true\n")
    }
    #expect(Settings.load(path: directory.path + "/config.yaml") == Settings())
  }
}
