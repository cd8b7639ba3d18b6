import Synchronization

/// The calls of one action that the service still takes. A token is taken for a call and comes
/// back one second after its answer: the service counts a call somewhere between sending and
/// answer, so that however slow the network, no second ever holds more calls than tokens.
final class TokenBucket: Sendable {
  private struct State {
    var available: Int
    /// When tokens come back, earliest first, in seconds of the environment's uptime.
    var returns: [Double] = []
    var waitsForAnswer = false
  }

  private enum Step {
    case taken
    case sleep(seconds: Double)
    case awaitAnswer
  }

  private let state: Mutex<State>
  /// Whoever is first in the line waits for a token; the others wait for the line.
  private let line = FairSemaphore(1)
  private let answer = FairSemaphore(0)

  init(perSecond: Int) {
    state = Mutex(State(available: max(1, perSecond)))
  }

  /// Takes a token, then a place among the requests in flight, while keeping the head of the line:
  /// so a hundred waiting calls of one action never stand before a call of another.
  func take(
    thenEnter slots: FairSemaphore, environment: CallEnvironment
  ) async throws(CancellationError) {
    try await line.acquire()
    defer { line.release() }
    try await takeToken(environment)
    do {
      try await slots.acquire()
    } catch {
      state.withLock { $0.available += 1 }
      throw error
    }
  }

  /// Notes that the call with this token was answered, or will never be.
  func giveBack(environment: CallEnvironment) {
    let someoneWaits = state.withLock { state in
      state.returns.append(environment.uptimeSeconds() + 1)
      defer { state.waitsForAnswer = false }
      return state.waitsForAnswer
    }
    if someoneWaits { answer.release() }
  }

  private func takeToken(_ environment: CallEnvironment) async throws(CancellationError) {
    while true {
      switch nextStep(now: environment.uptimeSeconds()) {
      case .taken: return
      case .sleep(let seconds): try await environment.sleep(seconds: seconds)
      case .awaitAnswer: try await answer.acquire()
      }
    }
  }

  private func nextStep(now: Double) -> Step {
    state.withLock { state in
      let back = state.returns.prefix { $0 <= now }.count
      state.returns.removeFirst(back)
      state.available += back
      if state.available > 0 {
        state.available -= 1
        return .taken
      }
      if let next = state.returns.first { return .sleep(seconds: next - now) }
      state.waitsForAnswer = true
      return .awaitAnswer
    }
  }
}
