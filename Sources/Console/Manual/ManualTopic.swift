package import Catalog

/// A subject of the manual, as Markdown in both languages.
package struct ManualTopic: Sendable {
  /// What one types to read it.
  package let name: String
  /// A title, a line that says what it is about, and all the rest.
  private let text: Phrase
  /// What is made only when it is read.
  private let appendix: (@Sendable (Language) -> String)?

  package init(
    name: String, text: Phrase, appendix: (@Sendable (Language) -> String)? = nil
  ) {
    self.name = name
    self.text = text
    self.appendix = appendix
  }

  /// What it is about.
  package var summary: Phrase {
    Phrase(
      ManualTopic.lineBelowTitle(text.english) ?? name,
      ManualTopic.lineBelowTitle(text.chinese) ?? name)
  }

  /// A list of topics reads no more of them, and by bytes: the palette opens with it.
  private static func lineBelowTitle(_ text: String) -> String? {
    let newline = UInt8(ascii: "\n")
    let below = text.utf8.drop { $0 != newline }.drop { $0 == newline }
    let line = below.prefix { $0 != newline }
    return line.isEmpty ? nil : ManualText.readable(Substring(line))
  }

  /// What is read.
  package func text(_ language: Language) -> String {
    text[language] + (appendix.map { "\n" + $0(language) } ?? "")
  }
}
