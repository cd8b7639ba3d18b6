/// Looks through a whole file of settings for what may be a guard that is not read as one: that is
/// misspelled, has a wrong value, stands in a wrong place, or was dropped. Whatever it finds closes
/// everything: a slip must not open what was closed.
struct GuardSearch {
  /// The keys whose values are texts for something else: one of them may be “read only” and is no
  /// guard.
  private static let textKeys: Set = [
    "region", "endpoint", "signature", "ca_file", "mark_color", "theme", "language", "time_zone",
    "credential_source", "credential_process", "source_profile", "role_arn", "external_id",
    "session_name",
  ]
  private static let alertTextKeys: Set = ["name", "region", "instance", "group"]
  private static let notifyTextKeys: Set = ["terminal", "command"]
  private static let ruleKeys =
    GuardWords.effects + ["profile", "region", "instance", "name", "reason"]

  /// What it found, in the file's order.
  private(set) var closings: [Closing] = []
  private let fileName: String
  private let definitions: Set<SourcePosition>
  /// Where the reasons of rules stand.
  private var reasons: Set<SourcePosition> = []

  init(_ document: YAMLDocument, fileName: String) {
    self.fileName = fileName
    definitions = document.definitions
    for loss in document.dropped { close(.dropped(loss.message), loss.position) }
    if let root = document.root, !root.isNull { readFile(root) }
    for text in document.longTexts {
      let name =
        reasons.contains(text.position)
        ? GuardWords.lineSwallowed(byReason: text) : GuardWords.lineSwallowed(by: text)
      if let name { close(.swallowed(name), text.position) }
    }
    closings.sort {
      ($0.position?.line ?? 0, $0.position?.column ?? 0)
        < ($1.position?.line ?? 0, $1.position?.column ?? 0)
    }
  }

  private mutating func close(_ reason: Closing.Reason, _ position: SourcePosition?) {
    closings.append(Closing(reason, file: fileName, position: position))
  }

  private mutating func readFile(_ root: YAMLNode) {
    guard case .mapping(let entries) = root.content else { return close(.noMapping, root.position) }
    for entry in entries {
      switch entry.key {
      case "profiles": readProfiles(entry)
      case "profile": require(entry) { GuardSearch.isText($0) }
      case "keys": readKeys(entry.value)
      default: readCommon(entry)
      }
    }
  }

  /// A key that the file and a profile have in common.
  private mutating func readCommon(_ entry: YAMLNode.Entry) {
    switch entry.key {
    case "read_only": require(entry) { $0.boolean != nil }
    case "change_limit": require(entry) { ProfileSettings.changeLimit($0) != nil }
    case "rules": readRules(entry)
    case "alerts": readAlerts(entry)
    case "notify": readMapping(entry.value, textKeys: GuardSearch.notifyTextKeys)
    case _ where GuardSearch.textKeys.contains(entry.key): searchBelow(entry.value)
    default: readOther(entry)
    }
  }

  private mutating func require(_ entry: YAMLNode.Entry, _ isRight: (YAMLNode) -> Bool) {
    if !isRight(entry.value) { close(.wrongValue(entry.key), entry.position) }
  }

  private mutating func readProfiles(_ entry: YAMLNode.Entry) {
    guard case .mapping(let profiles) = entry.value.content else {
      return close(.wrongValue(entry.key), entry.position)
    }
    for profile in profiles {
      let isGuard = GuardWords.names.map(GuardWords.letters).contains(
        GuardWords.letters(of: profile.key))
      if isGuard { close(.misplaced(profile.key), profile.position) }
      if profile.value.isNull { continue }
      guard case .mapping(let entries) = profile.value.content else {
        close(.wrongValue("profiles." + profile.key), profile.position)
        continue
      }
      for entry in entries { readCommon(entry) }
    }
  }

  private mutating func readAlerts(_ entry: YAMLNode.Entry) {
    guard case .sequence(let alerts) = entry.value.content else { return search(entry.value) }
    for alert in alerts { readMapping(alert, textKeys: GuardSearch.alertTextKeys) }
  }

  /// What holds no guards, but for texts that may be any.
  private mutating func readMapping(_ node: YAMLNode, textKeys: Set<String>) {
    guard case .mapping(let entries) = node.content else { return search(node) }
    for entry in entries {
      if textKeys.contains(entry.key) {
        searchBelow(entry.value)
      } else {
        readOther(entry)
      }
    }
  }

  private mutating func readRules(_ entry: YAMLNode.Entry) {
    guard case .sequence(let rules) = entry.value.content else {
      return close(.wrongValue(entry.key), entry.position)
    }
    // What is no mapping is a rule that forbids everything.
    for case .mapping(let entries) in rules.map(\.content) {
      for entry in entries {
        if entry.key == "reason" { reasons.insert(entry.value.position) }
        let meant = GuardWords.wordMeant(by: entry.key)
        let isOfRules =
          meant.map { ["profile", "profiles"].contains($0) || GuardWords.effects.contains($0) }
          ?? false
        if GuardSearch.ruleKeys.contains(entry.key) || isOfRules {
          // A filter that is not understood is left out, which makes the rule wider.
          searchBelow(entry.value)
        } else {
          readOther(entry)
        }
      }
    }
  }

  /// A key that is no guard where it stands. What others repeat is a definition, and no mistake.
  private mutating func readOther(_ entry: YAMLNode.Entry) {
    if let meant = GuardWords.guardMeant(by: entry.key) {
      let isExact = meant == entry.key
      return close(
        isExact ? .misplaced(entry.key) : .misspelled(entry.key, meant: meant), entry.position)
    }
    if GuardWords.wordMeant(by: entry.key) != nil {
      return close(.misplaced(entry.key), entry.position)
    }
    search(entry.value)
  }

  /// The ids of commands: one of them is nearly a guard's name, and stands for keys, not for a truth.
  private mutating func readKeys(_ node: YAMLNode) {
    guard case .mapping(let entries) = node.content else { return search(node) }
    for entry in entries {
      let isCommand = entry.key == "read-only" && entry.value.boolean == nil
      if !isCommand, GuardWords.wordMeant(by: entry.key) != nil {
        close(.misplaced(entry.key), entry.position)
      }
      search(entry.value)
    }
  }

  /// The same of a value that is a text, or a list of them, by its key: these may hold any words.
  private mutating func searchBelow(_ node: YAMLNode) {
    switch node.content {
    case .scalar: return
    case .sequence(let items):
      for item in items {
        if case .scalar = item.content { continue }
        search(item)
      }
    case .mapping: search(node)
    }
  }

  /// Closes where a value holds a guard's word, however deep.
  private mutating func search(_ node: YAMLNode) {
    if definitions.contains(node.position), !node.isCopy { return }
    switch node.content {
    case .scalar(let text, _):
      if GuardWords.letters(of: text) == "readonly", text != "read-only" {
        close(.misplaced(text), node.position)
      }
    case .sequence(let items): for item in items { search(item) }
    case .mapping(let entries):
      for entry in entries {
        if GuardWords.wordMeant(by: entry.key) != nil {
          close(.misplaced(entry.key), entry.position)
        } else {
          search(entry.value)
        }
      }
    }
  }

  private static func isText(_ node: YAMLNode) -> Bool {
    guard case .scalar(let text, _) = node.content else { return false }
    return !node.isNull && text.contains { !$0.isWhitespace }
  }
}
