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

  /// Reads lines that are there already, the oldest first.
  /// - Parameter isRunning: whether the program of that session still runs.
  public init(_ lines: [JournalLine], isRunning: (_ session: String) -> Bool) {
    var order: [String] = []
    var found: [String: JournalChange] = [:]
    for line in lines {
      if found[line.changeID] != nil {
        found[line.changeID]?.take(line)
      } else if let change = JournalChange(line) {
        found[line.changeID] = change
        order.append(line.changeID)
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

  /// Reads files, the oldest first. A line that cannot be read costs itself and no other.
  public init(
    files: [(name: String, bytes: [UInt8])], isRunning: (_ session: String) -> Bool
  ) {
    var lines: [JournalLine] = []
    var problems: [Problem] = []
    for file in files {
      let texts = file.bytes.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, text) in texts.enumerated() where !text.isEmpty {
        do throws(JournalLine.Malformed) {
          lines.append(try JournalLine(parsing: text))
        } catch {
          problems.append(Problem(file: file.name, line: index + 1, reason: error.reason))
        }
      }
    }
    self.init(lines, isRunning: isRunning)
    self.problems = problems
  }

  /// The change of a row.
  public func change(rowID: String) -> JournalChange? { changes.first { $0.rowID == rowID } }

  /// Changes that were begun and never ended, and of which nobody was told yet.
  public var untold: [JournalChange] {
    changes.filter { $0.state == .unfinished && !$0.isNoted }
  }
}
