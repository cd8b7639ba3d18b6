import Glibc

/// A file that is read whole.
public struct SmallFile: Hashable, Sendable {
  /// Where it is.
  public var path: String

  /// A file, present or not.
  public init(_ path: String) { self.path = path }

  /// Its bytes; nil where there is no such file.
  /// - Parameters:
  ///   - limitBytes: reading stops one byte past it, so that the caller can tell a file that is
  ///     too large.
  ///   - waits: whether it may be a pipe, a FIFO or a terminal, which is read as it comes until its
  ///     end. Where nobody waits for one it is a failure, and never taken for an empty file.
  /// - Throws: what the system says, also for a directory (`EISDIR`).
  public func read(
    limitBytes: Int = YAMLDocument.sizeLimitBytes, waits: Bool = false
  ) throws(FileError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(path: path, operation: "read", code: errno)
    }
    defer { close(descriptor) }
    if !waits { try refusePipe(descriptor) }
    return try SmallFile.read(descriptor, named: path, limitBytes: limitBytes, waits: waits)
  }

  /// What comes on standard input, until its end or one byte past the limit.
  public static func readStandardInput(limitBytes: Int) throws(FileError) -> [UInt8] {
    try read(STDIN_FILENO, named: "standard input", limitBytes: limitBytes, waits: true)
  }

  private static func read(
    _ descriptor: Int32, named name: String, limitBytes: Int, waits: Bool
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= limitBytes {
      let count = Glibc.read(descriptor, &chunk, min(chunk.count, limitBytes + 1 - bytes.count))
      if count == 0 { break }
      if count > 0 {
        bytes += chunk[..<count]
        continue
      }
      switch errno {
      case EINTR: break
      // Whoever shares standard input may have asked that nothing waits for it.
      case EAGAIN where waits: wait(for: descriptor)
      case EAGAIN: throw FileError(path: name, operation: "read", code: FileError.noFile)
      default: throw FileError(path: name, operation: "read", code: errno)
      }
    }
    return bytes
  }

  private static func wait(for descriptor: Int32) {
    var place = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&place, 1, -1)
  }

  /// A FIFO to which nobody writes reads as an empty file.
  private func refusePipe(_ descriptor: Int32) throws(FileError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else { return }
    throw FileError(path: path, operation: "read", code: FileError.noFile)
  }

  /// Its permission bits, such as `0o600`; nil where it cannot be looked at.
  public var permissions: UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Whether others than its owner may read it.
  public var isReadableByOthers: Bool { (permissions ?? 0) & 0o044 != 0 }
}
