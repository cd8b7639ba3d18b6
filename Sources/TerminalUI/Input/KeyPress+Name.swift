extension KeyPress {
  /// A key as footers and the help show it: `^D`, `M-b`, `S-Tab`, `Enter`, `↑`, `G`.
  public var label: String {
    var label = ""
    if modifiers.contains(.alt) { label += "M-" }
    if modifiers.contains(.shift) { label += "S-" }
    guard modifiers.contains(.control) else { return label + key.label }
    if case .character(let character) = key, character != " " {
      return label + "^" + character.uppercased()
    }
    return label + "C-" + key.label
  }

  /// A key as configuration files spell it: `ctrl-d`, `alt-b`, `shift-tab`, `enter`, `f5`, `G`.
  public var name: String {
    var name = ""
    if modifiers.contains(.control) { name += "ctrl-" }
    if modifiers.contains(.alt) { name += "alt-" }
    if modifiers.contains(.shift) { name += "shift-" }
    return name + key.name
  }

  /// The key that `name` spells, nil where it spells none. Modifiers and names of keys may be in
  /// any case; a single character counts as typed, except that control takes no case.
  public init?(parsing name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (modifier, length) = KeyPress.leadingModifier(of: rest) {
      guard !modifiers.contains(modifier) else { return nil }
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    guard let key = Key(parsing: rest) else { return nil }
    self = KeyPress(key, modifiers: modifiers).normalized
  }

  /// As a terminal reports it: control without case, and a shifted letter as a capital one.
  private var normalized: KeyPress {
    guard case .character(let character) = key, character.isLetter else { return self }
    if modifiers.contains(.control) {
      return KeyPress(
        .character(Character(character.lowercased())), modifiers: modifiers)
    }
    let upper = character.uppercased()
    guard modifiers.contains(.shift), upper.count == 1 else { return self }
    return KeyPress(.character(Character(upper)), modifiers: modifiers.subtracting(.shift))
  }

  private static func leadingModifier(of name: Substring) -> (Modifiers, Int)? {
    for (prefix, modifier) in [
      ("ctrl-", Modifiers.control), ("alt-", Modifiers.alt), ("shift-", Modifiers.shift),
    ] where name.count > prefix.count && name.lowercased().hasPrefix(prefix) {
      return (modifier, prefix.count)
    }
    return nil
  }
}

extension Key {
  /// The keys that have a name, with their spelling in files and in the footer. The first
  /// spelling of a key is the one that is written; later ones are understood.
  private static let named: [(key: Key, name: String, label: String)] = [
    (.enter, "enter", "Enter"), (.enter, "return", "Enter"),
    (.escape, "esc", "Esc"), (.escape, "escape", "Esc"),
    (.tab, "tab", "Tab"), (.character(" "), "space", "Space"),
    (.backspace, "backspace", "Backspace"), (.delete, "delete", "Del"),
    (.delete, "del", "Del"), (.insert, "insert", "Ins"), (.insert, "ins", "Ins"),
    (.up, "up", "↑"), (.down, "down", "↓"), (.left, "left", "←"), (.right, "right", "→"),
    (.home, "home", "Home"), (.end, "end", "End"),
    (.pageUp, "pageup", "PgUp"), (.pageUp, "pgup", "PgUp"),
    (.pageDown, "pagedown", "PgDn"), (.pageDown, "pgdn", "PgDn"),
  ]

  fileprivate var label: String {
    // Most keys are letters, and footers ask for every frame.
    if case .character(let character) = self, character != " " { return String(character) }
    if let entry = Key.named.first(where: { $0.key == self }) { return entry.label }
    if case .function(let number) = self { return "F\(number)" }
    return name
  }

  fileprivate var name: String {
    if let entry = Key.named.first(where: { $0.key == self }) { return entry.name }
    switch self {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }

  /// Function keys go to 63, as terminfo has them.
  fileprivate init?(parsing name: Substring) {
    if name.count == 1, let character = name.first {
      guard character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
      else { return nil }
      self = .character(character)
      return
    }
    let lower = name.lowercased()
    if let entry = Key.named.first(where: { $0.name == lower }) {
      self = entry.key
    } else if lower.first == "f", lower.allSatisfy({ $0 != "+" }),
      let number = UInt8(lower.dropFirst()), (1...63).contains(number)
    {
      self = .function(Int(number))
    } else {
      return nil
    }
  }
}
