import Glibc
import Synchronization

/// A lock on one byte of a file, which need not have that byte: many processes share one file, each
/// with a byte of its own. The system gives it back when the process ends, however it ends, so that
/// whoever holds it is alive.
public final class FileLock: Sendable {
  private let descriptor: Int32
  private let isSigned = Atomic(false)

  // The header has these behind a feature macro that the module's map does not set everywhere.
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37

  /// Takes the lock; the file is made (mode 0600) where it is missing. Another holder is a failure
  /// (`EAGAIN`).
  /// - Parameter byte: which one, from 0 to 2^62.
  public init(path: String, byte: Int64) throws(FileError) {
    try PrivateFile(path).makeDirectories()
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw FileError(path: path, operation: "open", code: errno)
    }
    var range = FileLock.range(byte...byte)
    while fcntl(descriptor, FileLock.setLock, &range) != 0 {
      if errno == EINTR { continue }
      throw FileError(path: path, operation: "lock", code: errno)
    }
  }

  deinit {
    if descriptor < 0 { return }
    // Whoever takes it next and does not sign must not be taken for this one.
    if isSigned.load(ordering: .relaxed) { _ = ftruncate(descriptor, 0) }
    close(descriptor)
  }

  /// Whether somebody holds the lock on that byte; false where there is no such file.
  public static func isHeld(path: String, byte: Int64) -> Bool {
    !heldBytes(path: path, in: byte...byte).isEmpty
  }

  /// The bytes of a range that somebody holds; none where there is no such file.
  public static func heldBytes(path: String, in bytes: ClosedRange<Int64>) -> [Int64] {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    // The system tells one lock of a range, not its first.
    var held: [Int64] = []
    var unasked = [bytes]
    while let range = unasked.popLast() {
      var lock = FileLock.range(range)
      guard fcntl(descriptor, getLock, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { continue }
      let start = max(range.lowerBound, Int64(lock.l_start))
      let end = lock.l_len == 0 ? range.upperBound : Int64(lock.l_start) + Int64(lock.l_len) - 1
      held.append(start)
      if start > range.lowerBound { unasked.append(range.lowerBound...(start - 1)) }
      if end < range.upperBound { unasked.append((end + 1)...range.upperBound) }
    }
    return held.sorted()
  }

  /// Writes into the lock's file whose it is, for whoever waits for it.
  func sign() {
    guard let text = LockSignature.own?.text else { return }
    isSigned.store(true, ordering: .relaxed)
    // Where it cannot be written, as on a full disk, nobody is told who holds it: no more than that.
    _ = Array(text.utf8).withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    _ = ftruncate(descriptor, off_t(text.utf8.count))
  }

  private static func range(_ bytes: ClosedRange<Int64>) -> flock {
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = off_t(bytes.lowerBound)
    range.l_len = off_t(bytes.upperBound - bytes.lowerBound + 1)
    return range
  }
}
