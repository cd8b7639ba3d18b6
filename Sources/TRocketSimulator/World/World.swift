/// The simulator's state: everything that is there. What it does is a function of the time since
/// its start.
struct World: Sendable {
  /// Decides everything that is random.
  var seed: UInt64
  /// When it began, in Unix milliseconds.
  var start: Int64
  var instances: Table<RocketInstance>
  var mqttInstances: Table<MQTTInstance>
  /// Queries of MQTT messages by their task id.
  var messageQueries: [String: MQTTMessageQuery] = [:]
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

  /// - Throws: `ResourceNotFound.Instance`
  func mqttInstance(_ id: String) throws(ServiceFault) -> MQTTInstance {
    guard let instance = mqttInstances[id] else { throw .instanceNotFound(id) }
    return instance
  }
}
