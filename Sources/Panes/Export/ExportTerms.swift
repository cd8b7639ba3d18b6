package import Catalog

/// What is the same of everything that is taken out of one screen.
package struct ExportTerms {
  /// Language and zone of words and times.
  package let format: ValueFormat
  /// What is left out.
  package let redaction: Redaction
  /// Where it comes from and of when it is.
  package let notes: [Listing.Note]
  /// Whether columns are called as on the screen, or as the API calls them.
  package let hasWords: Bool

  package init(
    format: ValueFormat, redaction: Redaction, notes: [Listing.Note] = [], hasWords: Bool = false
  ) {
    self.format = format
    self.redaction = redaction
    self.notes = notes
    self.hasWords = hasWords
  }

  var language: Language { format.language }

  /// A note whose name is a word for people, and a plain one for programs.
  func note(_ name: Phrase, _ value: String) -> Listing.Note {
    Listing.Note(hasWords ? name[language] : name.english, value)
  }
}
