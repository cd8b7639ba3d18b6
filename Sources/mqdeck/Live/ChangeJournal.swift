import ConfigurationFiles
import Console
import Synchronization

/// The journal of changes: lines of JSON in the state directory, for the owner's eyes only, written
/// by every console and every one-shot command of the user. A lock that each of them holds from its
/// first line on tells a change that is still under way from one that a crash cut off.
final class ChangeJournal: Sendable {
  private let file: RotatedFile
  private let unixMilliseconds: @Sendable () -> Int64
  private let state: Mutex<State>

  private struct State {
    var author: JournalAuthor
    /// Held from the first line on.
    var presence: FileLock?
    var isAnnounced = false
  }

  /// Rotated at this size; with the older files that are kept some ten thousands of changes.
  private static let limitBytes = 2_000_000
  private static let keptCount = 4

  init(
    _ directories: XDGDirectories, author: JournalAuthor,
    unixMilliseconds: @escaping @Sendable () -> Int64 = { MachineClock.now().unixMilliseconds }
  ) {
    file = ChangeJournal.file(directories)
    state = Mutex(State(author: author))
    self.unixMilliseconds = unixMilliseconds
  }

  /// Where it is.
  static func file(_ directories: XDGDirectories) -> RotatedFile {
    RotatedFile(
      directories.stateDirectory + "/journal.jsonl", limitBytes: limitBytes, keptCount: keptCount)
  }

  /// Appends a line and returns once it is on the disk.
  func append(_ line: ChangeJournalLine) throws {
    let author = try announced()
    try write(JournalLine(line, by: author, unixMilliseconds: unixMilliseconds()))
  }

  /// Appends that a user was told of changes that never ended.
  func note(_ changes: [JournalChange]) throws {
    let author = try announced()
    for line in changes.compactMap(\.begun) {
      try write(line.noted(by: author, unixMilliseconds: unixMilliseconds()))
    }
  }

  /// Everything that is in it.
  func read() throws -> JournalReading { try ChangeJournal.read(file) }

  /// Everything that is in the journal of these directories.
  static func read(_ directories: XDGDirectories) throws -> JournalReading {
    try read(file(directories))
  }

  private static func read(_ file: RotatedFile) throws -> JournalReading {
    // Nobody writes or puts a file aside meanwhile. Where no lock can be had, as in a directory
    // that may only be read, nobody does either.
    let lock = try? FileLock(path: file.lockPath, byte: 0, waits: true)
    defer { withExtendedLifetime(lock) {} }
    var files: [(name: String, bytes: [UInt8])] = []
    for path in file.paths {
      if let bytes = try SmallFile(path).read(limitBytes: 16 * limitBytes) {
        files.append((path, bytes))
      }
    }
    return JournalReading(files: files) { session in
      Int64(session).map { FileLock.isHeld(path: file.lockPath, byte: $0) } ?? false
    }
  }

  private func write(_ line: JournalLine) throws {
    try file.append(line: line.json.compact)
  }

  /// Shows from now on that this program runs. Where the file system knows no locks, a line of it
  /// counts as cut off while it is under way: better told than hidden.
  private func announced() throws -> JournalAuthor {
    try state.withLock { state in
      if state.isAnnounced { return state.author }
      state.author.identify()
      if let byte = Int64(state.author.session) {
        do throws(FileError) {
          state.presence = try FileLock(path: file.lockPath, byte: byte, waits: false)
        } catch  where error.operation == "lock" {
        }
      }
      state.isAnnounced = true
      return state.author
    }
  }
}

/// The same for `--demo`, which leaves nothing behind.
final class DemoJournal: Sendable {
  private let lines = Mutex<[JournalLine]>([])
  private let author: JournalAuthor

  init(author: JournalAuthor) { self.author = author }

  func append(_ line: ChangeJournalLine) {
    let now = MachineClock.now().unixMilliseconds
    var author = author
    author.identify()
    let whole = JournalLine(line, by: author, unixMilliseconds: now)
    lines.withLock { $0.append(whole) }
  }

  func read() -> JournalReading {
    JournalReading(lines.withLock { $0 }) { [author] in $0 == author.session }
  }
}
