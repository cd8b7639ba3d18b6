import Glibc
import TestDirectory
import Testing

@testable import ConfigurationFiles

/// A file of lines that several processes write.
struct RotatedFileTests {
  private let directory = TemporaryDirectory()

  private func file(limitBytes: Int = 1000, keptCount: Int = 2) -> RotatedFile {
    RotatedFile(
      directory.path + "/state/journal", limitBytes: limitBytes, keptCount: keptCount)
  }

  private func text(_ path: String) throws -> String? {
    try SmallFile(path).read().map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func appendsPrivately() async throws {
    let file = file()
    try await file.append(line: "one")
    try await file.append(line: "two")
    #expect(try text(file.path) == "one\ntwo\n")
    #expect(SmallFile(file.path).permissions == 0o600)
    #expect(SmallFile(file.lockPath).permissions == 0o600)
    #expect(SmallFile(directory.path + "/state").permissions == 0o700)
  }

  @Test func keepsAFewOlderFiles() async throws {
    let file = file(limitBytes: 4)
    for line in ["aaaa", "bbbb", "cccc", "dddd"] { try await file.append(line: line) }
    #expect(try file.paths.map { try text($0) } == ["bbbb\n", "cccc\n", "dddd\n"])
  }

  @Test func whatWasCutByAPowerCutSwallowsNothing() async throws {
    let file = file()
    try await file.append(line: "whole")
    try PrivateFile(file.path).append(Array("{\"half".utf8))
    try await file.append(line: "next")
    #expect(try text(file.path) == "whole\n{\"half\nnext\n")
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() async throws {
    directory.write("state", "a file where a directory belongs")
    let error = await #expect(throws: FileError.self) { try await file().append(line: "x") }
    #expect(error?.path.hasPrefix(directory.path + "/state") == true)
  }

  /// Threads stand for processes: each append opens the files anew, and these locks belong to the
  /// opened file.
  @Test func linesOfManyWritersAreWholeAndNoneIsLost() async throws {
    let file = file(limitBytes: 4000, keptCount: 200)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<60 {
            try await file.append(line: "\(writer)/\(number) " + String(repeating: "x", count: 90))
          }
        }
      }
      try await group.waitForAll()
    }
    let lines = try file.paths.compactMap { try text($0) }
      .flatMap { $0.split(separator: "\n") }
    #expect(lines.count == 240)
    #expect(Set(lines.map { $0.prefix { $0 != " " } }).count == 240)
    #expect(lines.allSatisfy { $0.hasSuffix("xxx") })
  }

  /// What is not on the disk for sure does not stand in the file: whoever reads it takes it for
  /// written, and its writer does not.
  @Test func aLineThatCannotBeFlushedDoesNotStandThere() async throws {
    let file = file()
    try await file.append(line: "whole")
    await #expect(throws: FileError.self) {
      try await file.append(line: "half") { _ in -1 }
    }
    #expect(try text(file.path) == "whole\n")
    try await file.append(line: "next")
    #expect(try text(file.path) == "whole\nnext\n")
  }

  /// Its own process is never told to wait for itself, and who did not sign is not named.
  @Test func aStuckHolderThatDidNotSignHasNoName() async throws {
    let file = file()
    try await file.append(line: "one")
    let lock = try await freeLock(file)
    let error = await #expect(throws: FileBusy.self) {
      try await file.append(line: "two", longestWaitMilliseconds: 40) { _ in 0 }
    }
    #expect(error?.holder == nil)
    #expect(
      error?.description
        == "cannot write \(file.path): another program has held its lock for 1 s")
    #expect(try text(file.lockPath) == "", "whoever signed before took it back")
    withExtendedLifetime(lock) {}
    #expect(try text(file.path) == "one\n")
  }

  /// A lock that nobody has. A program that another test starts shares the locks of this process
  /// until it runs.
  private func freeLock(_ file: RotatedFile) async throws -> FileLock {
    while FileLock.isHeld(path: file.lockPath, byte: 0) {
      try await Task.sleep(for: .milliseconds(1))
    }
    return try FileLock(path: file.lockPath, byte: 0)
  }

  private func holder(_ signature: String?) async throws -> FileBusy.Holder? {
    let file = file()
    let lock = try await freeLock(file)
    if let signature { directory.write("state/journal.lock", signature) }
    let error = await #expect(throws: FileBusy.self) {
      try await file.append(line: "x", longestWaitMilliseconds: 10) { _ in 0 }
    }
    withExtendedLifetime(lock) {}
    return error?.holder
  }

  /// A number of another machine, of a run before, or one that was given again is no name.
  @Test func onlyTheProcessThatSignedIsNamed() async throws {
    let own = try #require(LockSignature.own)
    #expect(LockSignature(own.text) == own)
    let parent = try #require(ProcessStatus(getppid()))
    func signed(_ process: pid_t, _ ticks: String, _ boot: String) -> String {
      LockSignature(process: process, startTicks: ticks, boot: boot).text
    }
    let (pid, ticks) = (getppid(), parent.startTicks)
    #expect(try await holder(signed(pid, ticks, own.boot))?.process == pid)
    #expect(try await holder(signed(pid, ticks, own.boot))?.name == parent.name)
    #expect(try await holder(signed(pid, ticks, "another machine")) == nil)
    #expect(try await holder(signed(pid, ticks + "1", own.boot)) == nil)
    #expect(try await holder(signed(pid, ticks, "0")) == nil)
    #expect(try await holder(own.text) == nil)
    #expect(try await holder("\(pid)\n") == nil)
    #expect(try await holder("") == nil)
  }

  @Test func aHolderThatIsStoppedIsCalledSo() {
    let busy = FileBusy(
      path: "/x/journal.jsonl", waitedMilliseconds: 5000,
      holder: FileBusy.Holder(process: 12, name: "mqdeck", isStopped: true))
    #expect(
      busy.description == "cannot write /x/journal.jsonl: process 12 (mqdeck), which is stopped, "
        + "has held its lock for 5 s")
    let unknown = FileBusy(path: "/x", waitedMilliseconds: 40, holder: nil)
    #expect(
      unknown.description == "cannot write /x: another program has held its lock for 1 s")
  }

  @Test func everyHeldByteIsFound() throws {
    let path = directory.path + "/lock"
    let bytes: [Int64] = [1, 2, 77, 1 << 40, 1 << 62]
    let locks = try bytes.map { try FileLock(path: path, byte: $0) }
    #expect(FileLock.heldBytes(path: path, in: 1...(1 << 62)) == bytes)
    #expect(FileLock.heldBytes(path: path, in: 3...100) == [77])
    withExtendedLifetime(locks) {}
    #expect(FileLock.heldBytes(path: directory.path + "/none", in: 1...9) == [])
  }

  /// Every size of a block gives the same lines, also where the file is put aside in between.
  @Test(arguments: [1, 7, 60, 1000]) func itIsReadBackwards(_ bytes: Int) async throws {
    let file = file(limitBytes: 100, keptCount: 5)
    for number in 1...30 { try await file.append(line: "line \(number)") }
    let snapshot = try await file.snapshot()
    for number in 31...40 { try await file.append(line: "line \(number)") }
    var place = try snapshot.end
    var blocks: [[Substring]] = []
    while let here = place {
      let block = try #require(try snapshot.block(before: here, bytes: bytes))
      let text = String(decoding: block.bytes, as: UTF8.self)
      #expect(text.hasPrefix("line ") && text.hasSuffix("\n"))
      blocks.insert(text.split(separator: "\n"), at: 0)
      place = block.start
    }
    #expect(blocks.joined().map(String.init) == (1...30).map { "line \($0)" })
    // A place is found again in what is there later, by its file's number.
    let later = try await file.snapshot()
    let end = try #require(try snapshot.end)
    let block = try #require(try later.block(before: end, bytes: 1))
    #expect(block.bytes == Array("line 30\n".utf8))
    #expect(try later.lineNumber(1, of: block) == 2 || !block.path.isEmpty)
  }

  /// The system gives the number of a removed file again: a place in the one is none in the other.
  @Test func aPlaceIsNoneInAFileThatGotTheNumberLater() async throws {
    let file = file()
    for number in 1...9 { try await file.append(line: "old line \(number)") }
    let place = try #require(try await file.snapshot().end)
    try await file.append(line: "old line 10")
    let grown = try await file.snapshot()
    #expect(try grown.block(before: place, bytes: 5)?.bytes == Array("old line 9\n".utf8))
    // The same file, and so the same number, with other lines.
    let descriptor = open(file.path, O_WRONLY | O_TRUNC)
    close(descriptor)
    for number in 1...20 { try await file.append(line: "new line \(number)") }
    #expect(try await file.snapshot().block(before: place, bytes: 5) == nil)
  }

  @Test func aLockIsSeenWhileItIsHeldAndFreeAfterwards() throws {
    let path = directory.path + "/lock"
    #expect(!FileLock.isHeld(path: path, byte: 7))
    var lock: FileLock? = try FileLock(path: path, byte: 7)
    #expect(FileLock.isHeld(path: path, byte: 7))
    #expect(!FileLock.isHeld(path: path, byte: 8))
    #expect(throws: FileError.self) { _ = try FileLock(path: path, byte: 7) }
    let other = try FileLock(path: path, byte: 8)
    withExtendedLifetime((lock, other)) {}
    lock = nil
    #expect(!FileLock.isHeld(path: path, byte: 7))
  }
}
