package import Catalog

/// The rows of the journal's list. What stays as it was keeps its row, so that reading on costs what
/// is read and not what is there.
package struct JournalRows: Sendable {
  /// The rows, one for each change.
  package private(set) var rows: [Row] = []
  /// How many were made so far.
  private(set) var madeCount = 0
  private var language: Language?

  package init() {}

  /// Takes the changes.
  /// - Parameter isContinued: whether they are those that were taken last, with an older part.
  package mutating func take(_ journal: JournalReading, isContinued: Bool, _ language: Language) {
    let isSame = isContinued && language == self.language
    let kept = isSame ? min(rows.count, journal.unchangedCount) : 0
    rows.removeSubrange(kept...)
    for change in journal.changes[kept...] {
      rows.append(change.row(language))
    }
    madeCount += journal.changes.count - kept
    self.language = language
  }
}
