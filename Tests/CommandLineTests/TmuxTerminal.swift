import Glibc
import Testing

/// A real terminal: a window of a tmux server of its own, in which a shell runs one command and
/// then says with which status it ended.
final class TmuxTerminal {
  private let socket: String
  private let environment: [String: String]

  /// Runs `mqdeck` with these arguments.
  /// - Parameters:
  ///   - name: tells it from another terminal of the same home.
  ///   - variables: in place of the terminal's.
  init(
    _ program: Program, _ arguments: [String], columns: Int = 100, rows: Int = 24,
    name: String = "tmux", variables: [String] = []
  ) throws {
    socket = program.home.path + "/" + name
    var environment = program.environment
    environment["LC_ALL"] = "C.UTF-8"
    self.environment = environment
    let path = try #require(Program.path)
    let words = (variables.isEmpty ? [] : ["/usr/bin/env"] + variables) + [path] + arguments
    let command = words.map { "'\($0)'" }.joined(separator: " ")
    // The last command keeps the window open, so that what is on it can be read.
    // Whoever was killed leaves the cursor anywhere and the terminal raw.
    let shell = "\(command); printf '\\r\\nended with %s\\r\\n' $?; exec cat"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", shell)
  }

  deinit { _ = try? tmux("kill-server") }

  /// What the window shows.
  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// Presses keys, named as tmux names them.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Changes the window's size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The process that runs in the window, under its shell.
  func processID() throws -> pid_t {
    let shell = try tmux("display-message", "-p", "#{pane_pid}")
    let number = shell.split(separator: "\n").first.flatMap { pid_t($0) } ?? 0
    let path = "/proc/\(number)/task/\(number)/children"
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 64)
    _ = fgets(&line, 64, file)
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return try #require(text.split(separator: " ").first.flatMap { pid_t($0) })
  }

  /// What the threads of that process are called.
  func threadNames() throws -> [String] {
    let directory = "/proc/\(try processID())/task"
    let stream = try #require(opendir(directory))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let number = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // `..` is the process, which has a name too.
      if number.hasPrefix(".") { continue }
      guard let file = fopen("\(directory)/\(number)/comm", "r") else { continue }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 64)
      _ = fgets(&line, 64, file)
      names.append(String(decoding: line.prefix { $0 > 32 }.map(UInt8.init), as: UTF8.self))
    }
    return names
  }

  /// Looks at the window until it shows what is waited for.
  @discardableResult
  func wait(
    seconds: Int = 30, for what: String, location: SourceLocation = #_sourceLocation,
    until isThere: (String) -> Bool
  ) throws -> String {
    let deadline = time(nil) + seconds
    var seen = ""
    while time(nil) < deadline {
      seen = try screen()
      if isThere(seen) { return seen }
    }
    Issue.record("never saw \(what); the window shows\n\(seen)", sourceLocation: location)
    return seen
  }

  /// Looks at the window until it shows some texts, all at once: the name of an instance stands on
  /// the board too, its heading only in the list.
  @discardableResult
  func wait(for texts: String..., location: SourceLocation = #_sourceLocation) throws -> String {
    try wait(for: "\(texts)", location: location) { screen in texts.allSatisfy(screen.contains) }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let child = try #require(
      ChildProcess("/usr/bin/tmux", ["-S", socket] + arguments, environment: environment))
    return child.finish().output
  }
}
