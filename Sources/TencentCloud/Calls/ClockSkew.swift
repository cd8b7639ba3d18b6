/// How far the service's clock is ahead of ours, learnt from its answers.
struct ClockSkew: Equatable, Sendable {
  /// In seconds; nil while nothing was learnt.
  private(set) var seconds: Double?

  /// Our time as the service sees it, in whole seconds since 1970.
  func serviceSeconds(unixSeconds: Double) -> Int64 {
    Int64((unixSeconds + (seconds ?? 0)).rounded(.down))
  }

  /// Learns from an answer's `Date` header.
  /// - Returns: Whether signing again with what was learnt can help: it cannot without a readable
  ///   date, and not where the clocks agreed already.
  mutating func learn(dateHeader: String?, unixSeconds: Double) -> Bool {
    guard let date = dateHeader.flatMap({ HTTPDate($0) }) else { return false }
    let learnt = Double(date.unixSeconds) - unixSeconds.rounded(.down)
    if abs(learnt - (seconds ?? 0)) < 2 { return false }
    seconds = learnt
    return true
  }
}
