import Glibc

/// A file that only its owner may read: written whole or appended to, never left half written.
public struct PrivateFile: Hashable, Sendable {
  /// Where it is.
  public var path: String

  /// A file, present or not.
  public init(_ path: String) { self.path = path }

  /// Puts `bytes` in its place: into a new file beside it (mode 0600), flushed to the disk, then
  /// renamed over it. Directories that are missing are made (mode 0700).
  public func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    try makeDirectories()
    removeLeftOver()
    // Nobody else writes into it: no other process, and nobody in this one.
    let temporary = "\(path).\(getpid()).\(String(UInt64.random(in: 0 ... .max), radix: 36)).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure("create", temporary) }
    do throws(FileError) {
      defer { close(descriptor) }
      try PrivateFile.writeAll(Array(bytes), to: descriptor, path: temporary)
      guard fsync(descriptor) == 0 else { throw failure("write", temporary) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = failure("replace", path)
      unlink(temporary)
      throw error
    }
  }

  /// Puts `bytes` at its end and returns once they are on the disk; where that fails they are taken
  /// back, so that nobody reads what its writer takes for not written. Who calls it is the only one
  /// who writes to the file meanwhile.
  public func append(_ bytes: some Sequence<UInt8>) throws(FileError) {
    try append(bytes, flush: fdatasync)
  }

  /// - Parameter flush: brings an opened file to the disk, and says 0 where it did.
  func append(
    _ bytes: some Sequence<UInt8>, flush: (Int32) -> Int32
  ) throws(FileError) {
    try makeDirectories()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("append to", path) }
    defer { close(descriptor) }
    // It may have been made by something else, wider.
    guard fchmod(descriptor, 0o600) == 0 else { throw failure("make private", path) }
    let end = lseek(descriptor, 0, SEEK_END)
    do throws(FileError) {
      try PrivateFile.writeAll(Array(bytes), to: descriptor, path: path)
      guard flush(descriptor) == 0 else { throw failure("write", path) }
    } catch {
      if end >= 0 { _ = ftruncate(descriptor, end) }
      throw error
    }
  }

  /// Makes the directories above it that are missing (mode 0700).
  func makeDirectories() throws(FileError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    var end = path.index(after: path.startIndex)
    while end <= slash {
      if path[end] == "/" {
        let directory = String(path[..<end])
        if mkdir(directory, 0o700) != 0, errno != EEXIST, errno != EISDIR {
          // A parent on a read-only file system may exist already and still refuse.
          let code = errno
          if access(directory, X_OK) != 0 {
            throw FileError(path: directory, operation: "create", code: code)
          }
        }
      }
      end = path.index(after: end)
    }
  }

  /// How old a file is that its writer was killed before it could rename it, in seconds: no writing
  /// takes so long, on whichever machine that shares the directory.
  static let leftOverSeconds = 3600

  /// Removes what writers left that were killed.
  private func removeLeftOver() {
    guard let slash = path.lastIndex(of: "/") else { return }
    let directory = String(path[...slash])
    let start = path[path.index(after: slash)...] + "."
    for name in DirectoryListing.names(in: directory)
    where name.hasPrefix(start) && name.hasSuffix(".new") {
      var status = stat()
      guard lstat(directory + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        time(nil) - status.st_mtim.tv_sec > PrivateFile.leftOverSeconds
      else { continue }
      unlink(directory + name)
    }
  }

  private func failure(_ operation: String, _ path: String) -> FileError {
    FileError(path: path, operation: operation, code: errno)
  }

  static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, operation: "write", code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }
}
