import Glibc

/// A run under callgrind, which begins a new file whenever a frame was painted: what a key takes is
/// in the files that it gave, and neither the start nor the network is.
struct Callgrind {
  private let folder: String
  /// The function whose end is the end of a frame.
  private let paintFunction: String

  /// - Parameter name: Distinguishes the run from others of this process.
  init(_ name: String, paintFunction: String) {
    folder = "\(Scratch.path)/\(name)"
    self.paintFunction = paintFunction
    mkdir(folder, 0o700)
  }

  /// The console ends a frame by this function of CNcurses, the list in C by one of ncurses.
  static func ofConsole(_ name: String) -> Callgrind {
    Callgrind(name, paintFunction: "curses_refresh")
  }

  static func ofReference(_ name: String) -> Callgrind {
    Callgrind(name, paintFunction: "wrefresh")
  }

  /// What a program's own command comes after.
  var command: [String] {
    [
      "/usr/bin/env", "valgrind", "--tool=callgrind", "--log-file=\(folder)/log",
      "--callgrind-out-file=\(folder)/out", "--dump-after=\(paintFunction)",
    ]
  }

  static var isInstalled: Bool {
    access("/usr/bin/valgrind", X_OK) == 0
  }

  /// How many files there are.
  var count: Int { ProcFile.folder(folder).count { $0.hasPrefix("out.") } }

  /// One of the files; the first is 1.
  func profile(_ number: Int) throws -> CallgrindProfile {
    let lines = ProcFile.lines("\(folder)/out.\(number)")
    guard !lines.isEmpty else {
      throw TerminalProcess.Failure(description: "no frame ended in \(paintFunction)")
    }
    return CallgrindProfile(lines: lines)
  }

  /// What the whole run took, once the program is gone.
  func whole() -> CallgrindProfile {
    CallgrindProfile(lines: ProcFile.lines("\(folder)/out"))
  }
}
