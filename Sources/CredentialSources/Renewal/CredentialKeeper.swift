import Synchronization
public import TencentCloud

/// Keeps the keys of a source: renews them before they end, while calls go on with those that they
/// have; one renewal at a time. It does nothing by itself: calls set it to work.
public final class CredentialKeeper: CredentialProvider {
  private typealias Outcome = Result<IssuedCredential, CredentialFailure>

  private struct State {
    var held: HeldCredential?
    var renewal: Task<Outcome, Never>?
    var failure: CredentialFailure?
    /// How often in a row it failed.
    var failures = 0
    /// No renewal begins before, by the clock that only goes forward.
    var restsUntil = -Double.infinity
    /// The files as they were when keys were asked for.
    var marks: [FileMark?] = []
  }

  /// What a call is to do.
  private enum Step {
    case use(Credential)
    case fail(CredentialFailure)
    case wait(Task<Outcome, Never>)
  }

  private let source: any CredentialSource
  private let status: CredentialStatus
  private let clock: CallEnvironment
  private let state: Mutex<State>

  private static let firstRestSeconds = 5.0
  private static let longestRestSeconds = 60.0

  /// - Parameter first: Keys that were read already.
  public init(
    _ source: any CredentialSource, first: IssuedCredential? = nil,
    status: CredentialStatus = CredentialStatus(), clock: CallEnvironment = .live
  ) {
    self.source = source
    self.status = status
    self.clock = clock
    let now = clock.unixSeconds()
    // Those that were read and are over are as good as none.
    let first = first.flatMap { ($0.endsAt ?? .infinity) > now ? $0 : nil }
    let held = first.map { HeldCredential($0, at: now) }
    state = Mutex(State(held: held, marks: FileMark.all(source.files)))
    if let first { status.tell(renewed: first) }
  }

  /// The keys of now. Waits only where there are none.
  public func credential() async throws(CredentialFailure) -> Credential {
    try await take(state.withLock { step(&$0, refused: nil) })
  }

  /// Other keys than those that the service refused.
  public func credential(after refused: Credential) async -> Credential? {
    let other = try? await take(state.withLock { step(&$0, refused: refused) })
    return other == refused ? nil : other
  }

  private func take(_ step: Step) async throws(CredentialFailure) -> Credential {
    switch step {
    case .use(let credential): return credential
    case .fail(let failure): throw failure
    case .wait(let renewal):
      switch await Self.outcome(of: renewal) {
      case .success(let issued)?: return issued.credential
      case .failure(let failure)?: throw failure
      case nil: throw CredentialFailure("given up", "已放弃")
      }
    }
  }

  /// What it comes to; nil at once where whoever waits is given up. The renewal goes on for others.
  private static func outcome(of renewal: Task<Outcome, Never>) async -> Outcome? {
    let (outcomes, continuation) = AsyncStream<Outcome>.makeStream()
    Task.detached {
      continuation.yield(await renewal.value)
      continuation.finish()
    }
    for await outcome in outcomes { return outcome }
    return nil
  }

  private func step(_ state: inout State, refused: Credential?) -> Step {
    let now = clock.unixSeconds()
    let held = state.held
    if let held, let refused, held.issued.credential != refused {
      return .use(held.issued.credential)
    }
    let isRefused = refused != nil
    if let held, !isRefused, now < held.renewsAt, state.failure == nil {
      return .use(held.issued.credential)
    }
    let isDue = isRefused || held.map { now >= $0.renewsAt } ?? true
    let renewal = state.renewal ?? (isDue || hasChanged(state) ? begin(&state) : nil)
    if let held, !isRefused, now < held.endsAt { return .use(held.issued.credential) }
    if let renewal { return .wait(renewal) }
    return .fail(state.failure ?? CredentialFailure("there are none", "没有密钥"))
  }

  private func hasChanged(_ state: State) -> Bool {
    state.failure != nil && FileMark.all(source.files) != state.marks
  }

  /// After a failure it rests, the longer the oftener it failed, unless a file changed.
  private func begin(_ state: inout State) -> Task<Outcome, Never>? {
    let marks = FileMark.all(source.files)
    guard clock.uptimeSeconds() >= state.restsUntil || marks != state.marks else { return nil }
    state.marks = marks
    let source = source
    let renewal = Task.detached { [weak self] in
      let outcome: Outcome
      do throws(CredentialFailure) {
        outcome = .success(try await source.issue())
      } catch {
        outcome = .failure(error)
      }
      self?.end(outcome)
      return outcome
    }
    state.renewal = renewal
    return renewal
  }

  private func end(_ outcome: Outcome) {
    let now = clock.unixSeconds()
    let uptime = clock.uptimeSeconds()
    state.withLock { state in
      state.renewal = nil
      switch outcome {
      case .success(let issued):
        // A source that has no others is not asked at once again.
        let isSame = state.held?.issued.credential == issued.credential
        state.held = HeldCredential(issued, at: now)
        state.failure = nil
        state.failures = 0
        state.restsUntil = isSame ? uptime + Self.firstRestSeconds : uptime
      case .failure(let failure):
        state.failure = failure
        let doublings = min(state.failures, 4)
        let rest = Self.firstRestSeconds * Double(1 << doublings)
        state.restsUntil = uptime + min(rest, Self.longestRestSeconds)
        state.failures += 1
      }
    }
    switch outcome {
    case .success(let issued): status.tell(renewed: issued)
    case .failure(let failure): status.tell(failed: failure)
    }
  }
}
