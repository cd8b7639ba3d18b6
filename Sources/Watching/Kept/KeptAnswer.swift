/// What became of reading or writing a list that is kept in a file.
package struct KeptAnswer<Item: Hashable & Sendable>: Sendable {
  /// What happened; problems are in English.
  package enum Content: Sendable {
    /// What the file holds.
    case read([Item])
    /// It could not be read.
    case unreadable(String)
    /// What the file holds after a change was written.
    case written([Item])
    /// A change could not be written.
    case unwritten(String)
  }

  /// Which list: a region's, an instance's.
  package let key: String
  /// What happened.
  package let content: Content

  package init(_ key: String, _ content: Content) {
    self.key = key
    self.content = content
  }

  /// Why a change could not be written, where it could not.
  package var writingProblem: String? {
    if case .unwritten(let problem) = content { problem } else { nil }
  }
}
