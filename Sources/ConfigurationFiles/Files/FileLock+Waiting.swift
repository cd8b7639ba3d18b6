import Glibc

extension FileLock {
  /// How long a lock is waited for that is held for moments only.
  public static let longestWaitMilliseconds = 5000

  /// Takes the lock that is held while `file` is written, on byte 0 of the file at `lockPath`. It is
  /// waited for without holding a thread, and not for ever: whoever holds it may be stopped.
  /// - Throws: `FileBusy` after the longest wait.
  public static func waiting(
    toWrite file: String, lockPath: String, longestWaitMilliseconds: Int = longestWaitMilliseconds
  ) async throws -> FileLock {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(longestWaitMilliseconds)
    var pause = 1
    while true {
      if let lock = try free(lockPath) {
        lock.sign()
        return lock
      }
      if clock.now >= end {
        throw FileBusy(
          path: file, waitedMilliseconds: longestWaitMilliseconds,
          holder: FileBusy.Holder(lockPath: lockPath))
      }
      try await Task.sleep(for: .milliseconds(pause))
      pause = min(pause * 2, 20)
    }
  }

  /// The lock; nil where somebody else holds it.
  private static func free(_ path: String) throws(FileError) -> FileLock? {
    do throws(FileError) {
      return try FileLock(path: path, byte: 0)
    } catch {
      if error.isHeldByAnother { return nil }
      throw error
    }
  }
}

/// A file that another program keeps to itself for too long.
public struct FileBusy: Error, Equatable, Sendable, CustomStringConvertible {
  /// Who holds a lock.
  struct Holder: Equatable, Sendable {
    let process: pid_t
    /// The program's name, and whether it is stopped.
    let name: String
    let isStopped: Bool
  }

  /// The file that cannot be written meanwhile.
  public let path: String
  /// How long it was waited for.
  public let waitedMilliseconds: Int
  let holder: Holder?

  /// A sentence with the path and, where it is known, the process.
  public var description: String {
    let seconds = (waitedMilliseconds + 999) / 1000
    let start = "cannot write \(path): "
    guard let holder else {
      return start + "another program has held its lock for \(seconds) s"
    }
    let state = holder.isStopped ? ", which is stopped," : ""
    return start
      + "process \(holder.process) (\(holder.name))\(state) has held its lock for \(seconds) s"
  }
}

extension FileBusy.Holder {
  /// Who wrote into the lock's file that it holds it; nil where that is not known for sure. It is
  /// never this process, which waits for it.
  fileprivate init?(lockPath: String) {
    guard let bytes = try? SmallFile(lockPath).read(limitBytes: 4096),
      let signature = LockSignature(String(decoding: bytes, as: UTF8.self)),
      signature.process != getpid(), let status = ProcessStatus(signature.process),
      signature.isOf(status)
    else { return nil }
    process = signature.process
    name = status.name
    isStopped = status.isStopped
  }
}

extension FileError {
  fileprivate var isHeldByAnother: Bool {
    operation == "lock" && (code == EAGAIN || code == EACCES)
  }
}
