import Synchronization

@testable import Watching

/// Files that were written, in memory.
final class FileShelf: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])
  func text(_ path: String) -> String? {
    files.withLock { $0[path].map { String(decoding: $0, as: UTF8.self) } }
  }
  func write(_ path: String, _ bytes: [UInt8], replaces: Bool) -> Bool {
    files.withLock { files in
      if files[path] != nil, !replaces { return false }
      files[path] = bytes
      return true
    }
  }
}

/// Commands that alerts ran, and what is said to have gone wrong with each.
final class CommandShelf: Sendable {
  private struct State {
    var commands: [AlertCommand] = []
    var problem: String?
  }

  private let state = Mutex(State())
  var commands: [AlertCommand] { state.withLock { $0.commands } }
  var problem: String? {
    get { state.withLock { $0.problem } }
    set { state.withLock { $0.problem = newValue } }
  }
  func run(_ command: AlertCommand) -> String? {
    state.withLock { state in
      state.commands.append(command)
      return state.problem
    }
  }
}
