import Glibc
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

  @Test func aStuckHolderEndsTheWaitWithItsProcess() async throws {
    let file = file()
    try await file.append(line: "one")
    let lock = try FileLock(path: file.lockPath, byte: 0)
    let error = await #expect(throws: FileBusy.self) {
      try await file.append(line: "two", longestWaitMilliseconds: 40) { _ in 0 }
    }
    // Nobody signed: this one took it without waiting, and the last to wait was this process.
    #expect(error?.holder?.process == getpid())
    #expect(
      error?.description.hasPrefix("cannot write \(file.path): process \(getpid()) (") == true)
    withExtendedLifetime(lock) {}
    #expect(try text(file.path) == "one\n")
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
    var place = snapshot.end
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
    let end = try #require(snapshot.end)
    let block = try #require(try later.block(before: end, bytes: 1))
    #expect(block.bytes == Array("line 30\n".utf8))
    #expect(try later.lineNumber(1, of: block) == 2 || !block.path.isEmpty)
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
