import Synchronization
import TencentCloud

@testable import Changing

/// The journal, in memory.
final class JournalShelf: Sendable {
  struct Full: Error {}

  /// Who writes into it.
  static let author = JournalAuthor(
    user: "root", sudoUser: "alice", sshClient: "203.0.113.7 50522 22", host: "jump-1",
    profile: "default", secretIDEnd: "ator", session: "1")

  private struct State {
    var lines: [ChangeJournalLine] = []
    var whole: [JournalLine] = []
    var earlier: [JournalLine] = []
    var noted: [JournalChange] = []
    var isFull = false
    var isUnreadable = false
    var isTailShort = false
    var accountID: String?
  }

  private let state = Mutex(State())
  var lines: [ChangeJournalLine] { state.withLock { $0.lines } }
  var isFull: Bool {
    get { state.withLock { $0.isFull } }
    set { state.withLock { $0.isFull = newValue } }
  }

  /// What earlier sessions left in it.
  var earlier: [JournalLine] {
    get { state.withLock { $0.earlier } }
    set { state.withLock { $0.earlier = newValue } }
  }

  /// What the user was told of.
  var noted: [JournalChange] { state.withLock { $0.noted } }
  var isUnreadable: Bool {
    get { state.withLock { $0.isUnreadable } }
    set { state.withLock { $0.isUnreadable = newValue } }
  }

  func append(_ line: ChangeJournalLine, at unixMilliseconds: Int64) throws {
    try state.withLock { state in
      if state.isFull { throw Full() }
      state.lines.append(line)
      state.whole.append(
        JournalLine(line, by: JournalShelf.author, unixMilliseconds: unixMilliseconds))
    }
  }

  /// The main account of whoever looks at it.
  var accountID: String? {
    get { state.withLock { $0.accountID } }
    set { state.withLock { $0.accountID = newValue } }
  }

  /// Whether a start does not reach back to its beginning.
  var isTailShort: Bool {
    get { state.withLock { $0.isTailShort } }
    set { state.withLock { $0.isTailShort = newValue } }
  }

  /// At most so many lines at once.
  static let partCount = 100

  func read(before place: JournalPart.Place?) throws -> JournalPart {
    try state.withLock { state in
      if state.isUnreadable { throw Full() }
      let all = state.earlier + state.whole
      let end = place?.offset ?? all.count
      let start = max(0, end - JournalShelf.partCount)
      return JournalPart(
        lines: Array(all[start..<end]), next: start > 0 ? .init(file: 1, offset: start) : nil,
        running: [JournalShelf.author.session])
    }
  }

  func readTail() throws -> JournalTail {
    try state.withLock { state in
      if state.isUnreadable { throw Full() }
      var tail = JournalTail(running: [JournalShelf.author.session])
      let text = (state.earlier + state.whole).map { $0.json.compact + "\n" }.joined()
      tail.takeOlder(Array(text.utf8))
      tail.reachesStart = !state.isTailShort
      return tail
    }
  }

  func end(_ findings: [(change: JournalLine, outcome: JournalOutcome)], at time: Int64) throws {
    try state.withLock { state in
      if state.isFull { throw Full() }
      state.whole += findings.map {
        $0.change.readBack($0.outcome, by: JournalShelf.author, unixMilliseconds: time)
      }
    }
  }

  func note(_ changes: [JournalChange]) { state.withLock { $0.noted += changes } }
}
