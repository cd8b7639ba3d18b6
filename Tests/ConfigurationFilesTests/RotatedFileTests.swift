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

  @Test func appendsPrivately() throws {
    let file = file()
    try file.append(line: "one")
    try file.append(line: "two")
    #expect(try text(file.path) == "one\ntwo\n")
    #expect(SmallFile(file.path).permissions == 0o600)
    #expect(SmallFile(file.lockPath).permissions == 0o600)
    #expect(SmallFile(directory.path + "/state").permissions == 0o700)
  }

  @Test func keepsAFewOlderFiles() throws {
    let file = file(limitBytes: 4)
    for line in ["aaaa", "bbbb", "cccc", "dddd"] { try file.append(line: line) }
    #expect(try file.paths.map { try text($0) } == ["bbbb\n", "cccc\n", "dddd\n"])
  }

  @Test func whatWasCutByAPowerCutSwallowsNothing() throws {
    let file = file()
    try file.append(line: "whole")
    try PrivateFile(file.path).append(Array("{\"half".utf8))
    try file.append(line: "next")
    #expect(try text(file.path) == "whole\n{\"half\nnext\n")
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    directory.write("state", "a file where a directory belongs")
    let error = #expect(throws: FileError.self) { try file().append(line: "x") }
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
            try file.append(line: "\(writer)/\(number) " + String(repeating: "x", count: 90))
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

  @Test func aLockIsSeenWhileItIsHeldAndFreeAfterwards() throws {
    let path = directory.path + "/lock"
    #expect(!FileLock.isHeld(path: path, byte: 7))
    var lock: FileLock? = try FileLock(path: path, byte: 7, waits: false)
    #expect(FileLock.isHeld(path: path, byte: 7))
    #expect(!FileLock.isHeld(path: path, byte: 8))
    #expect(throws: FileError.self) { _ = try FileLock(path: path, byte: 7, waits: false) }
    let other = try FileLock(path: path, byte: 8, waits: false)
    withExtendedLifetime((lock, other)) {}
    lock = nil
    #expect(!FileLock.isHeld(path: path, byte: 7))
  }
}
