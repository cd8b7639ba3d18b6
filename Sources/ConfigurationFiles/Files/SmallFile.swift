import Glibc

/// A file that is read whole.
public struct SmallFile: Hashable, Sendable {
  /// Where it is.
  public var path: String

  /// A file, present or not.
  public init(_ path: String) { self.path = path }

  /// Its bytes; nil where there is no such file.
  /// - Parameter limitBytes: reading stops one byte past it, so that the caller can tell a file
  ///   that is too large.
  /// - Throws: what the system says, also for a directory (`EISDIR`).
  public func read(limitBytes: Int = YAMLDocument.sizeLimitBytes) throws(FileError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(path: path, operation: "read", code: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= limitBytes {
      let count = Glibc.read(descriptor, &chunk, min(chunk.count, limitBytes + 1 - bytes.count))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, operation: "read", code: errno)
      }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Its permission bits, such as `0o600`; nil where it cannot be looked at.
  public var permissions: UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Whether others than its owner may read it.
  public var isReadableByOthers: Bool { (permissions ?? 0) & 0o044 != 0 }
}
