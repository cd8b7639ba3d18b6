import Synchronization

/// So many at once, in the order of their asking. Whoever waits can be cancelled.
final class FairSemaphore: Sendable {
  private struct Waiter {
    var ticket: Int
    var continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var available: Int
    var nextTicket = 0
    var waiters: [Waiter] = []
  }

  private let state: Mutex<State>

  init(_ count: Int) {
    state = Mutex(State(available: count))
  }

  /// How many wait.
  var waiting: Int { state.withLock { $0.waiters.count } }

  /// Takes a place, waiting for one if need be.
  func acquire() async throws(CancellationError) {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    do {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { enter(ticket, $0) }
      } onCancel: {
        abandon(ticket)
      }
    } catch {
      throw CancellationError()
    }
  }

  /// Gives a place back, to the one that has waited longest.
  func release() {
    let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
      guard state.waiters.isEmpty else { return state.waiters.removeFirst().continuation }
      state.available += 1
      return nil
    }
    next?.resume()
  }

  private enum Entry { case granted, cancelled, queued }

  private func enter(_ ticket: Int, _ continuation: CheckedContinuation<Void, any Error>) {
    let entry = state.withLock { state -> Entry in
      // A task is marked as cancelled before its handler runs: either this sees the mark, or the
      // handler, which takes the same lock, finds the waiter.
      if Task.isCancelled { return .cancelled }
      if state.available > 0 {
        state.available -= 1
        return .granted
      }
      state.waiters.append(Waiter(ticket: ticket, continuation: continuation))
      return .queued
    }
    switch entry {
    case .granted: continuation.resume()
    case .cancelled: continuation.resume(throwing: CancellationError())
    case .queued: break
    }
  }

  private func abandon(_ ticket: Int) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.waiters.firstIndex(where: { $0.ticket == ticket }) else { return nil }
      return state.waiters.remove(at: index)
    }
    waiter?.continuation.resume(throwing: CancellationError())
  }
}
