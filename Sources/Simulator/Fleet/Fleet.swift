/// Which cloud a simulator begins with.
public enum Fleet: String, CaseIterable, Hashable, Sendable {
  /// Six RocketMQ and four MQTT instances of a retail company on a bad night.
  case small
  /// Forty instances, one of which holds 10,000 topics and 2,000 groups.
  case large
  /// One of each incident, from its begin to its end.
  case incidents

  /// The world as it is at its start, in Unix milliseconds.
  func world(seed: UInt64, start: Int64) -> World {
    switch self {
    case .small:
      let instances = SmallFleet(seed: seed, start: start)
      var world = World(
        seed: seed, start: start, instances: instances.instances,
        mqttInstances: SmallMQTTFleet(seed: seed, start: start).instances)
      let moving = MovingStories(
        start: start, home: world.instances.rows[2].name, hasLegacy: true)
      world.legacyInstances = Table([moving.legacy])
      world.begin(moving.migrations)
      world.routes[world.instances.rows[0].name] = GrayStories(start: start)
        .release(of: "loyalty-points", on: "order-paid")
      return world
    case .large:
      let fleet = LargeFleet(seed: seed, start: start)
      var world = World(
        seed: seed, start: start, instances: fleet.instances,
        mqttInstances: SmallMQTTFleet(seed: seed, start: start).instances
          + fleet.mqttInstances)
      let rows = world.instances.rows
      world.begin(fleet.migrations(to: rows[LargeFleet.home].name))
      let first = Vocabulary.everything.name(0)
      world.routes[rows[0].name] = GrayStories(start: start).release(of: "GID-\(first)", on: first)
      return world
    case .incidents:
      let fleet = IncidentFleet(seed: seed, start: start)
      var world = World(
        seed: seed, start: start, instances: fleet.instances, mqttInstances: fleet.mqttInstances)
      world.otherTraffic = fleet.otherTraffic
      return world
    }
  }
}
