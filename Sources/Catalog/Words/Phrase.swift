/// A text in both languages; there is no way to have it in one alone.
package struct Phrase: Equatable, Sendable {
  /// In English.
  package let english: String
  /// In Simplified Chinese.
  package let chinese: String

  /// A text in both. Not inlined: tables of them are the bulk of this module.
  @inline(never)
  package init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A name that is the same in every language, such as a theme's or an action's.
  package init(name: String) { self.init(name, name) }

  /// With something that is said of it in brackets.
  package func remarked(_ remark: Phrase) -> Phrase {
    Phrase("\(english) (\(remark.english))", "\(chinese)（\(remark.chinese)）")
  }

  /// Several sentences in one line.
  package static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.english).joined(separator: "; "),
      phrases.map(\.chinese).joined(separator: "；"))
  }

  /// This and then another one, where there is one.
  package func joined(with other: Phrase?) -> Phrase {
    guard let other else { return self }
    return Phrase("\(english), \(other.english)", "\(chinese)，\(other.chinese)")
  }

  /// A count with its noun in English: `1 client`, `1,200 clients`.
  package static func counted(_ count: some BinaryInteger, _ one: String, _ many: String) -> String
  {
    "\(ValueFormat.grouped(Int64(clamping: count))) \(count == 1 ? one : many)"
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
