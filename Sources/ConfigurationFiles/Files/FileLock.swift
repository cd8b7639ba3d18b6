import Glibc

/// A lock on one byte of a file, which need not have that byte: many processes share one file, each
/// with a byte of its own. The system gives it back when the process ends, however it ends, so that
/// whoever holds it is alive.
public final class FileLock: Sendable {
  private let descriptor: Int32

  // The header has these behind a feature macro that the module's map does not set everywhere.
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37
  private static let setLockWaiting: Int32 = 38

  /// Takes the lock; the file is made (mode 0600) where it is missing.
  /// - Parameters:
  ///   - byte: which one, from 0 to 2^62.
  ///   - waits: whether to wait for another holder; otherwise that is a failure (`EAGAIN`).
  public init(path: String, byte: Int64, waits: Bool) throws(FileError) {
    try PrivateFile(path).makeDirectories()
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw FileError(path: path, operation: "open", code: errno)
    }
    var range = FileLock.range(byte)
    let command = waits ? FileLock.setLockWaiting : FileLock.setLock
    while fcntl(descriptor, command, &range) != 0 {
      if errno == EINTR { continue }
      throw FileError(path: path, operation: "lock", code: errno)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether somebody holds the lock on that byte; false where there is no such file.
  public static func isHeld(path: String, byte: Int64) -> Bool {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var range = FileLock.range(byte)
    guard fcntl(descriptor, getLock, &range) == 0 else { return false }
    return range.l_type != Int16(F_UNLCK)
  }

  private static func range(_ byte: Int64) -> flock {
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = off_t(byte)
    range.l_len = 1
    return range
  }
}
