package import TencentCloud

/// Which part of a list.
package struct PageRequest: Equatable, Sendable {
  /// How many rows come before.
  package let offset: Int
  /// How many are wanted at most.
  package let limit: Int
  /// What the service gave with the first page to ask for the ones after it.
  package let token: String?

  /// A part of a list.
  package init(offset: Int, limit: Int, token: String? = nil) {
    self.offset = offset
    self.limit = limit
    self.token = token
  }
}

/// Rows that arrived.
package struct ListPage: Equatable, Sendable {
  /// The rows.
  package let rows: [Row]
  /// How many there are in all, as the service says; nil where it does not.
  package let total: Int?
  /// What a search has looked through so far, of how many.
  package let searched: Progress?
  /// What the following pages have to send, where the service wants that.
  package let token: String?
  /// What was measured of its rows with the list itself, parallel to the live fields.
  package var measured: [String: [FieldValue]] = [:]
  /// Whether there may be more of which nothing leads to.
  package var mayHaveMore = false
  /// How many calls it took.
  package var callCount = 1
  /// How long the call took, in milliseconds; nil where that was not measured.
  package var milliseconds: Int?
  /// The rows whose names could not be read: their ids are made up.
  package internal(set) var namelessIDs: Set<String> = []
  /// That the page held more items than were asked for, of which the rest was cut off.
  package internal(set) var excess: AnswerDefect?

  /// How far a search has come.
  package struct Progress: Equatable, Sendable {
    /// Looked through.
    package let done: Int
    /// To look through.
    package let total: Int

    package init(done: Int, total: Int) {
      self.done = done
      self.total = total
    }
  }

  /// Rows that arrived.
  package init(rows: [Row], total: Int?, searched: Progress? = nil, token: String? = nil) {
    self.token = token
    self.rows = rows
    self.total = total
    self.searched = searched
  }
}
