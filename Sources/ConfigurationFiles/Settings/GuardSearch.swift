/// Looks through a whole file of settings for what may be a guard that is not read as one: that is
/// misspelled, has a wrong value, stands in a wrong place, or was dropped. Whatever it finds closes
/// everything: a slip must not open what was closed.
struct GuardSearch {
  private static let ruleKeys =
    GuardWords.effects + ["profile", "region", "instance", "name", "reason"]

  /// What it found, in the file's order.
  private(set) var closings: [Closing] = []
  private let fileName: String
  private let definitions: Set<SourcePosition>

  init(_ document: YAMLDocument, fileName: String) {
    self.fileName = fileName
    definitions = document.definitions
    for loss in document.dropped { close(.dropped(loss.message), loss.position) }
    for text in document.longTexts {
      guard case .scalar(let words, _) = text.content,
        let name = GuardWords.lineSwallowed(by: words)
      else { continue }
      close(.swallowed(name), text.position)
    }
    if let root = document.root, !root.isNull { readFile(root) }
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

  private mutating func readRules(_ entry: YAMLNode.Entry) {
    guard case .sequence(let rules) = entry.value.content else {
      return close(.wrongValue(entry.key), entry.position)
    }
    // What is no mapping is a rule that forbids everything.
    for case .mapping(let entries) in rules.map(\.content) {
      for entry in entries {
        let meant = GuardWords.wordMeant(by: entry.key)
        let isOfRules =
          meant.map { ["profile", "profiles"].contains($0) || GuardWords.effects.contains($0) }
          ?? false
        if GuardSearch.ruleKeys.contains(entry.key) || isOfRules {
          // A filter that is not understood is left out, which makes the rule wider.
          search(entry.value)
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

  /// The ids of commands: one of them is nearly a guard's name.
  private mutating func readKeys(_ node: YAMLNode) {
    guard case .mapping(let entries) = node.content else { return search(node) }
    for entry in entries {
      let meant = GuardWords.guardMeant(by: entry.key)
      let isCommand = entry.key == "read-only" && entry.value.boolean == nil
      if meant == "read_only" || meant == "change_limit", !isCommand {
        close(.misplaced(entry.key), entry.position)
      }
      search(entry.value)
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
