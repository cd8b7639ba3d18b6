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
