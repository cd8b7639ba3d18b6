/// The points of a series as the service would answer them.
struct MetricSeries: Sendable {
  struct Point: Equatable, Sendable {
    /// Unix seconds.
    var unixSeconds: Int64
    var value: Double
  }

  let metric: Metric
  let scene: MetricScene
  let times: MetricTimes
  /// When the world began, in Unix milliseconds.
  let worldStart: Int64

  /// The points from one time to another, each of so many seconds.
  func points(from start: Int64, through end: Int64, period: Int64) -> [Point] {
    let days = Metric.periods.first { $0.seconds == Int(period) }?.days ?? 0
    return times.all(from: start, through: end, period: period, days: days).map { time in
      Point(unixSeconds: time, value: value(at: time, period))
    }
  }

  private func value(at time: Int64, _ period: Int64) -> Double {
    let seconds = Double(time - worldStart / 1000)
    // Of a long period that is not over there is only what was.
    let length = period <= 300 ? period : min(period, max(1, times.now - time))
    let values = looks(from: seconds, over: Double(length), isLong: period > 300).map {
      scene.value(metric.quantity, at: $0)
    }
    let value =
      metric.quantity.isPeak
      ? values.max() ?? 0 : values.reduce(0, +) / Double(max(1, values.count))
    let scale: Double = metric.quantity.isRate ? 100 : 1
    return (value * times.share(at: time) * scale).rounded() / scale
  }

  /// When it is looked at for one point. Over hours the looks are no even steps apart: what comes and
  /// goes at a pace of its own would be met at the same place each time.
  private func looks(from seconds: Double, over period: Double, isLong: Bool) -> [Double] {
    if !isLong {
      let count = metric.quantity.isRate ? 6 : 1
      return (0..<count).map { seconds + Double($0) * period / Double(count) }
    }
    let count = 24
    return (0..<count).map { look in
      let shift = (Double(look) * 0.618).truncatingRemainder(dividingBy: 1)
      return seconds + (Double(look) + shift) * period / Double(count)
    }
  }
}
