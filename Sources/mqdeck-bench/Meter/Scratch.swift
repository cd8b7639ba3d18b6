import Glibc

/// A folder for what the measured programs keep, which goes with this process.
enum Scratch {
  static let path = "/tmp/mqdeck-bench-\(getpid())"

  static var environment: [String] { ["XDG_STATE_HOME=\(path)/state"] }

  static func make() { mkdir(path, 0o700) }

  static func remove() { remove(path) }

  private static func remove(_ path: String) {
    // Fails at a folder that holds something.
    if Glibc.remove(path) == 0 { return }
    for name in ProcFile.folder(path) where name != "." && name != ".." {
      remove("\(path)/\(name)")
    }
    rmdir(path)
  }
}
