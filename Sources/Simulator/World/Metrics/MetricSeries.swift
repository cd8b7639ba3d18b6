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
    let share = times.share(at: time)
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
}
