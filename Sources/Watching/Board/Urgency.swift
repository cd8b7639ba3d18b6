import Catalog

/// What tells among findings that are as severe which is looked at first: whether it stands where
/// it matters most, how fast it gets worse, how far behind it is in time.
struct Urgency: Equatable, Sendable, Comparable {
  /// Whether the settings name its instance as one of those that come first.
  var isPreferred = false
  /// By how many messages a second it grows; 0 where it does not.
  var growthPerSecond = 0.0
  /// How long the consumers need for what waits at the pace of what comes in, in seconds; nil where
  /// that is not known.
  var secondsBehind: Double?

  /// The less urgent one comes first. What is about as fast, or as far behind, is not told apart, so
  /// that rows do not change places with every sample.
  static func < (left: Urgency, right: Urgency) -> Bool { left.steps < right.steps }

  static func == (left: Urgency, right: Urgency) -> Bool { left.steps == right.steps }

  private var steps: (Int, Int, Int) {
    (isPreferred ? 1 : 0, Urgency.step(growthPerSecond), Urgency.step(secondsBehind ?? 0))
  }

  /// In steps of four times as much.
  private static func step(_ value: Double) -> Int {
    value < 1 ? 0 : 1 + Int(value.exponent) / 2
  }
}

extension Urgency {
  /// How urgent it is that a group is behind.
  /// - Parameter lag: In messages; nil where it cannot be read.
  init(_ history: SampleHistory, lag: Int64?, isPreferred: Bool) {
    let estimate = history.clearEstimate
    let slope = estimate?.direction == .flat ? 0 : estimate?.messagesPerSecond ?? 0
    self.isPreferred = isPreferred
    // What is hardly behind is not urgent, however fast it comes and goes.
    if let lag, lag < LagLevel.highUntil { return }
    growthPerSecond = max(0, slope)
    guard let lag, let estimate, let consumed = history.latest?.group?.tps else { return }
    let produced = Double(consumed) + estimate.messagesPerSecond
    secondsBehind = produced >= 1 ? Double(lag) / produced : nil
  }
}
