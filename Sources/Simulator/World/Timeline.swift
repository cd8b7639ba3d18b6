/// How well a consumer group keeps up with its topics: phases with their own pace of producing
/// and consuming. Paces are shares of the topic's ordinary rate, so one timeline serves all topics
/// of a group, and a backlog is counted in seconds of ordinary production.
struct Timeline: Equatable, Sendable {
  /// A stretch of time with a steady pace.
  struct Phase: Equatable, Sendable {
    /// How long it lasts.
    var seconds: Double
    /// What is produced, 1 being ordinary.
    var produce: Double
    /// What the consumers can do at most; 0 means that there are none.
    var consume: Double
  }

  /// What is the case at a moment.
  struct State: Equatable, Sendable {
    /// Not yet consumed, in seconds of ordinary production.
    var backlog: Double
    /// Pace of producing.
    var produced: Double
    /// Pace of consuming: all that can be while there is a backlog, what comes in otherwise.
    var consumed: Double
    /// Whether there are consumers.
    var isOnline: Bool
  }

  /// At least one.
  var phases: [Phase]
  /// Whether they begin again after the last; otherwise the last one lasts for ever.
  var repeats: Bool
  /// How far into the phases the world's start is, in seconds.
  var offset: Double
  /// The backlog at the beginning of the first phase. Where phases repeat, each round begins with
  /// it, so a round has to end with it too.
  var initialBacklog: Double

  init(_ phases: [Phase], repeats: Bool = false, offset: Double = 0, initialBacklog: Double = 0) {
    self.phases = phases
    self.repeats = repeats
    self.offset = offset
    self.initialBacklog = initialBacklog
  }

  /// How long all phases last.
  var duration: Double { phases.reduce(0) { $0 + $1.seconds } }

  /// The state that many seconds after the world's start, or before it where that is negative.
  func state(at seconds: Double) -> State {
    let place = place(of: seconds)
    if place < 0 { return state(before: place) }
    return state(from: 0, backlog: initialBacklog, to: place)
  }

  /// How far into the phases, or into the present round of them, a moment is, in seconds. Negative
  /// before the first.
  func place(of seconds: Double) -> Double {
    let place = seconds + offset
    guard repeats, duration > 0 else { return place }
    let rest = place.truncatingRemainder(dividingBy: duration)
    return rest < 0 ? rest + duration : rest
  }

  /// The state at a place in the phases of what had a backlog at an earlier one.
  func state(from start: Double, backlog: Double, to end: Double) -> State {
    var backlog = backlog
    var current = Phase(seconds: 0, produce: 1, consume: 1)
    var begin = 0.0
    for (index, phase) in phases.enumerated() {
      let stop = index == phases.count - 1 ? .infinity : begin + phase.seconds
      current = phase
      let elapsed = min(end, stop) - max(start, begin)
      if elapsed > 0 { backlog = max(0, backlog + (phase.produce - phase.consume) * elapsed) }
      if end < stop { break }
      begin = stop
    }
    return State(backlog: backlog, current)
  }

  /// Before its phases what they began with had built up as in the first of them, and all was well
  /// before that.
  private func state(before place: Double) -> State {
    let steady = Phase(seconds: 0, produce: 1, consume: 1.33)
    guard let first = phases.first else { return State(backlog: 0, steady) }
    let backlog = initialBacklog + (first.produce - first.consume) * place
    let isBuilding = first.produce > first.consume
    return isBuilding && backlog > 0
      ? State(backlog: backlog, first) : State(backlog: isBuilding ? 0 : initialBacklog, steady)
  }
}

extension Timeline.State {
  fileprivate init(backlog: Double, _ phase: Timeline.Phase) {
    self.init(
      backlog: backlog, produced: phase.produce,
      consumed: backlog > 0 ? phase.consume : min(phase.consume, phase.produce),
      isOnline: phase.consume > 0)
  }
}

extension Timeline {
  /// For how long nobody has consumed, in seconds; nil where nobody did since it began.
  func secondsSinceConsuming(at seconds: Double) -> Double? {
    var rest = max(0, seconds + offset)
    if repeats, duration > 0 { rest = rest.truncatingRemainder(dividingBy: duration) }
    var idle: Double? = repeats && (phases.last?.consume ?? 0) > 0 ? 0 : nil
    for (index, phase) in phases.enumerated() {
      let isLast = index == phases.count - 1
      let elapsed = isLast ? rest : min(rest, phase.seconds)
      idle = phase.consume > 0 ? 0 : idle.map { $0 + elapsed }
      rest -= elapsed
      if rest <= 0, !isLast, elapsed < phase.seconds { break }
    }
    return idle
  }

  /// Consumers that can do a third more than what comes in.
  static let steady = Timeline([Phase(seconds: 1, produce: 1, consume: 1.33)])
  /// No consumers, ever, and a backlog of that many seconds at the start.
  static func abandoned(backlog: Double) -> Timeline {
    Timeline([Phase(seconds: 1, produce: 1, consume: 0)], initialBacklog: backlog)
  }
  /// Consumers that are a little too slow.
  static func leak(_ pace: Double, backlog: Double) -> Timeline {
    Timeline([Phase(seconds: 1, produce: 1, consume: 1 - pace)], initialBacklog: backlog)
  }
  /// Consumers die, come back and catch up, over and over.
  static func outage(
    down: Double, catchUpPace: Double, calm: Double, diedBeforeStart: Double
  ) -> Timeline {
    Timeline(
      [
        Phase(seconds: down, produce: 1, consume: 0),
        Phase(seconds: down / (catchUpPace - 1), produce: 1, consume: catchUpPace),
        Phase(seconds: calm, produce: 1, consume: catchUpPace),
      ], repeats: true, offset: diedBeforeStart)
  }
  /// Consumers that are slow for a while, over and over, and twice as fast as what comes in otherwise.
  /// The world begins when they have just caught up.
  static func slowness(seconds: Double, pace: Double, calm: Double) -> Timeline {
    let catchUp = seconds * (1 - pace)
    return Timeline(
      [
        Phase(seconds: seconds, produce: 1, consume: pace),
        Phase(seconds: catchUp, produce: 1, consume: 2),
        Phase(seconds: calm, produce: 1, consume: 2),
      ], repeats: true, offset: seconds + catchUp)
  }
  /// Bursts of many times the ordinary rate, and consumers who need a while for them.
  static func bursts(
    factor: Double, seconds: Double, capacity: Double, calm: Double, offset: Double
  ) -> Timeline {
    Timeline(
      [
        Phase(seconds: seconds, produce: factor, consume: capacity),
        Phase(
          seconds: seconds * (factor - capacity) / (capacity - 1), produce: 1, consume: capacity),
        Phase(seconds: calm, produce: 1, consume: capacity),
      ], repeats: true, offset: offset)
  }
}
