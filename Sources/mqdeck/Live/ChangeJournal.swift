import Changing
import ConfigurationFiles
import ModelViewUpdate
import Synchronization
import TencentCloud

/// The journal of changes: lines of JSON in the state directory, for the owner's eyes only, written
/// by every console and every one-shot command of the user. A lock that each of them holds from its
/// first line on tells a change that is still under way from one that a crash cut off.
final class ChangeJournal: Sendable {
  private let file: RotatedFile
  private let unixMilliseconds: @Sendable () -> Int64
  private let accountID: @Sendable () async -> String?
  private let state: Mutex<State>

  private struct State {
    var author: JournalAuthor
    /// Held from the first line on.
    var presence: FileLock?
    var isAnnounced = false
    var isIdentified = false
    /// Whether the session has a line of its own already.
    var hasLine = false
  }

  /// Rotated at this size; with the older files that are kept some ten thousands of changes.
  private static let limitBytes = 2_000_000
  private static let keptCount = 4
  /// How much is read at once for the list of changes: some hundred.
  private static let partBytes = 100_000

  init(
    _ directories: XDGDirectories, author: JournalAuthor,
    accountID: @escaping @Sendable () async -> String? = { nil },
    unixMilliseconds: @escaping @Sendable () -> Int64 = { MachineClock.now().unixMilliseconds }
  ) {
    file = ChangeJournal.file(directories)
    state = Mutex(State(author: author))
    self.accountID = accountID
    self.unixMilliseconds = unixMilliseconds
  }

  /// Where it is.
  static func file(_ directories: XDGDirectories) -> RotatedFile {
    RotatedFile(
      directories.stateDirectory + "/journal.jsonl", limitBytes: limitBytes, keptCount: keptCount)
  }

  /// Appends a line and returns once it is on the disk.
  func append(_ line: ChangeJournalLine) async throws {
    var author = try announced()
    author.accountID = await accountID()
    var whole = JournalLine(line, by: author, unixMilliseconds: unixMilliseconds())
    whole.isFirst = state.withLock { !$0.hasLine }
    try await write(whole)
    state.withLock { $0.hasLine = true }
  }

  /// Appends that a user was told of changes that never ended.
  func note(_ changes: [JournalChange]) async throws {
    let author = identified()
    for line in changes.compactMap(\.begun) {
      try await write(line.noted(by: author, unixMilliseconds: unixMilliseconds()))
    }
  }

  /// Appends what reading showed of changes that never ended.
  func append(_ findings: [(change: JournalLine, outcome: JournalOutcome)]) async throws {
    let author = identified()
    for finding in findings {
      try await write(
        finding.change.readBack(
          finding.outcome, by: author, unixMilliseconds: unixMilliseconds()))
    }
  }

  /// What its end says of changes that never ended.
  func readTail() async throws -> JournalTail {
    let (snapshot, running) = try await ChangeJournal.snapshot(file)
    var tail = JournalTail(running: running)
    var place = try snapshot.end
    var leftBytes = JournalTail.limitBytes
    while let here = place, leftBytes > 0,
      let block = try snapshot.block(before: here, bytes: min(leftBytes, 250_000))
    {
      tail.takeOlder(block.bytes)
      leftBytes -= block.bytes.count
      place = block.start
    }
    tail.reachesStart = place == nil
    return tail
  }

  /// The lines before a place, or the newest ones.
  func read(before place: JournalPart.Place?) async throws -> JournalPart {
    try await ChangeJournal.read(file, before: place, bytes: ChangeJournal.partBytes)
  }

  /// Everything that is in the journal of these directories.
  static func read(_ directories: XDGDirectories) async throws -> JournalReading {
    let file = file(directories)
    var reading = JournalReading(try await read(file, before: nil, bytes: limitBytes))
    while let next = reading.next {
      reading.takeOlder(try await read(file, before: next, bytes: limitBytes))
    }
    return reading
  }

  private static func read(
    _ file: RotatedFile, before place: JournalPart.Place?, bytes: Int
  ) async throws -> JournalPart {
    let (snapshot, running) = try await snapshot(file)
    guard
      let place = try place.map({
        LineSnapshot.Place(fileNumber: $0.file, offset: $0.offset, mark: $0.mark)
      }) ?? snapshot.end,
      let block = try snapshot.block(before: place, bytes: bytes)
    else { return JournalPart(lines: [], running: running) }
    return try JournalPart(
      file: block.path, bytes: block.bytes,
      next: block.start.map {
        JournalPart.Place(file: $0.fileNumber, offset: $0.offset, mark: $0.mark)
      },
      running: running
    ) { try snapshot.lineNumber($0, of: block) }
  }

  /// The files at one moment, with the sessions that ran just before it or just after: one that
  /// begins or ends meanwhile was not cut off.
  private static func snapshot(
    _ file: RotatedFile
  ) async throws -> (LineSnapshot, running: Set<String>) {
    let before = running(file)
    let snapshot = try await file.snapshot()
    return (snapshot, before.union(running(file)))
  }

  /// The sessions that still run: each of them holds its byte.
  private static func running(_ file: RotatedFile) -> Set<String> {
    Set(FileLock.heldBytes(path: file.lockPath, in: JournalAuthor.sessions).map(String.init))
  }

  private func write(_ line: JournalLine) async throws {
    try await file.append(line: line.json.compact)
  }

  /// Who this is, for lines about the changes of others.
  private func identified() -> JournalAuthor {
    state.withLock { state in
      if !state.isIdentified { state.author.identify() }
      state.isIdentified = true
      return state.author
    }
  }

  /// Shows from now on that this program runs. Where the file system knows no locks, a line of it
  /// counts as cut off while it is under way: better told than hidden.
  private func announced() throws -> JournalAuthor {
    try state.withLock { state in
      if state.isAnnounced { return state.author }
      if !state.isIdentified { state.author.identify() }
      state.isIdentified = true
      if let byte = Int64(state.author.session) {
        do throws(FileError) {
          state.presence = try FileLock(path: file.lockPath, byte: byte)
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
  private let signature = Mutex<JournalAuthor?>(nil)

  /// Who changes things from now on.
  func sign(as author: JournalAuthor) { signature.withLock { $0 = author } }

  /// What was changed before.
  func begin(with story: [JournalLine]) { lines.withLock { $0 = story + $0 } }

  func append(_ line: ChangeJournalLine) {
    let now = MachineClock.now().unixMilliseconds
    guard var author = signature.withLock({ $0 }) else { return }
    author.identify()
    let whole = JournalLine(line, by: author, unixMilliseconds: now)
    lines.withLock { $0.append(whole) }
  }

  func read() -> JournalPart {
    JournalPart(
      lines: lines.withLock { $0 },
      running: Set(signature.withLock { $0 }.map { [$0.session] } ?? []))
  }
}
