/// How far the service's clock is ahead of ours, learnt from its answers.
struct ClockSkew: Equatable, Sendable {
  /// In seconds; nil while nothing was learnt.
  private(set) var seconds: Double?

  /// Learns from an answer's `Date` header; without a readable one nothing.
  /// - Returns: How far the service's clock is ahead by that answer, in seconds.
  mutating func learn(dateHeader: String?, unixSeconds: Double) -> Double? {
    guard let date = dateHeader.flatMap({ HTTPDate($0) }) else { return nil }
    let learnt = Double(date.unixSeconds) - unixSeconds.rounded(.down)
    if ClockSkew.differ(learnt, seconds ?? 0) { seconds = learnt }
    return learnt
  }

  /// Whether two skews are not the same but for the seconds that a call takes.
  static func differ(_ left: Double, _ right: Double) -> Bool { abs(left - right) >= 2 }
}
