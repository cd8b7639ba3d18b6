/// When a series has points: late, with gaps, the newest of them not yet what they will be.
struct MetricTimes: Sendable {
  /// How late a point is, in seconds.
  static let delaySeconds: Int64 = 120
  /// For how long after its time a point may still change, in seconds.
  static let provisionalSeconds: Int64 = 300

  /// Decides its gaps.
  let seed: UInt64
  /// Now, in Unix seconds.
  let now: Int64

  /// The times of points, in Unix seconds.
  /// - Parameter days: For how long points of that period are kept.
  func all(from start: Int64, through end: Int64, period: Int64, days: Int) -> [Int64] {
    let newest = min(end, now - Self.delaySeconds)
    let oldest = max(start, now - Int64(days) * 86_400)
    let first = (oldest + period - 1) / period * period
    guard first <= newest else { return [] }
    return stride(from: first, through: newest, by: Int64.Stride(period)).filter { !isGap($0) }
  }

  /// What of a value is there already: all of it but for the newest points.
  func share(at time: Int64) -> Double {
    let isProvisional = time > now - Self.provisionalSeconds
    return isProvisional ? 0.97 + 0.03 * Noise.unit(seed, UInt64(bitPattern: time)) : 1
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
