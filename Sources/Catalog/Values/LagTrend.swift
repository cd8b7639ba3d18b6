/// Where a lag is going as it is told: what its samples say is held until they are sure of something
/// else, so that a slow leak is not growing, steady and growing again within a minute.
///
/// A trend that the last samples are too noisy for shows over minutes: of a lag that is high the
/// mean of every half minute is kept, and their line is told where the samples say that it is steady.
package struct LagTrend: Equatable, Sendable {
  /// What half a minute came to.
  private struct Slot: Equatable, Sendable {
    let number: Int64
    var sum = 0.0
    var count = 0.0
  }

  /// How long a slot is, in milliseconds.
  private static let slotMilliseconds: Int64 = 30_000
  /// Slots that are kept: ten minutes. With fewer than the other nothing is said.
  private static let mostSlots = 20
  private static let fewestSlots = 5
  /// A change by less than what so much of a second consumes is no trend, in seconds: what is under
  /// way trembles by that much.
  private static let underWaySeconds = 0.25
  /// However the samples change their mind, after so many of another mind the last one is told.
  private static let longestHold = 6

  /// What is told; nil until there are enough samples.
  private(set) var told: LagEstimate?
  /// What the last samples said instead, how many in a row the same, and how many anything else.
  private var other: LagEstimate.Direction?
  private var sameCount = 0
  private var otherCount = 0
  private var slots: [Slot] = []
  /// Messages a second over minutes, where that is a trend.
  private var slowSlope: Double?

  /// Takes the newest samples.
  /// - Parameters:
  ///   - points: They, the oldest first.
  ///   - consumed: Messages that the group consumes a second; nil where nobody knows.
  mutating func take(_ points: [LagEstimate.Point], consumedPerSecond consumed: Int64?) {
    let wasHidden = isTooYoungForSteady
    if let latest = points.last { gather(latest, consumedPerSecond: consumed ?? 0) }
    guard let consumed, let said = LagEstimate(points, consumedPerSecond: consumed) else {
      self = LagTrend(keeping: slots)
      return
    }
    let overMinutes = overMinutes(LagTrend.without(trembling: said, points, consumed), points)
    // That it was steady was not told yet: what shows over minutes is the first word.
    if wasHidden, slowSlope != nil, overMinutes.isMoving { told = overMinutes }
    weigh(overMinutes, points, consumed)
  }

  /// What trembles is steady.
  private static func without(
    trembling said: LagEstimate, _ points: [LagEstimate.Point], _ consumed: Int64
  ) -> LagEstimate {
    guard said.direction == .growing || said.direction == .draining, let first = points.first,
      let last = points.last, last.lag > consumed
    else { return said }
    let seconds = Double(last.milliseconds - first.milliseconds) / 1000
    let change = abs(said.messagesPerSecond) * seconds
    return change < underWaySeconds * Double(consumed)
      ? LagEstimate(steadyAt: said.messagesPerSecond) : said
  }

  private init(keeping slots: [Slot]) { self.slots = slots }

  init() {}

  /// Whether what is told to be steady may be a slow leak that shows over minutes only.
  var isTooYoungForSteady: Bool {
    told?.isSteady == true && !slots.isEmpty && slots.count <= LagTrend.fewestSlots
  }

  /// What is steady by the last samples may grow or drain over minutes.
  private func overMinutes(
    _ said: LagEstimate, _ points: [LagEstimate.Point]
  ) -> LagEstimate {
    guard said.isSteady, let slowSlope else { return said }
    return LagEstimate(slope: slowSlope, lag: points.last?.lag ?? 0)
  }

  private mutating func weigh(
    _ said: LagEstimate, _ points: [LagEstimate.Point], _ consumed: Int64
  ) {
    guard let told, told.direction != said.direction else {
      (self.told, other, sameCount, otherCount) = (said, nil, 0, 0)
      return
    }
    if LagTrend.contradicts(told, points, consumed) {
      let isOpposite = told.messagesPerSecond * said.messagesPerSecond < 0 && said.isMoving
      (self.told, other, sameCount, otherCount) = (isOpposite ? said : .unclear, nil, 0, 0)
      return
    }
    // How long the rest takes is told of what there is now.
    if told.direction == .draining, let latest = points.last {
      self.told = LagEstimate(slope: told.messagesPerSecond, lag: latest.lag)
    }
    // That there is no trend over minutes is known after some minutes.
    if said.isSteady, told.direction != .unclear, slots.count <= LagTrend.fewestSlots,
      !slots.isEmpty
    {
      return
    }
    sameCount = other == said.direction ? sameCount + 1 : 1
    other = said.direction
    otherCount += 1
    if sameCount >= LagTrend.needed(from: told, to: said) || otherCount >= LagTrend.longestHold {
      (self.told, other, sameCount, otherCount) = (said, nil, 0, 0)
    }
  }

  /// Whether the newest sample goes so far the other way that holding on to what was told would say
  /// the opposite of the number beside it: by a tenth of the lag, by more than a second consumes, and
  /// at half of the pace that was told at least; or the newest two do, by half as much of the lag,
  /// however fast what was told went.
  private static func contradicts(
    _ told: LagEstimate, _ points: [LagEstimate.Point], _ consumed: Int64
  ) -> Bool {
    guard told.isMoving, points.count > 1 else { return false }
    if hasTurned(from: told, points, consumed) { return true }
    let (before, latest) = (points[points.count - 2], points[points.count - 1])
    let change = Double(latest.lag) - Double(before.lag)
    let seconds = Double(latest.milliseconds - before.milliseconds) / 1000
    let least = max(
      Double(max(latest.lag, before.lag)) / 10, Double(consumed),
      abs(told.messagesPerSecond) * seconds / 2)
    return change * told.messagesPerSecond < 0 && abs(change) > least
  }

  private static func hasTurned(
    from told: LagEstimate, _ points: [LagEstimate.Point], _ consumed: Int64
  ) -> Bool {
    let last = points.suffix(3).map { Double($0.lag) }
    guard last.count == 3 else { return false }
    let away =
      told.messagesPerSecond > 0
      ? [last[0] - last[1], last[1] - last[2]]
      : [last[1] - last[0], last[2] - last[1]]
    let least = max((last.max() ?? 0) / 20, Double(consumed))
    return away.allSatisfy { $0 > 0 } && away[0] + away[1] > least
  }

  /// How many samples in a row it takes. That something grows or drains is seen by its line; that it
  /// is steady only by there being none.
  private static func needed(from told: LagEstimate, to said: LagEstimate) -> Int {
    switch (told.direction, said.direction) {
    case (_, .flat) where !said.isSteady: 2
    case (.unclear, _): 1
    case (_, .flat): 4
    case (_, .unclear): 3
    case (_, .growing), (_, .draining): 2
    }
  }

  // MARK: Minutes

  private mutating func gather(_ point: LagEstimate.Point, consumedPerSecond consumed: Int64) {
    if point.lag < LagLevel.highUntil {
      (slots, slowSlope) = ([], nil)
      return
    }
    let number = point.milliseconds / LagTrend.slotMilliseconds
    if slots.last?.number != number {
      slowSlope = LagTrend.slope(slots, consumedPerSecond: consumed, held: slowSlope)
      slots.append(Slot(number: number))
      if slots.count > LagTrend.mostSlots { slots.removeFirst() }
    }
    slots[slots.count - 1].sum += Double(point.lag)
    slots[slots.count - 1].count += 1
  }

  /// The slope over slots that are full, where it is more than their scatter, and where the last of
  /// them go the same way as all. What was told holds until little is left of it, so that a slow leak
  /// is not steady now and then.
  private static func slope(
    _ slots: [Slot], consumedPerSecond consumed: Int64, held: Double?
  ) -> Double? {
    guard slots.count >= fewestSlots else { return nil }
    let points = slots.map {
      LagEstimate.Point(
        milliseconds: $0.number * slotMilliseconds, lag: Int64(saturating: $0.sum / $0.count))
    }
    guard let slope = LagEstimate.slope(points),
      let last = LagEstimate.slope(Array(points.suffix(4)))
    else { return nil }
    let span = Double((points.last?.milliseconds ?? 0) - points[0].milliseconds) / 1000
    let least = max(
      1, 4 * LagEstimate.scatter(points, slope), underWaySeconds * Double(consumed))
    if let held, held * slope > 0, abs(slope) * span > least / 4 { return slope }
    let isTrend = abs(slope) * span > least
    return isTrend && last * slope > 0 && abs(last) >= abs(slope) / 3 ? slope : nil
  }
}
