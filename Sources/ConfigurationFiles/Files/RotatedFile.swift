import Glibc

/// A file of lines for its owner alone that grows at its end, is put aside when it is large, and
/// may be written by several processes at once: a lock beside it makes each line whole and keeps
/// one from writing into a file that another is putting aside.
public struct RotatedFile: Hashable, Sendable {
  /// Where the newest lines are; older ones are in the same with `.1`, `.2` … behind it.
  public let path: String
  /// From this size on it is put aside before the next line.
  public let limitBytes: Int
  /// How many older files are kept.
  public let keptCount: Int

  /// The file with the locks. Byte 0 is for whoever writes; the others are the callers'.
  public let lockPath: String

  /// A file, present or not.
  /// - Parameter lockPath: nil takes a file beside it.
  public init(_ path: String, limitBytes: Int, keptCount: Int, lockPath: String? = nil) {
    self.path = path
    self.limitBytes = limitBytes
    self.keptCount = keptCount
    self.lockPath = lockPath ?? path + ".lock"
  }

  /// The paths that there may be, the oldest first.
  public var paths: [String] {
    (1...max(1, keptCount)).reversed().map { "\(path).\($0)" } + [path]
  }

  /// Puts a line at its end and returns once it is on the disk. Where it cannot be brought there it
  /// does not stand in the file either.
  /// - Parameter line: without its end.
  /// - Throws: also `FileBusy`, where another program does not let anybody write.
  public func append(line: String) async throws {
    try await append(line: line, flush: fdatasync)
  }

  func append(
    line: String, longestWaitMilliseconds: Int = FileLock.longestWaitMilliseconds,
    flush: @Sendable (Int32) -> Int32
  ) async throws {
    let lock = try await FileLock.waiting(
      toWrite: path, lockPath: lockPath, longestWaitMilliseconds: longestWaitMilliseconds)
    defer { withExtendedLifetime(lock) {} }
    let size = try sizeBytes()
    if size >= limitBytes { try rotate() }
    // What a power cut left half written must not swallow this line as well.
    let start = try endsInsideLine() ? "\n" : ""
    let isNew = size == 0 || size >= limitBytes
    try PrivateFile(path).append(Array((start + line + "\n").utf8), flush: flush)
    if isNew { try flushDirectory() }
  }

  /// All that is in it now, opened while nobody puts it aside. Whoever holds the lock for too long
  /// keeps nobody from reading, and neither does a directory in which no lock can be had.
  public func snapshot() async throws -> LineSnapshot {
    let lock = try? await FileLock.waiting(
      toWrite: path, lockPath: lockPath, longestWaitMilliseconds: 500)
    defer { withExtendedLifetime(lock) {} }
    return try LineSnapshot(paths.reversed())
  }

  /// Puts it aside where it is large, unless somebody else is at it just now.
  /// - Returns: whether it was put aside.
  public func putAsideIfLarge() throws(FileError) -> Bool {
    guard try sizeBytes() >= limitBytes, let lock = try? FileLock(path: lockPath, byte: 0) else {
      return false
    }
    defer { withExtendedLifetime(lock) {} }
    // Somebody may have done it in between.
    guard try sizeBytes() >= limitBytes else { return false }
    try rotate()
    return true
  }

  private func sizeBytes() throws(FileError) -> Int {
    var status = stat()
    if stat(path, &status) == 0 { return Int(status.st_size) }
    if errno == ENOENT { return 0 }
    throw FileError(path: path, operation: "look at", code: errno)
  }

  private func rotate() throws(FileError) {
    let paths = paths
    for (older, newer) in zip(paths, paths.dropFirst()) {
      if rename(newer, older) != 0, errno != ENOENT {
        throw FileError(path: newer, operation: "put aside", code: errno)
      }
    }
  }

  private func endsInsideLine() throws(FileError) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return false }
      throw FileError(path: path, operation: "read", code: errno)
    }
    defer { close(descriptor) }
    let end = lseek(descriptor, 0, SEEK_END)
    var last: UInt8 = 0
    return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
  }

  /// A name is on the disk only once its directory is.
  private func flushDirectory() throws(FileError) {
    let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileError(path: directory, operation: "write", code: errno)
    }
  }
}
