/// A list of the user's that is kept in a file which other consoles keep as well. It says what is
/// to be written, one writing after the other; what was not written yet is never forgotten.
package struct KeptList<Item: Hashable & Sendable>: Equatable, Sendable {
  /// The list as the user has it.
  package private(set) var items: [Item] = []
  /// Whether the file was read.
  package private(set) var file = KeptFile.unread
  /// Why the file could not be read, in English, where it could not.
  package private(set) var problem: String?
  /// What is being written.
  private var sent: ListChange<Item>?
  private var unsent = ListChange<Item>()

  /// A list of which nothing was read yet.
  package init() {}

  /// What the file does not hold yet, as far as is known.
  package var unwritten: ListChange<Item> {
    var all = sent ?? ListChange()
    all.follow(with: unsent)
    return all
  }

  /// Changes it. Before the file was read, to let go of what came in since only takes that back:
  /// whether the file holds it is not known, and it stays as it is.
  package mutating func change(_ change: ListChange<Item>) {
    items = change.applied(to: items)
    if file == .unread { unsent.follow(takingBack: change) } else { unsent.follow(with: change) }
  }

  /// What has to be written now: nothing before the file was read, nor while it is being written.
  package mutating func nextWriting() -> ListChange<Item>? {
    guard file == .read, sent == nil, !unsent.isEmpty else { return nil }
    sent = unsent
    unsent = ListChange()
    return sent
  }

  /// Takes what became of reading or writing it.
  package mutating func take(_ content: KeptAnswer<Item>.Content) {
    switch content {
    case .read(let held): takeRead(held)
    case .written(let held): takeWritten(held)
    case .unreadable(let problem): takeUnreadable(problem)
    case .unwritten: takeUnwritten()
    }
  }

  /// Takes what the file held when it was read. What was changed before stays.
  package mutating func takeRead(_ held: [Item]) {
    file = .read
    problem = nil
    items = unwritten.applied(to: held)
  }

  /// Takes what the file holds after the writing: also what others put there.
  package mutating func takeWritten(_ held: [Item]) {
    sent = nil
    items = unsent.applied(to: held)
  }

  /// The file could not be written: it is tried again with the next change.
  package mutating func takeUnwritten() {
    var all = sent ?? ListChange()
    all.follow(with: unsent)
    (sent, unsent) = (nil, all)
  }

  /// The file could not be read, and stays as it is.
  package mutating func takeUnreadable(_ problem: String) {
    file = .unreadable
    self.problem = problem
  }
}
