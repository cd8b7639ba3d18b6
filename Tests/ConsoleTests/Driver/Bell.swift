import Synchronization
import TerminalUI

/// Lets a driver wait until work has put a message in, without looking at a clock.
final class Bell: WakeUp {
  private struct State {
    var count = 0
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  var count: Int { state.withLock { $0.count } }

  func signal() {
    let waiting = state.withLock { state in
      state.count += 1
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }

  func next(after count: Int) async {
    await withCheckedContinuation { continuation in
      let isRung = state.withLock { state in
        if state.count <= count { state.waiting = continuation }
        return state.count > count
      }
      if isRung { continuation.resume() }
    }
  }
}
