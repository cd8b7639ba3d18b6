import Catalog

/// A subject of the manual, as Markdown in both languages.
package struct ManualTopic: Equatable, Sendable {
  /// What one types to read it.
  package let name: String
  /// A title, a paragraph of one line that says what it is about, and all the rest.
  package let text: Phrase

  package init(name: String, text: Phrase) {
    self.name = name
    self.text = text
  }

  /// What it is about, in a line.
  package var summary: Phrase {
    Phrase(
      ManualTopic.firstParagraph(text.english) ?? name,
      ManualTopic.firstParagraph(text.chinese) ?? name)
  }

  private static func firstParagraph(_ text: String) -> String? {
    for block in ManualBlock.blocks(of: text) {
      if case .paragraph(let text) = block { return text }
    }
    return nil
  }

  /// What is read: the topic of keys ends with the table of all commands.
  package func text(_ language: Language, _ keyMap: KeyMap) -> String {
    guard name == "keys" else { return text[language] }
    return text[language] + "\n" + KeysTable(keyMap: keyMap, language: language).markdown
  }
}
