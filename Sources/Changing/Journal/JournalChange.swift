package import TencentCloud

/// A change as the journal tells it: both of its lines, or the one that there is.
package struct JournalChange: Equatable, Sendable {
  /// How it stands.
  package enum State: Equatable, Sendable {
    /// It is over.
    case ended(JournalOutcome)
    /// The program that makes it still runs.
    case running
    /// It was begun, and the program that made it ended before it could say what became of it.
    case unfinished
  }

  /// The line before the call; nil of what was stopped before it.
  package internal(set) var begun: JournalLine?
  /// The line after it.
  package internal(set) var ended: JournalLine?
  /// Whether a user was told that it never ended.
  package internal(set) var isNoted = false
  var isRunning = false

  init?(_ lines: JournalLine...) {
    guard !lines.isEmpty else { return nil }
    for line in lines { take(line) }
    if begun == nil, ended == nil { return nil }
  }

  mutating func take(_ line: JournalLine) {
    switch line.event {
    case .begun: begun = line
    case .ended: ended = line
    case .noted: isNoted = true
    }
  }

  /// Takes what newer lines say of it.
  mutating func takeNewer(_ newer: JournalChange) {
    begun = newer.begun ?? begun
    ended = newer.ended ?? ended
    isNoted = isNoted || newer.isNoted
  }

  /// How it stands.
  package var state: State {
    if let outcome = ended?.outcome { return .ended(outcome) }
    return isRunning ? .running : .unfinished
  }

  /// The line that says the most.
  package var line: JournalLine? { ended ?? begun }

  /// What a list calls it: its time, and what tells it from others of the same moment.
  package var rowID: String {
    guard let line = begun ?? ended else { return "" }
    return JournalTime.text(unixMilliseconds: line.unixMilliseconds)
      + " \(line.author.session.suffix(4))/\(line.record.number)"
  }

  /// The change with its end.
  package var json: JSONValue {
    guard case .object(var members)? = line?.json else { return .object([:]) }
    members["event"] = nil
    members["first"] = nil
    if let begun { members["time"] = begun.json["time"] }
    if let ended { members["ended"] = ended.json["time"] }
    members["outcome"] = .string(word)
    return .object(members)
  }

  /// The outcome, or how it stands, in one word.
  package var word: String {
    switch state {
    case .ended(let outcome): outcome.rawValue
    case .running: "running"
    case .unfinished: "unfinished"
    }
  }
}
