/// Something that is measured in one go.
struct Measurement: Sendable {
  /// What the numbers depend on.
  enum Kind: String, Sendable {
    /// What goes to the terminal: the same from any build on any machine.
    case bytes
    /// What callgrind counts: the same on any machine.
    case profile
    /// What the kernel counts at rest, and sizes.
    case state
    /// Times: of a quiet machine only.
    case times
    /// An hour.
    case hour
  }

  let name: String
  let kind: Kind
  let run: @Sendable (Programs) throws -> [Reading]
  /// Prefixes of the names of what it reads.
  let reads: [String]

  init(
    _ name: String, _ kind: Kind, reads: [String],
    _ run: @escaping @Sendable (Programs) throws -> [Reading]
  ) {
    self.name = name
    self.kind = kind
    self.reads = reads
    self.run = run
  }

  static let all: [Measurement] = [
    Measurement("start-bytes", .bytes, reads: ["start.bytes"], StartMeasurements.bytes),
    Measurement(
      "key-bytes", .bytes,
      reads: ["next.bytes", "scroll.bytes", "page.bytes", "burst.bytes", "end.bytes"],
      KeyMeasurements.bytes),
    Measurement(
      "still-groups", .bytes, reads: ["groups.still-enter", "groups.still-back"],
      GroupMeasurements.still),
    Measurement(
      "profile", .profile,
      reads: [
        "start.instructions", "start.walks", "start.writes", "next.instructions", "next.writes",
        "scroll.instructions", "scroll.writes", "scroll.retains", "scroll.allocations",
        "page.instructions", "growth.ratio",
      ], ProfileMeasurements.keys),
    Measurement(
      "version-profile", .profile, reads: ["version.instructions"], ProfileMeasurements.version),
    Measurement(
      "idle", .state, reads: ["idle.wake-ups", "idle.bytes", "idle.processor"],
      RestMeasurements.idle),
    Measurement(
      "groups", .state, reads: ["groups.enter", "groups.back"], GroupMeasurements.live),
    Measurement(
      "slow", .state, reads: ["slow.enter", "slow.detail", "slow.back", "slow.minute"],
      GroupMeasurements.slow),
    Measurement(
      "memory", .state, reads: ["memory.first", "memory.topics"], RestMeasurements.memory),
    Measurement("binary", .state, reads: ["binary.size"], RestMeasurements.binary),
    Measurement("start", .times, reads: ["start.time"], StartMeasurements.times),
    Measurement(
      "keys", .times, reads: ["next.time", "scroll.time", "page.time", "burst.time"],
      KeyMeasurements.times),
    Measurement("link", .times, reads: ["link.stale", "link.bytes"], LinkMeasurements.heldKey),
    Measurement(
      "lists", .times, reads: ["filter.time", "filter.first", "sort.time"], ListMeasurements.times),
    Measurement("resize", .times, reads: ["resize.time"], ListMeasurements.resize),
    Measurement(
      "quit", .times, reads: ["quit.small", "quit.rows", "quit.live", "quit.longest"],
      QuitMeasurements.times),
    Measurement(
      "commands", .times, reads: ["call.time", "lag.time", "version.time"],
      CommandMeasurements.times),
    Measurement(
      "listed", .times, reads: ["listed.ratio", "listed.processor"], CommandMeasurements.listed),
    Measurement(
      "live", .times,
      reads: ["live.small-board", "live.small-groups", "live.large-board", "live.large-groups"],
      LiveMeasurements.minute),
    Measurement("hour", .hour, reads: ["hour.memory", "hour.processor"], LiveMeasurements.hour),
  ]
}
