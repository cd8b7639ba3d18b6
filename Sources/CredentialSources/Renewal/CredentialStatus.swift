import Synchronization
public import TencentCloud

/// How it stands with the keys, for those who show it: until when they hold, what went wrong.
public final class CredentialStatus: Sendable {
  /// Something to tell.
  public enum News: Equatable, Sendable {
    /// The keys could not be renewed.
    case failed(CredentialFailure)
    /// They could again.
    case recovered
  }

  private struct State {
    var endsAt: Double?
    var failure: CredentialFailure?
    var untold: News?
    var listener: CheckedContinuation<News, Never>?
  }

  private let state = Mutex(State())

  /// Nothing is known yet.
  public init() {}

  /// When the present keys end, in seconds since 1970 UTC; nil where that is not known.
  public var endsAt: Double? { state.withLock { $0.endsAt } }
  /// Why the latest renewal failed; nil where it did not.
  public var failure: CredentialFailure? { state.withLock { $0.failure } }

  /// Waits for the next thing to tell. One may wait at a time.
  public func news() async -> News {
    await withCheckedContinuation { continuation in
      let untold = state.withLock { state -> News? in
        guard let untold = state.untold else {
          state.listener = continuation
          return nil
        }
        state.untold = nil
        return untold
      }
      if let untold { continuation.resume(returning: untold) }
    }
  }

  func tell(renewed issued: IssuedCredential) {
    let hadFailed = state.withLock { state in
      defer { state.failure = nil }
      state.endsAt = issued.endsAt
      return state.failure != nil
    }
    if hadFailed { tell(.recovered) }
  }

  /// The same reason is told once, however often it is met.
  func tell(failed failure: CredentialFailure) {
    let isKnown = state.withLock { state in
      defer { state.failure = failure }
      return state.failure == failure
    }
    if !isKnown { tell(.failed(failure)) }
  }

  private func tell(_ news: News) {
    let listener = state.withLock { state in
      guard let listener = state.listener else {
        state.untold = news
        return nil as CheckedContinuation<News, Never>?
      }
      state.listener = nil
      return listener
    }
    listener?.resume(returning: news)
  }
}
