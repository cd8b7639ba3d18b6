import TRocket
import TencentCloud

/// The simulator's state: everything that is there. What it does is a function of the time since
/// its start.
struct World: Sendable {
  /// What came of sending a dead letter again.
  struct Resends: Equatable, Sendable {
    var attempts = 0
    var successes = 0
  }

  /// Decides everything that is random.
  var seed: UInt64
  /// When it began, in Unix milliseconds.
  var start: Int64
  var instances: Table<RocketInstance>
  var mqttInstances: Table<MQTTInstance>
  /// Instances of 4.x, which only today's dialect lists.
  var legacyInstances = Table<LegacyInstance>()
  /// Topics on their way from clusters of somebody's own.
  var migrations = Table<Migration>()
  /// Imports of metadata that were asked for.
  var imports: [MigrationTaskItem] = []
  /// When an action is called too often, whoever calls it: others use the same account.
  var otherTraffic: [OtherTraffic] = []
  /// The gray release of instances, by their id.
  var routes: [String: RouteBook] = [:]
  /// How often dead letters were sent again, by their id.
  var resends: [String: Resends] = [:]
  /// Queries of messages of topics by their task id.
  var queries: [String: MessageQuery] = [:]
  /// What the product `mqtt` keeps of instances, by their id: made when it is first asked for.
  var mqttBooks: [String: MQTTBook] = [:]
  /// Queries of MQTT messages by their task id.
  var messageQueries: [String: MQTTMessageQuery] = [:]
  /// When instances that are being deleted will be gone, in Unix milliseconds, by their id.
  private var departures: [String: Int64] = [:]
  /// Ids handed out, so that each is another one.
  private var identifiers: UInt64 = 0

  init(seed: UInt64, start: Int64, instances: [RocketInstance], mqttInstances: [MQTTInstance]) {
    self.seed = seed
    self.start = start
    self.instances = Table(instances)
    self.mqttInstances = Table(mqttInstances)
  }

  /// Seconds since its start, never negative.
  func elapsed(at now: Int64) -> Double { Double(max(0, now - start)) / 1000 }

  /// Whether the service takes no more calls of an action now.
  func isUsedUpByOthers(_ action: ActionID, at now: Int64) -> Bool {
    otherTraffic.contains { $0.action == action && $0.milliseconds.contains(now) }
  }

  /// Lets an instance of either kind be gone at a time in Unix milliseconds.
  mutating func removeInstance(_ id: String, at milliseconds: Int64) {
    departures[id] = milliseconds
  }

  /// Takes out what is gone by now. Everything else that time changes is found out when asked for.
  mutating func advance(to now: Int64) {
    guard !departures.isEmpty else { return }
    for (id, time) in departures where time <= now {
      instances.remove(id)
      mqttInstances.remove(id)
      mqttBooks[id] = nil
      departures[id] = nil
    }
  }

  /// The next UUID; the same ones in the same order for the same seed.
  mutating func nextIdentifier() -> String {
    identifiers += 1
    return UUIDText.make(seed, identifiers)
  }

  /// - Throws: `ResourceNotFound.Instance`
  func instance(_ id: String) throws(ServiceFault) -> RocketInstance {
    guard let instance = instances[id] else { throw .instanceNotFound(id) }
    return instance
  }

  /// What an instance holds, made now if this is the first time.
  /// - Throws: `ResourceNotFound.Instance`
  mutating func contents(of id: String) throws(ServiceFault) -> InstanceContents {
    var instance = try instance(id)
    switch instance.contents {
    case .made(let contents): return contents
    case .planned(let plan):
      let contents = plan.make()
      instance.contents = .made(contents)
      instances.upsert(instance)
      return contents
    }
  }

  /// Changes what an instance holds; leaves it as it was where the change is refused.
  /// - Throws: `ResourceNotFound.Instance`, what the change throws
  mutating func changeContents(
    of id: String, _ change: (inout InstanceContents) throws(ServiceFault) -> Void
  ) throws(ServiceFault) {
    var contents = try contents(of: id)
    try change(&contents)
    var instance = try instance(id)
    instance.contents = .made(contents)
    instances.upsert(instance)
  }

  /// An instance in which something may be made. One that is being made, changed, deleted or
  /// maintained is not.
  /// - Throws: `ResourceNotFound.Instance`, `FailedOperation.InstanceNotReady`
  func readyInstance(_ id: String, at moment: Moment) throws(ServiceFault) -> RocketInstance {
    let instance = try instance(id)
    let status = instance.status.value(at: moment.now)
    guard status == .running else { throw .notReady(id, status.rawValue) }
    return instance
  }

  /// Random numbers that nothing else draws.
  mutating func nextGenerator() -> SeededGenerator {
    SeededGenerator(seed: seed, name: nextIdentifier())
  }

  /// - Throws: `ResourceNotFound.Instance`
  func mqttInstance(_ id: String) throws(ServiceFault) -> MQTTInstance {
    guard let instance = mqttInstances[id] else { throw .instanceNotFound(id) }
    return instance
  }

  /// An MQTT instance in which something may be made.
  /// - Throws: `ResourceNotFound.Instance`, `FailedOperation.InstanceNotReady`
  func readyMQTTInstance(_ id: String, at moment: Moment) throws(ServiceFault) -> MQTTInstance {
    let instance = try mqttInstance(id)
    let status = instance.status.value(at: moment.now)
    guard status == .running else { throw .notReady(id, status.rawValue) }
    return instance
  }

  /// Changes an MQTT instance; leaves it as it was where the change is refused.
  /// - Throws: `ResourceNotFound.Instance`, what the change throws
  mutating func changeMQTT(
    _ id: String, _ change: (inout MQTTInstance) throws(ServiceFault) -> Void
  ) throws(ServiceFault) {
    var instance = try mqttInstance(id)
    try change(&instance)
    mqttInstances.upsert(instance)
  }
}
