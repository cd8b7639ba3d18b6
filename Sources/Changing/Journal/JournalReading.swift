/// The journal as it was read: its changes, and what in it could not be read.
package struct JournalReading: Equatable, Sendable {
  /// A line that cannot be read.
  package struct Problem: Equatable, Sendable, CustomStringConvertible {
    /// The file.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// Why, in English.
    package let reason: String

    /// `file:line: reason`
    package var description: String { "\(file):\(line): \(reason)" }
  }

  /// The changes, the newest first.
  package private(set) var changes: [JournalChange] = []
  /// What cannot be read; the rest is there all the same.
  package private(set) var problems: [Problem] = []
  /// Where what is older ends; nil where all is here.
  package private(set) var next: JournalPart.Place?
  /// How many of the first changes are as they were before the last part was taken in.
  private(set) var unchangedCount = 0
  /// How many lines and changes were looked at so far, which goes by what was read and not by what
  /// was here before.
  private(set) var stepCount = 0
  /// Where a change stands among the changes, by its id.
  private var places: [String: Int] = [:]
  /// Changes of which only the line was read so far that a user was told of them.
  private var noted: Set<String> = []
  /// Changes without an end, by their ids.
  private var unended: Set<String> = []

  /// Whether the same was read, in however many parts.
  package static func == (left: JournalReading, right: JournalReading) -> Bool {
    left.changes == right.changes && left.problems == right.problems && left.next == right.next
  }

  /// The newest part of it.
  package init(_ part: JournalPart) { takeOlder(part) }

  /// Takes in what stands before all that is here: only what is new is looked at, and the changes
  /// that begin in it and end in what was here.
  package mutating func takeOlder(_ part: JournalPart) {
    problems = part.problems + problems
    next = part.next
    unchangedCount = changes.count
    for change in arranged(part.lines).reversed() { put(change) }
    tellRunning { part.running.contains($0) }
  }

  /// The changes of some lines, the one that begins first at the start.
  private mutating func arranged(_ lines: [JournalLine]) -> [JournalChange] {
    var found: [JournalChange] = []
    var indices: [String: Int] = [:]
    for line in lines {
      stepCount += 1
      let id = line.changeID
      if let index = indices[id] {
        found[index].take(line)
      } else if let change = JournalChange(line) {
        indices[id] = found.count
        found.append(change)
      } else if places[id] == nil {
        noted.insert(id)
      }
    }
    return found
  }

  /// Puts a change behind all others, with what was here of it already.
  private mutating func put(_ older: JournalChange) {
    guard let id = older.line?.changeID else { return }
    stepCount += 1
    var change = older
    if let place = places[id] {
      change.takeNewer(changes[place])
      takeOut(at: place)
    }
    if noted.remove(id) != nil { change.isNoted = true }
    places[id] = changes.count
    changes.append(change)
    if change.ended == nil { unended.insert(id) } else { unended.remove(id) }
  }

  /// One that spans two parts stands near the end, so that few come behind it.
  private mutating func takeOut(at place: Int) {
    changes.remove(at: place)
    unchangedCount = min(unchangedCount, place)
    for index in place..<changes.count {
      stepCount += 1
      if let id = changes[index].line?.changeID { places[id] = index }
    }
  }

  private mutating func tellRunning(_ isRunning: (_ session: String) -> Bool) {
    for id in unended {
      guard let place = places[id], let session = changes[place].begun?.author.session else {
        continue
      }
      stepCount += 1
      let isThere = isRunning(session)
      if changes[place].isRunning == isThere { continue }
      changes[place].isRunning = isThere
      unchangedCount = min(unchangedCount, place)
    }
  }

  /// The change of a row.
  package func change(rowID: String) -> JournalChange? { changes.first { $0.rowID == rowID } }

  /// Changes that were begun and never ended, and of which nobody was told yet.
  package var untold: [JournalChange] {
    changes.filter { $0.state == .unfinished && !$0.isNoted }
  }
}
