/// The points of a series as the service would answer them: late, with gaps, the newest of them not
/// yet what they will be.
struct MetricSeries: Sendable {
  struct Point: Equatable, Sendable {
    /// Unix seconds.
    var unixSeconds: Int64
    var value: Double
  }

  /// How late a point is, in seconds.
  static let delaySeconds: Int64 = 120
  /// For how long after its time a point may still change, in seconds.
  static let provisionalSeconds: Int64 = 300

  let metric: Metric
  let scene: MetricScene
  /// Decides its gaps.
  let seed: UInt64
  /// When the world began, in Unix milliseconds.
  let worldStart: Int64

  /// The points from one time to another, each of so many seconds.
  /// - Parameter now: In Unix milliseconds.
  func points(from start: Int64, through end: Int64, period: Int64, now: Int64) -> [Point] {
    let newest = min(end, now / 1000 - Self.delaySeconds)
    let days = Metric.periods.first { $0.seconds == Int(period) }?.days ?? 0
    let oldest = max(start, now / 1000 - Int64(days) * 86_400)
    let first = (oldest + period - 1) / period * period
    guard first <= newest else { return [] }
    return stride(from: first, through: newest, by: Int64.Stride(period)).compactMap { time in
      isGap(time) ? nil : Point(unixSeconds: time, value: value(at: time, period, now))
    }
  }

  private func value(at time: Int64, _ period: Int64, _ now: Int64) -> Double {
    let seconds = Double(time - worldStart / 1000)
    let isProvisional = time > now / 1000 - Self.provisionalSeconds
    let share = isProvisional ? 0.97 + 0.03 * Noise.unit(seed, UInt64(bitPattern: time)) : 1
    guard metric.quantity.isRate else {
      let value = scene.value(metric.quantity, at: seconds)
      return (value * share).rounded()
    }
    let looks = (0..<6).map { look in
      scene.value(metric.quantity, at: seconds + Double(look) * Double(period) / 6)
    }
    let value =
      metric.quantity == .allTps ? looks.max() ?? 0 : looks.reduce(0, +) / Double(looks.count)
    return (value * share * 100).rounded() / 100
  }

  /// One point in a hundred is missing, and now and then ten minutes of them.
  private func isGap(_ time: Int64) -> Bool {
    let (day, second) = time.quotientAndRemainder(dividingBy: 86_400)
    let outage = Int64(Noise.mix(seed ^ UInt64(bitPattern: day)) % 86_400)
    if Noise.mix(UInt64(bitPattern: day) &+ seed) % 4 == 0, (outage..<outage + 600) ~= second {
      return true
    }
    return Noise.mix(seed &+ UInt64(bitPattern: time)) % 100 == 0
  }
}
