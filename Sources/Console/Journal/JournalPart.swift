/// Some of the journal's lines that stand together, and where to read on.
public struct JournalPart: Sendable {
  /// A place in the journal: all before it is older.
  public struct Place: Hashable, Sendable {
    /// Tells the file from the others.
    public let file: UInt64
    /// How many of its bytes stand before the place.
    public let offset: Int

    /// Tells the file from one that got its number later.
    public let mark: UInt64

    /// A place.
    public init(file: UInt64, offset: Int, mark: UInt64 = 0) {
      self.file = file
      self.offset = offset
      self.mark = mark
    }
  }

  /// The lines that can be read, the oldest first.
  public var lines: [JournalLine]
  /// Those that cannot.
  public var problems: [JournalReading.Problem]
  /// Where older lines end; nil where there are none.
  public var next: Place?
  /// The sessions that still run.
  public var running: Set<String>

  /// A part.
  public init(
    lines: [JournalLine], problems: [JournalReading.Problem] = [], next: Place? = nil,
    running: Set<String> = []
  ) {
    self.lines = lines
    self.problems = problems
    self.next = next
    self.running = running
  }
}
