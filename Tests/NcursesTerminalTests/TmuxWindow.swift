import Glibc

/// The fixture in a window of a tmux server of its own: a terminal that nobody here has written.
final class TmuxWindow {
  private let socket: String

  init?(seed: UInt64, columns: Int, rows: Int) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    socket = "\(folder)/frames-\(getpid())-\(seed)"
    let command = "exec env TERM=tmux-256color '\(PseudoTerminal.fixture)' random \(seed)"
    guard
      tmux("-f /dev/null new-session -d -x \(columns) -y \(rows) \"\(command)\"") != nil
    else { return nil }
  }

  deinit {
    _ = tmux("kill-server")
    unlink(socket)
  }

  /// What the fixture says that it showed last: it stands in the title, which follows the frame.
  func wait(for title: String) -> Bool {
    let deadline = time(nil) + PseudoTerminal.seconds
    while time(nil) < deadline {
      if tmux("display-message -p '#{pane_title}'") == title + "\n" { return true }
    }
    return false
  }

  func press(_ keys: String) { _ = tmux("send-keys -l \(keys)") }

  func resize(columns: Int, rows: Int) { _ = tmux("resize-window -x \(columns) -y \(rows)") }

  /// The rows of the window with the sequences that lead to their colours.
  var rows: [String] {
    (tmux("capture-pane -p -e -N") ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func tmux(_ words: String) -> String? {
    let command = "LC_ALL=C.UTF-8 tmux -u -S '\(socket)' \(words)"
    guard let pipe = popen(command, "r") else { return nil }
    var text: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 8192)
    while case let count = fread(&bytes, 1, bytes.count, pipe), count > 0 {
      text += bytes[..<count]
    }
    return pclose(pipe) == 0 ? String(decoding: text, as: UTF8.self) : nil
  }
}
