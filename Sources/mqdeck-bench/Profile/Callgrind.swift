import Glibc

/// A run under callgrind, which begins a new file whenever keys are read and whenever a frame was
/// painted: what a key takes is in the files between, and neither the start nor the network is.
struct Callgrind {
  private let folder: String
  /// The function whose beginning is that of a key.
  private let readFunction: String
  /// The function whose end is the end of a frame.
  private let paintFunction: String

  /// - Parameter name: Distinguishes the run from others of this process.
  private init(_ name: String, readFunction: String, paintFunction: String) {
    folder = "\(Scratch.path)/\(name)"
    self.readFunction = readFunction
    self.paintFunction = paintFunction
    mkdir(folder, 0o700)
  }

  /// The console reads and paints by these functions of CNcurses, the list in C by those of ncurses.
  static func ofConsole(_ name: String) -> Callgrind {
    Callgrind(name, readFunction: "curses_read", paintFunction: "curses_refresh")
  }

  static func ofReference(_ name: String) -> Callgrind {
    Callgrind(name, readFunction: "wgetch", paintFunction: "wrefresh")
  }

  /// What a program's own command comes after.
  var command: [String] {
    [
      "/usr/bin/env", "valgrind", "--tool=callgrind", "--log-file=\(folder)/log",
      "--callgrind-out-file=\(folder)/out", "--dump-line=no", "--dump-before=\(readFunction)",
      "--dump-after=\(paintFunction)",
    ]
  }

  static var isInstalled: Bool {
    access("/usr/bin/valgrind", X_OK) == 0
  }

  /// How many files there are.
  var count: Int { ProcFile.folder(folder).count { $0.hasPrefix("out.") } }

  /// What the first frame took, from the start of the program.
  func firstFrame() throws -> CallgrindProfile {
    var sum = CallgrindProfile()
    for number in 1...max(1, count) {
      sum = sum + (try profile(number))
      if sum.endsWithFrame { return sum }
    }
    throw TerminalProcess.Failure(description: "no frame ended in \(paintFunction)")
  }

  /// What a key took from its being read to its frame, if it gave one, and what was done since the
  /// frame before.
  /// - Parameter before: How many files there were before it.
  func key(after before: Int) throws -> (frame: CallgrindProfile, before: CallgrindProfile)? {
    let profiles = try (before + 1...max(before + 1, count)).map(profile)
    let ofKey = profiles.dropFirst()
    guard let end = ofKey.firstIndex(where: \.endsWithFrame) else { return nil }
    return (ofKey[...end].reduce(CallgrindProfile(), +), profiles[0])
  }

  private func profile(_ number: Int) throws -> CallgrindProfile {
    let lines = ProcFile.lines("\(folder)/out.\(number)")
    guard !lines.isEmpty else {
      throw TerminalProcess.Failure(description: "callgrind wrote no file \(number)")
    }
    return CallgrindProfile(lines: lines)
  }

  /// What the whole run took, once the program is gone.
  func whole() -> CallgrindProfile {
    CallgrindProfile(lines: ProcFile.lines("\(folder)/out"))
  }
}
