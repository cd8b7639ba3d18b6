// TestBell: lets the tests of the loop and of the console wait for messages. Tests alone import it.
import Synchronization
import TerminalUI

/// Lets a test wait until work has put a message in, without looking at a clock.
package final class Bell: WakeUp {
  private struct State {
    var count = 0
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// How often it was rung.
  package var count: Int { state.withLock { $0.count } }

  package init() {}

  package func signal() {
    let waiting = state.withLock { state in
      state.count += 1
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }

  /// Returns once it was rung more often than that.
  package func next(after count: Int) async {
    await withCheckedContinuation { continuation in
      let isRung = state.withLock { state in
        if state.count <= count { state.waiting = continuation }
        return state.count > count
      }
      if isRung { continuation.resume() }
    }
  }
}
