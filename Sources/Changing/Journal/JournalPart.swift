/// Some of the journal's lines that stand together, and where to read on.
package struct JournalPart: Sendable {
  /// A place in the journal: all before it is older.
  package struct Place: Hashable, Sendable {
    /// Tells the file from the others.
    package let file: UInt64
    /// How many of its bytes stand before the place.
    package let offset: Int

    /// Tells the file from one that got its number later.
    package let mark: UInt64

    /// A place.
    package init(file: UInt64, offset: Int, mark: UInt64 = 0) {
      self.file = file
      self.offset = offset
      self.mark = mark
    }
  }

  /// The lines that can be read, the oldest first.
  package var lines: [JournalLine]
  /// Those that cannot.
  package var problems: [JournalReading.Problem]
  /// Where older lines end; nil where there are none.
  package var next: Place?
  /// The sessions that still run.
  package var running: Set<String>

  /// A part.
  package init(
    lines: [JournalLine], problems: [JournalReading.Problem] = [], next: Place? = nil,
    running: Set<String> = []
  ) {
    self.lines = lines
    self.problems = problems
    self.next = next
    self.running = running
  }
}
