package import ModelViewUpdate
package import TencentCloud

/// The last samples of a row, oldest first, and what became of the last attempt.
package struct SampleHistory: Equatable, Sendable {
  /// How many are kept: two minutes at the usual interval.
  package static let limit = 24
  /// The samples, oldest first.
  package private(set) var samples: [Sample] = []
  /// Why the last attempt failed, where it did.
  package var failure: CloudError? { boxedFailure?.value }

  private var boxedFailure: Boxed<CloudError>?
  private var trend = LagTrend()
  /// From when on samples tell the trend, in milliseconds of the machine's uptime.
  private var trendFrom: Int64 = .min

  /// Where the measured lag is going; nil until enough is known, or where nothing lags. It is held
  /// until the samples are sure of something else, and a lag is steady once that was so for minutes.
  /// That no more waits than a second takes is not held against a sample that says otherwise.
  package var estimate: LagEstimate? {
    if trend.isTooYoungForSteady { return nil }
    guard let told = trend.told, told.secondsToDrain == 0, let group = latest?.group,
      let lag = group.lag, lag > max(0, group.consumedPerSecond ?? 0)
    else { return trend.told }
    return nil
  }

  /// The estimate, where it says which way the lag goes.
  package var clearEstimate: LagEstimate? {
    estimate.flatMap { $0.direction == .unclear ? nil : $0 }
  }

  /// No samples.
  package init() {}

  /// The newest sample.
  package var latest: Sample? { samples.last }
  /// The newest lag of a group that could be read and that can be, and when.
  package var lastLag: (lag: Int64, takenAt: Moment)? {
    for sample in samples.reversed() {
      if let lag = sample.group?.lag, lag >= 0 { return (lag, sample.takenAt) }
    }
    return nil
  }
  /// The one before.
  package var previous: Sample? { samples.dropLast().last }

  /// Takes the answer of an attempt.
  package mutating func take(_ result: Result<Sample, CloudError>) {
    switch result {
    case .success(let sample):
      boxedFailure = nil
      samples.append(sample)
      if samples.count > SampleHistory.limit { samples.removeFirst() }
      // Without what is consumed nobody can tell a trend from the way a group reads.
      trend.take(points, consumedPerSecond: sample.group?.consumedPerSecond)
    case .failure(let error): boxedFailure = .value(error)
    }
  }

  /// What was before says nothing of where the lag goes from now on: somebody set it.
  /// - Parameter milliseconds: Now, of the machine's uptime.
  package mutating func beginTrendAnew(at milliseconds: Int64) {
    (trend, trendFrom) = (LagTrend(), milliseconds)
  }

  /// Forgets samples from before a time, in milliseconds of the machine's uptime, but those by
  /// which one sees where a lag is going.
  package mutating func forget(before milliseconds: Int64) {
    let old = samples.prefix { $0.takenAt.uptimeMilliseconds < milliseconds }.count
    samples.removeFirst(min(old, max(0, samples.count - LagEstimate.mostSamples)))
  }

  private var points: [LagEstimate.Point] {
    samples.suffix(LagEstimate.mostSamples).compactMap { sample in
      if sample.takenAt.uptimeMilliseconds < trendFrom { return nil }
      return sample.group?.lag.map {
        LagEstimate.Point(milliseconds: sample.takenAt.uptimeMilliseconds, lag: $0)
      }
    }
  }

  /// The greatest value of one live field in each of the last `count` stretches of some
  /// milliseconds, oldest first; nil where there is none. The stretches begin at fixed times, so
  /// that their picture stands still between them.
  package func bars(_ index: Int, count: Int, milliseconds: Int64) -> [Double?] {
    guard let latest, count > 0 else { return [] }
    let end = latest.takenAt.uptimeMilliseconds / milliseconds
    var bars = [Double?](repeating: nil, count: count)
    for sample in samples {
      let place = count - 1 - Int(end - sample.takenAt.uptimeMilliseconds / milliseconds)
      guard bars.indices.contains(place), case .integer(let value) = sample.value(index) else {
        continue
      }
      bars[place] = max(bars[place] ?? 0, Double(value))
    }
    return bars
  }
}
