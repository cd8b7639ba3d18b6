/// The journal as it was read: its changes, and what in it could not be read.
public struct JournalReading: Equatable, Sendable {
  /// A line that cannot be read.
  public struct Problem: Equatable, Sendable, CustomStringConvertible {
    /// The file.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// Why, in English.
    public let reason: String

    /// `file:line: reason`
    public var description: String { "\(file):\(line): \(reason)" }
  }

  /// The changes, the newest first.
  public private(set) var changes: [JournalChange] = []
  /// What cannot be read; the rest is there all the same.
  public private(set) var problems: [Problem] = []
  /// Where what is older ends; nil where all is here.
  public private(set) var next: JournalPart.Place?
  /// All lines, the oldest first.
  private var lines: [JournalLine] = []

  /// The newest part of it.
  public init(_ part: JournalPart) { takeOlder(part) }

  /// Takes in what stands before all that is here.
  public mutating func takeOlder(_ part: JournalPart) {
    lines = part.lines + lines
    problems = part.problems + problems
    next = part.next
    arrange { part.running.contains($0) }
  }

  /// Reads lines that are there already, the oldest first.
  /// - Parameter isRunning: whether the program of that session still runs.
  public init(_ lines: [JournalLine], isRunning: (_ session: String) -> Bool) {
    self.lines = lines
    arrange(isRunning)
  }

  private mutating func arrange(_ isRunning: (_ session: String) -> Bool) {
    var order: [String] = []
    var found: [String: JournalChange] = [:]
    for line in lines {
      let id = line.changeID
      if found[id] != nil {
        found[id]?.take(line)
      } else if let change = JournalChange(line) {
        found[id] = change
        order.append(id)
      }
    }
    var sessions: [String: Bool] = [:]
    changes = order.reversed().compactMap { id in
      guard var change = found[id] else { return nil }
      if change.ended == nil, let session = change.begun?.author.session {
        let isThere = sessions[session] ?? isRunning(session)
        sessions[session] = isThere
        change.isRunning = isThere
      }
      return change
    }
  }

  /// The change of a row.
  public func change(rowID: String) -> JournalChange? { changes.first { $0.rowID == rowID } }

  /// Changes that were begun and never ended, and of which nobody was told yet.
  public var untold: [JournalChange] {
    changes.filter { $0.state == .unfinished && !$0.isNoted }
  }
}
