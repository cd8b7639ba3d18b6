public import Glibc

/// A directory that lasts as long as the value does.
public final class TemporaryDirectory: Sendable {
  /// Where it is.
  public let path: String

  /// A new one, empty.
  public init() {
    var template = Array("/tmp/mqdeck-tests.XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
  }

  deinit { TemporaryDirectory.remove(path) }

  /// Writes a file, making the directories that it needs.
  public func write(_ name: String, _ text: String, mode: mode_t = 0o600) {
    var directory = path
    for part in name.split(separator: "/").dropLast() {
      directory += "/" + part
      mkdir(directory, 0o700)
    }
    guard let file = fopen(path + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
    chmod(path + "/" + name, mode)
  }

  private static func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { TemporaryDirectory.remove(path + "/" + name) }
      }
      closedir(stream)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
