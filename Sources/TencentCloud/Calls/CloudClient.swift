import FoundationEssentials
import Synchronization

/// Calls actions of the cloud: every call of the program goes through here.
///
/// A call waits for a token of its action and for a place among the requests in flight, both in
/// the order of asking, is signed, sent and read. A call that changes nothing is tried again when
/// the network or the service fails in a passing way; one that changes something is never sent
/// twice, but for a signature that the service found expired, as it then did not look at the call.
/// Cancelling the task ends a call wherever it is.
public final class CloudClient: Sendable {
  /// How it calls.
  public let configuration: CloudClientConfiguration
  private let transport: any Transport
  private let rateLimiter: RateLimiter
  private let environment: CallEnvironment
  private let callGuard: (any CallGuard)?
  private let credentials: (any CredentialProvider)?
  private let slots: FairSemaphore
  private let ledger: Ledger
  private let signingKeys: SigningKeys

  private struct State {
    var skew = ClockSkew()
    var statistics = CallStatistics()
    var inFlight = 0
  }

  /// What this client shares with those made of it.
  private final class Ledger: Sendable {
    let state = Mutex(State())
  }

  /// A client.
  /// - Parameters:
  ///   - rateLimiter: One for the whole process, as the service counts them all together.
  ///   - callGuard: Who else has to agree to a call that changes something.
  ///   - credentials: Gives the keys of the moment, in place of those of the configuration.
  public init(
    configuration: CloudClientConfiguration, transport: any Transport, rateLimiter: RateLimiter,
    environment: CallEnvironment = .live, callGuard: (any CallGuard)? = nil,
    credentials: (any CredentialProvider)? = nil
  ) {
    self.configuration = configuration
    self.transport = transport
    self.rateLimiter = rateLimiter
    self.environment = environment
    self.callGuard = callGuard
    self.credentials = credentials
    slots = FairSemaphore(max(1, configuration.maximumInFlight))
    ledger = Ledger()
    signingKeys = SigningKeys()
  }

  private init(_ client: CloudClient, _ configuration: CloudClientConfiguration) {
    self.configuration = configuration
    transport = client.transport
    rateLimiter = client.rateLimiter
    environment = client.environment
    callGuard = client.callGuard
    credentials = client.credentials
    slots = client.slots
    ledger = client.ledger
    signingKeys = client.signingKeys
  }

  /// The same client, its limits and statistics included, that sends every call once: for whoever
  /// asks again by a plan of its own.
  public var withoutRetries: CloudClient {
    var single = configuration
    single.retryLimit = 0
    return CloudClient(self, single)
  }

  /// Calls an action.
  public func call<A: Action>(_ action: A) async throws(CloudError) -> A.Response {
    try await reply(to: action).value
  }

  /// Calls an action and keeps the answer as it came beside its value.
  public func reply<A: Action>(to action: A) async throws(CloudError) -> Reply<A.Response> {
    try await perform(try CloudCall(action))
  }

  /// Calls an action that is known by name only.
  public func send(_ call: CloudCall) async throws(CloudError) -> RawReply {
    try await perform(call)
  }

  /// What the calls so far came to.
  public var statistics: CallStatistics { ledger.state.withLock { $0.statistics } }

  /// How many requests are under way.
  public var inFlight: Int { ledger.state.withLock { $0.inFlight } }

  /// How far the service's clock is ahead of this machine's, in seconds; nil while no answer made
  /// it worth knowing.
  public var clockSkewSeconds: Double? { ledger.state.withLock { $0.skew.seconds } }

  /// What time it is by the service's clock, as far as that is known, in milliseconds since 1970 UTC:
  /// for a question that is about the last hours.
  public var unixMilliseconds: Int64 {
    Int64(((environment.unixSeconds() + (clockSkewSeconds ?? 0)) * 1000).rounded())
  }

  /// Why a call would not be sent; nil where it would. What changes nothing always would.
  public func refusal(of call: CloudCall) async -> CloudError? {
    guard call.mutates else { return nil }
    if let detail = call.ambiguity {
      return CloudError(.unwritable(detail: detail), action: call.action)
    }
    if configuration.isReadOnly { return CloudError(.readOnly, action: call.action) }
    return await callGuard?.refusal(of: call, by: self).map { CloudError($0, action: call.action) }
  }

  // MARK: The funnel

  private func perform<Value: Decodable & Sendable>(
    _ call: CloudCall
  ) async throws(CloudError) -> Reply<Value> {
    if let refusal = await refusal(of: call) { throw refusal }
    var configuration = configuration
    configuration.credential = try await credential(for: call)
    if call.mutates, EchoedSecrets(call, configuration.credential).holdMask {
      throw CloudError(
        .unwritable(detail: "a masked key or password cannot be sent back"), action: call.action)
    }
    let signer = RequestSigner(configuration: configuration, call: call, keys: signingKeys)
    try signer.checkSize()
    do {
      let reply: Reply<Value> = try await performTries(signer)
      note(call) { $0.calls += 1 }
      return reply
    } catch {
      note(call) { counts in
        counts.calls += 1
        counts.failures += 1
      }
      throw error
    }
  }

  private func credential(for call: CloudCall) async throws(CloudError) -> Credential {
    guard let credentials else { return configuration.credential }
    do { return try await credentials.credential() } catch {
      // Whoever gave it up while keys were renewed learns nothing of keys.
      let kind = Task.isCancelled ? CloudError.Kind.cancelled : .noCredential(error)
      throw CloudError(kind, action: call.action)
    }
  }

  private func performTries<Value: Decodable & Sendable>(
    _ signer: RequestSigner
  ) async throws(CloudError) -> Reply<Value> {
    let policy = RetryPolicy(limit: configuration.retryLimit)
    var progress = CallProgress(
      timeoutSeconds: configuration.timeoutSeconds,
      credential: signer.configuration.credential)
    while true {
      do {
        return try await performOnce(signer, &progress)
      } catch {
        let error = error.withoutSecrets(of: signer.call, progress.credential)
        if CredentialFailure.isEnd(error) {
          let other = await credentials?.credential(after: progress.credential)
          if progress.mayTake(otherKeys: other, mutates: signer.call.mutates) { continue }
        }
        let now = environment.uptimeSeconds()
        if progress.mayResign(after: error, learn: learnSkew) { continue }
        let pause = policy.pauseSeconds(
          after: error, mutates: signer.call.mutates, tries: progress.retries,
          random: environment.random())
        guard let pause, progress.hasTime(for: pause, now: now) else { throw error }
        progress.retries += 1
        note(signer.call) { $0.retries += 1 }
        do { try await environment.sleep(seconds: pause) } catch {
          throw CloudError(.cancelled, action: signer.call.action)
        }
      }
    }
  }

  private func performOnce<Value: Decodable & Sendable>(
    _ signer: RequestSigner, _ progress: inout CallProgress
  ) async throws(CloudError) -> Reply<Value> {
    let call = signer.call
    let key = RateLimiter.Key(
      account: configuration.account ?? configuration.credential.secretID,
      region: configuration.region, action: call.action)
    let bucket = rateLimiter.bucket(key, perSecond: call.requestsPerSecond)
    do { try await bucket.take(thenEnter: slots, environment: environment) } catch {
      throw CloudError(.cancelled, action: call.action)
    }
    ledger.state.withLock { $0.inFlight += 1 }
    defer {
      bucket.giveBack(environment: environment)
      slots.release()
      ledger.state.withLock { $0.inFlight -= 1 }
    }
    let response = try await exchange(signer, &progress)
    progress.dateHeader = response.date
    return try Answer(response: response, call: call).reply(as: Value.self)
  }

  private func exchange(
    _ signer: RequestSigner, _ progress: inout CallProgress
  ) async throws(CloudError) -> TransportResponse {
    var signer = signer
    let call = signer.call
    // It waited for its turn: keys may have ended since.
    if credentials != nil { signer.configuration.credential = try await credential(for: call) }
    progress.credential = signer.configuration.credential
    let start = environment.uptimeSeconds()
    progress.signedSkewSeconds = clockSkewSeconds ?? 0
    let request = try signer.signed(
      unixSeconds: serviceSeconds(progress.signedSkewSeconds),
      nonce: 1 + Int(environment.random() * 2_147_483_646),
      timeoutSeconds: progress.remainingSeconds(now: start))
    note(call) { $0.sentBytes += max(request.body.count, request.target.utf8.count - 1) }
    do {
      let response = try await transport.send(request)
      let seconds = environment.uptimeSeconds() - start
      ledger.state.withLock { state in
        state.statistics.add(latencySeconds: seconds)
        state.statistics.change(call.action) { $0.receivedBytes += response.body.count }
      }
      return response
    } catch {
      let kind = error == .cancelled ? CloudError.Kind.cancelled : .transport(error)
      throw CloudError(
        kind, action: call.action, isOutcomeUnknown: call.mutates && error.mayHaveArrived)
    }
  }

  private func serviceSeconds(_ skewSeconds: Double) -> Int64 {
    Int64((environment.unixSeconds() + skewSeconds).rounded(.down))
  }

  private func learnSkew(_ dateHeader: String?) -> Double? {
    let now = environment.unixSeconds()
    return ledger.state.withLock { $0.skew.learn(dateHeader: dateHeader, unixSeconds: now) }
  }

  private func note(_ call: CloudCall, _ change: (inout CallStatistics.Counts) -> Void) {
    ledger.state.withLock { $0.statistics.change(call.action, change) }
  }
}
