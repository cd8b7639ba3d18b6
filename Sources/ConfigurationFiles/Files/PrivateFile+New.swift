import Glibc

extension PrivateFile {
  /// Makes the file with `bytes` in it (mode 0600). What is there already is left as it is, and
  /// told as a failure.
  public func writeNew(_ bytes: [UInt8]) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw FileError(path: path, operation: "create", code: errno)
    }
    defer { close(descriptor) }
    do throws(FileError) {
      try PrivateFile.writeAll(bytes, to: descriptor, path: path)
    } catch {
      unlink(path)
      throw error
    }
  }
}

extension PrivateFile {
  /// The same, telling that there is one already as false: one that may be overwritten.
  public func writeWhereNone(_ bytes: [UInt8]) throws(FileError) -> Bool {
    do throws(FileError) {
      try writeNew(bytes)
      return true
    } catch  where error.code == EEXIST {
      try checkIsPlain()
      return false
    }
  }

  /// Puts `bytes` in place of the file, which must be a plain one: no link is followed, and no device
  /// or directory replaced.
  public func overwrite(_ bytes: [UInt8]) throws(FileError) {
    try checkIsPlain()
    try write(bytes)
  }

  private func checkIsPlain() throws(FileError) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw FileError(path: path, operation: "overwrite", code: FileError.noPlainFile)
    }
  }
}
