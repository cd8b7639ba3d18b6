/// Where a lag is going, from its last samples.
///
/// The slope is that of Theil and Sen, the median of the slopes between all pairs of samples, each
/// pair weighted by the root of the time between its samples: neighbours say little and noise much,
/// but the time itself would give the newest samples half of the weight, and two wild ones there
/// the say. A burst in up to a quarter of the samples, wherever it stands, moves the median little,
/// where a line through the squares of the distances would follow it.
///
/// Where a lag has just turned, the samples from before say nothing any more: the last four count
/// alone where they fall on one line that goes another way. Bursts never do. Until there are four,
/// and as long as a burst lasts, the last samples have left the line of those before, and nothing is
/// said of where the lag is going. Nor is it of fewer than five samples that do not all go one way: one
/// burst among them is most of their slope.
///
/// What is delivered and not yet acknowledged counts as lag too. A lag that a second of consuming
/// takes away is no more than that: it trembles, and goes nowhere.
package struct LagEstimate: Equatable, Sendable {
  /// What a lag was at a time.
  package struct Point: Equatable, Sendable {
    /// When, in milliseconds of the machine's uptime.
    package let milliseconds: Int64
    /// Messages not consumed yet.
    package let lag: Int64

    /// A sample.
    package init(milliseconds: Int64, lag: Int64) {
      self.milliseconds = milliseconds
      self.lag = lag
    }
  }

  /// Which way it goes.
  package enum Direction: String, Equatable, Sendable {
    /// More comes than is consumed.
    case growing
    /// More is consumed than comes.
    case draining
    /// Neither, as far as the noise of the samples lets one say.
    case flat
    /// The last samples are not on the line of those before: it turns, or that was a burst.
    case unclear
  }

  /// The fewest samples that say anything.
  package static let fewestSamples = 3
  /// The most samples that are looked at: what was before them is over.
  package static let mostSamples = 9

  /// How far back is looked where enough samples are near, in milliseconds.
  static let nearMilliseconds: Int64 = 60_000

  /// Messages a second; below 0 while it drains.
  package let messagesPerSecond: Double
  /// Which way it goes.
  package let direction: Direction
  /// Seconds until nothing is left at this rate; nil where that is never.
  package let secondsToDrain: Double?

  /// An estimate from samples, oldest first; nil until there are three at different times.
  /// - Parameter consumedPerSecond: Messages that the group consumes a second now; 0 where nobody
  ///   knows.
  package init?(_ points: [Point], consumedPerSecond: Int64 = 0) {
    let points = LagEstimate.relevant(points, consumedPerSecond)
    guard points.count >= LagEstimate.fewestSamples, let latest = points.last,
      let whole = LagEstimate.slope(points)
    else { return nil }
    let turned = LagEstimate.turnedSlope(points, away: whole, consumedPerSecond)
    let slope = turned ?? whole
    messagesPerSecond = slope
    let span = Double(latest.milliseconds - points[0].milliseconds) / 1000
    // A change that the scatter around the line explains is none; nor is that of one message.
    let change = abs(slope) * span
    let scatter = LagEstimate.scatter(points, whole)
    let isFlat = turned == nil && change <= max(1, 7 * scatter)
    // What comes and goes in waves is not steady, only not known to go anywhere.
    let isWild =
      isFlat && scatter > max(100, Double(consumedPerSecond), Double(latest.lag) / 10)
    let keepsUp = points.suffix(LagEstimate.fewestSamples)
      .allSatisfy { $0.lag <= consumedPerSecond }
    if points.contains(where: { $0.lag < 0 }) {
      // Less than nothing cannot wait: nobody knows where such a number goes.
      direction = .unclear
    } else if keepsUp || latest.lag == 0 {
      direction = .flat
    } else if turned == nil,
      isWild || LagEstimate.hasLeftItsLine(points, consumedPerSecond)
        || !isFlat && LagEstimate.areFewAndMixed(points)
    {
      direction = .unclear
    } else {
      direction = isFlat ? .flat : slope > 0 ? .growing : .draining
    }
    switch direction {
    case .draining: secondsToDrain = Double(latest.lag) / -slope
    case .flat where keepsUp || latest.lag == 0: secondsToDrain = 0
    case .growing, .flat, .unclear: secondsToDrain = nil
    }
  }

  /// A trend that was seen over minutes.
  /// - Parameter slope: In messages a second, other than 0.
  init(slope: Double, lag: Int64) {
    messagesPerSecond = slope
    direction = slope > 0 ? .growing : .draining
    secondsToDrain = slope < 0 ? Double(lag) / -slope : nil
  }

  /// What is steady, though its samples have a slope.
  init(steadyAt slope: Double) {
    messagesPerSecond = slope
    direction = .flat
    secondsToDrain = nil
  }

  private init(direction: Direction) {
    messagesPerSecond = 0
    self.direction = direction
    secondsToDrain = nil
  }

  /// What has just turned.
  static let unclear = LagEstimate(direction: .unclear)

  /// Whether it grows or drains.
  var isMoving: Bool { direction == .growing || direction == .draining }

  /// Whether it stays what it is, and is more than what is under way.
  var isSteady: Bool { direction == .flat && secondsToDrain == nil }

  /// The last samples. A group that is well is asked seldom: what it was minutes ago would weigh more
  /// than all that has happened since, so it is left out once four near samples are off its line.
  private static func relevant(_ points: [Point], _ consumedPerSecond: Int64) -> [Point] {
    let last = Array(points.suffix(mostSamples))
    let from = (last.last?.milliseconds ?? 0) - nearMilliseconds
    let near = Array(last.drop { $0.milliseconds < from })
    let far = Array(last.dropLast(near.count))
    let isTurned = near.count > fewestSamples && haveLeft(near, far, consumedPerSecond)
    return isTurned ? near : last
  }

  /// The slope of the last four samples, where each of their three steps is within a fifth of it and
  /// the slope of all says less than their scatter, goes the other way or was left; nil otherwise.
  private static func turnedSlope(
    _ points: [Point], away whole: Double, _ consumedPerSecond: Int64
  ) -> Double? {
    let last = Array(points.suffix(4))
    guard points.count > 4, last.count == 4 else { return nil }
    let steps = zip(last, last.dropFirst()).compactMap { first, second -> Double? in
      let seconds = Double(second.milliseconds - first.milliseconds) / 1000
      return seconds > 0 ? (Double(second.lag) - Double(first.lag)) / seconds : nil
    }
    guard steps.count == 3 else { return nil }
    let middle = median(steps)
    let isLine = middle != 0 && steps.allSatisfy { abs($0 - middle) <= abs(middle) / 5 }
    guard isLine else { return nil }
    let span = Double((points.last?.milliseconds ?? 0) - points[0].milliseconds) / 1000
    let saysLittle = abs(whole) * span <= 7 * scatter(points, whole)
    let isOld =
      saysLittle || whole * middle < 0
      || haveLeft(Array(last.dropFirst()), Array(points.dropLast(3)), consumedPerSecond)
    return isOld ? middle : nil
  }

  /// Whether the last one, two or three samples have left the line of those before.
  private static func hasLeftItsLine(_ points: [Point], _ consumedPerSecond: Int64) -> Bool {
    (1...3).contains { count in
      let old = Array(points.dropLast(count))
      return old.count > fewestSamples
        && haveLeft(Array(points.suffix(count)), old, consumedPerSecond)
    }
  }

  /// Whether there are too few samples for a line to leave, and they go up and down.
  private static func areFewAndMixed(_ points: [Point]) -> Bool {
    if points.count > fewestSamples + 1 { return false }
    let steps = zip(points, points.dropFirst()).map { $1.lag.subtractingReportingOverflow($0.lag) }
    return steps.contains { $0.partialValue > 0 } && steps.contains { $0.partialValue < 0 }
  }

  /// Whether new samples are all on one side of the line of the old ones, and further off than the
  /// scatter of these, what a second consumes or the chance of counting explain.
  private static func haveLeft(
    _ new: [Point], _ old: [Point], _ consumedPerSecond: Int64
  ) -> Bool {
    guard let last = old.last, let slope = slope(old) else { return false }
    let start = old[0].milliseconds
    func height(_ point: Point) -> Double {
      Double(point.lag) - slope * Double(point.milliseconds - start) / 1000
    }
    let middle = median(old.map(height))
    let scatter = median(old.map { abs(height($0) - middle) })
    let least = max(
      1, Double(consumedPerSecond), 3 * Double(max(0, last.lag)).squareRoot(), 12 * scatter)
    let distances = new.map { height($0) - middle }
    return distances.allSatisfy { $0 > least } || distances.allSatisfy { $0 < -least }
  }

  /// Messages a second.
  static func slope(_ points: [Point]) -> Double? {
    var slopes: [(slope: Double, weight: Double)] = []
    for (index, first) in points.enumerated() {
      for second in points[(index + 1)...] where second.milliseconds > first.milliseconds {
        let seconds = Double(second.milliseconds - first.milliseconds) / 1000
        let change = Double(second.lag) - Double(first.lag)
        slopes.append((change / seconds, seconds.squareRoot()))
      }
    }
    guard slopes.count >= fewestSamples else { return nil }
    slopes.sort { $0.slope < $1.slope }
    let half = slopes.reduce(0) { $0 + $1.weight } / 2
    var sum = 0.0
    for entry in slopes {
      sum += entry.weight
      if sum >= half { return entry.slope }
    }
    return slopes.last?.slope
  }

  /// The median distance of the samples from the line, in messages.
  static func scatter(_ points: [Point], _ slope: Double) -> Double {
    let start = points.first?.milliseconds ?? 0
    let heights = points.map {
      Double($0.lag) - slope * Double($0.milliseconds - start) / 1000
    }
    let middle = median(heights)
    return median(heights.map { abs($0 - middle) })
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
