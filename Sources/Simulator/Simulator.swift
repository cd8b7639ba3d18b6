// Simulator: a cloud in memory that lives: its state and how it moves with time, a handler
// an action, and an HTTP server on loopback before it. The executable and the tests may import it.
// It must not be imported by Console, and needs no network and no thread of its own for its world:
// everything in it is a function of the seed and of the time since its start.
//
// A request passes these stations: `SimulatorServer` or `SimulatorTransport` → `Simulator.respond`
// → `RequestGate` (who, which action, which region, how often) → `ParameterCheck` (against the
// API's descriptors) → the handler that `Handlers` knows for the action → `Answer`.
//
// A new action is one `register` in the file of its resource under `Handlers`. A new story is one
// entry in a file under `Fleet`.

public import FoundationEssentials
import Synchronization
import TRocket
public import TencentCloud

/// A cloud of its own: state, clock, and an answer to every request of every product that it plays.
public final class Simulator: Sendable {
  /// The credential that it accepts where no other was given. It opens nothing but a simulator.
  public static let demoCredential = Credential(
    secretID: "AKIDdemoOnlyForTheMQDeckSimulator", secretKey: "demoOnlyForTheMQDeckSimulator")

  private struct State: Sendable {
    var world: World
    var faults = Faults()
    var rates = RequestRates()
    var requests = 0
    var desk = TokenDesk()
    /// The first answers of actions whose lists have no end.
    var firstAnswers: [String: Data] = [:]
  }

  private let state: Mutex<State>
  private let gate: RequestGate
  private let now: @Sendable () -> Int64
  private let callTime: @Sendable () -> Int64

  /// The actions that one of that dialect answers.
  public static func handledActions(in dialect: Dialect) -> [ActionID] {
    let known = APICatalogs.played(dialect)
    return (Handlers.all.actions.union(Handlers.mqtt.actions))
      .filter { known.action($0) != nil }.sorted()
  }

  /// A new world, which begins now.
  /// - Parameters:
  ///   - seed: Decides everything random: the same seed, start and time give the same answers.
  ///   - dialect: Which products and actions there are.
  ///   - now: The world's time, in Unix milliseconds.
  ///   - callTime: The time by which signatures are young and requests are counted, where it is
  ///     another: callers of a world that runs fast go by their own clocks.
  public init(
    seed: UInt64 = 1, fleet: Fleet = .small, dialect: Dialect = .may2024,
    credential: Credential = Simulator.demoCredential,
    now: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) },
    callTime: (@Sendable () -> Int64)? = nil
  ) {
    self.now = now
    self.callTime = callTime ?? now
    gate = RequestGate(credential: credential, dialect: dialect)
    state = Mutex(State(world: fleet.world(seed: seed, start: now())))
  }

  /// What goes wrong on purpose.
  public var faults: Faults {
    get { state.withLock { $0.faults } }
    set { state.withLock { $0.faults = newValue } }
  }

  /// How many requests it answered.
  public var requestCount: Int { state.withLock { $0.requests } }

  /// The first clients of each MQTT instance, by its id: no action lists clients, so that whoever
  /// demonstrates must know some.
  public func clientIDs(limit: Int) -> [String: [String]] {
    let instances = state.withLock { $0.world.mqttInstances.rows }
    return Dictionary(
      instances.map { ($0.name, $0.clients.rows.prefix(limit).map(\.name)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The RocketMQ instance whose title begins so; nil where there is none.
  public func instanceID(beginningWith title: String) -> String? {
    state.withLock { state in
      state.world.instances.rows.first { $0.title.hasPrefix(title) }?.name
    }
  }

  /// Answers a request at once, whatever is in it.
  public func respond(to request: TransportRequest) -> TransportResponse {
    respond(to: ReceivedRequest(request))
  }

  func respond(to request: ReceivedRequest) -> TransportResponse {
    let times = Times(world: now(), call: callTime())
    return state.withLock { state in
      state.requests += 1
      let clock = times.call + state.faults.clockOffsetMilliseconds
      let id = state.world.nextIdentifier()
      let response = TransportResponse(
        status: 200, date: CalendarText(milliseconds: clock).header,
        contentType: "application/json",
        body: body(of: request, state: &state, times, requestID: id))
      return Self.damaged(response, request, &state)
    }
  }

  private static func damaged(
    _ response: TransportResponse, _ request: ReceivedRequest, _ state: inout State
  ) -> TransportResponse {
    let faults = state.faults
    if faults.damages.isEmpty, faults.damageOfOthers == nil { return response }
    let action = request.action
    guard let damage = action.flatMap({ faults.damages[$0] }) ?? faults.damageOfOthers else {
      return response
    }
    var damaged = damage.damaged(response)
    if damage == .endless {
      let key = "\(action?.description ?? "") \(request.headers["x-tc-region"] ?? "")"
      damaged.body = state.firstAnswers[key] ?? damaged.body
      state.firstAnswers[key] = damaged.body
    }
    return damaged
  }

  /// What a request is told that is larger than the service takes.
  func refusalOfSize() -> TransportResponse {
    refusal(ServiceFault("RequestSizeLimitExceeded", "The request is larger than 10 MB."))
  }

  private func refusal(_ fault: ServiceFault) -> TransportResponse {
    let now = callTime()
    return state.withLock { state in
      state.requests += 1
      let id = state.world.nextIdentifier()
      return TransportResponse(
        status: 200,
        date: CalendarText(milliseconds: now + state.faults.clockOffsetMilliseconds).header,
        contentType: "application/json", body: Self.json(fault, requestID: id))
    }
  }

  private static func json(_ fault: ServiceFault, requestID: String) -> Data {
    // Two strings always become JSON; an empty body would say so if they did not.
    (try? Answer.json(fault, requestID: requestID)) ?? Data()
  }

  /// When a request came, in Unix milliseconds: in the world, and by the clock of calls.
  private struct Times {
    let world: Int64
    let call: Int64
  }

  private func body(
    of request: ReceivedRequest, state: inout State, _ times: Times, requestID: String
  ) -> Data {
    do {
      return try answer(request, state: &state, times, requestID: requestID)
    } catch {
      let fault: ServiceFault =
        switch error {
        case let fault as ServiceFault: fault
        case is DecodingError:
          ServiceFault("InvalidParameter", "A parameter has a value that cannot be read.")
        default: ServiceFault("InternalError", "\(error)")
        }
      return Self.json(fault, requestID: requestID)
    }
  }

  private func answer(
    _ request: ReceivedRequest, state: inout State, _ times: Times, requestID: String
  ) throws -> Data {
    let faults = state.faults
    let now = times.call + faults.clockOffsetMilliseconds
    if let answer = try gate.tokens(request, &state.desk, now: now) {
      return try answer.json(requestID: requestID, dialect: gate.dialect)
    }
    let admitted = try gate.admit(
      request, now: now, answersRetired: faults.quirks.contains(.retiredActions),
      desk: state.desk)
    let action = admitted.action
    try refuse(action, &state, times)
    try ParameterCheck(action: action, catalog: admitted.catalog).check(admitted.body)
    state.world.advance(to: times.world)
    let moment = Moment(
      now: times.world, elapsed: state.world.elapsed(at: times.world),
      pageTurn: faults.quirks.contains(.reorderedRows) ? state.requests : 0,
      dialect: admitted.dialect)
    let json = try answer(action, admitted.body, &state.world, moment)
      .json(requestID: requestID, dialect: admitted.dialect)
    return try QuirkyAnswer(
      action: action, catalog: admitted.catalog, dialect: admitted.dialect, quirks: faults.quirks
    ).json(json)
  }

  /// The answer of a handler, which refuses as the document has it.
  private func answer(
    _ action: ActionDescriptor, _ body: Data, _ world: inout World, _ moment: Moment
  ) throws -> Answer {
    do {
      return try Handlers.of(action.id.service).answer(action.id, body, &world, moment)
    } catch let fault as ServiceFault {
      throw fault.told(by: action, in: moment.dialect)
    }
  }

  /// Refuses what is offline, too much, or fails on purpose.
  private func refuse(
    _ action: ActionDescriptor, _ state: inout State, _ times: Times
  ) throws(ServiceFault) {
    let faults = state.faults
    for lack in faults.lacks { if let refusal = lack.refusal(of: action.id) { throw refusal } }
    if faults.offlineActions.contains(action.id) {
      throw ServiceFault("ActionOffline", "\(action.name) is offline.")
    }
    let isWithinRate = state.rates.admit(
      action.id, limit: action.requestsPerSecond, now: times.call)
    guard isWithinRate || faults.ignoresRequestLimits, !faults.throttlesAll,
      !state.world.isUsedUpByOthers(action.id, at: times.world)
    else {
      throw ServiceFault(
        "RequestLimitExceeded",
        "\(action.name) was called more than \(action.requestsPerSecond) times in a second.")
    }
    if let every = faults.internalErrorEvery, every > 0, state.requests % every == 0 {
      throw ServiceFault("InternalError", "An internal error has occurred.")
    }
  }
}
