package import Catalog

/// Commands for alerts that wait until others have ended, and how many were left out since the last
/// one was run.
package struct AlertCommandQueue: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package let change: AlertTransition
    package let command: AlertCommand

    package init(change: AlertTransition, command: AlertCommand) {
      self.change = change
      self.command = command
    }
  }

  package private(set) var runningCount = 0
  private(set) var waiting: [Entry] = []
  private(set) var leftOutCount = 0
  /// How many were run, of which the labels of their effects are made.
  private var startedCount = 0

  package init() {}

  /// Has one wait for its turn.
  /// - Returns: false where too many do.
  package mutating func add(_ entry: Entry) -> Bool {
    guard waiting.count < AlertCommand.mostWaiting + (AlertCommand.mostAtOnce - runningCount) else {
      leftOutCount += 1
      return false
    }
    waiting.append(entry)
    return true
  }

  /// The one to run now, which says how many were left out; nil where none is, or enough run.
  package mutating func next(_ language: Language) -> (number: Int, entry: Entry)? {
    guard runningCount < AlertCommand.mostAtOnce, let first = waiting.first else { return nil }
    waiting.removeFirst()
    runningCount += 1
    startedCount += 1
    let command = first.command.tellingOf(untold: leftOutCount, language: language)
    leftOutCount = 0
    return (startedCount, Entry(change: first.change, command: command))
  }

  /// One has ended.
  package mutating func end() { runningCount = max(0, runningCount - 1) }
}
