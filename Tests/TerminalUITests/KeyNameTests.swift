import Testing

@testable import TerminalUI

struct KeyNameTests {
  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown,
    ] + (1...63).map(Key.function)
    + "aGz09?/:-+ '\"#é订".map(Key.character)

  @Test func `names are read as they are written`() {
    for key in KeyNameTests.keys {
      for bits in UInt8(0)..<8 {
        let press = KeyPress(key, modifiers: KeyPress.Modifiers(rawValue: bits))
        // Letters with control or shift have one spelling only: a terminal reports no other.
        if case .character(let character) = key, character.isLetter,
          press.modifiers.contains(.shift)
            || press.modifiers.contains(.control) && character.isUppercase
        {
          continue
        }
        #expect(KeyPress(parsing: press.name) == press, "\(press.name)")
      }
    }
  }

  @Test(arguments: [
    ("ctrl-d", "^D"), ("enter", "Enter"), ("esc", "Esc"), ("space", "Space"), ("tab", "Tab"),
    ("shift-tab", "S-Tab"), ("f1", "F1"), ("alt-b", "M-b"), ("up", "↑"), ("?", "?"), ("G", "G"),
    ("pagedown", "PgDn"), ("ctrl-space", "C-Space"), ("alt-ctrl-x", "M-^X"), ("-", "-"),
  ])
  func `labels are short`(name: String, label: String) {
    #expect(KeyPress(parsing: name)?.label == label)
  }

  @Test func `spellings that mean the same`() {
    #expect(KeyPress(parsing: "Ctrl-D") == .control("d"))
    #expect(KeyPress(parsing: "escape") == KeyPress(.escape))
    #expect(KeyPress(parsing: "Return") == KeyPress(.enter))
    #expect(KeyPress(parsing: "shift-g") == .character("G"))
    #expect(KeyPress(parsing: "ctrl--") == .control("-"))
    #expect(KeyPress(parsing: "G") != KeyPress(parsing: "g"))
  }

  @Test(arguments: ["", "ctrl-", "f0", "f64", "nosuch", "ctrl-ctrl-a", "\n", "\u{1B}", "ab", "f+1"])
  func `what spells no key`(name: String) {
    #expect(KeyPress(parsing: name) == nil)
  }
}
