import TencentCloud

/// The last samples of a row, oldest first, and what became of the last attempt.
public struct SampleHistory: Equatable, Sendable {
  /// How many are kept: two minutes at the usual interval.
  public static let limit = 24
  /// The samples, oldest first.
  public private(set) var samples: [Sample] = []
  /// Why the last attempt failed, where it did.
  public private(set) var failure: CloudError?

  /// Where the measured lag is going; nil until enough is known, or where nothing lags.
  public private(set) var estimate: LagEstimate?

  /// No samples.
  public init() {}

  /// The newest sample.
  public var latest: Sample? { samples.last }
  /// The one before.
  public var previous: Sample? { samples.dropLast().last }

  /// Takes the answer of an attempt.
  /// - Parameter lagIndex: Which value is a lag, where one is.
  public mutating func take(_ result: Result<Sample, CloudError>, lagIndex: Int? = nil) {
    switch result {
    case .success(let sample):
      failure = nil
      samples.append(sample)
      if samples.count > SampleHistory.limit { samples.removeFirst() }
      estimate = lagIndex.flatMap { LagEstimate(points($0)) }
    case .failure(let error): failure = error
    }
  }

  private func points(_ index: Int) -> [LagEstimate.Point] {
    samples.suffix(LagEstimate.mostSamples).compactMap { sample in
      guard case .integer(let lag) = sample.values[index] else { return nil }
      return LagEstimate.Point(milliseconds: sample.takenAt.uptimeMilliseconds, lag: lag)
    }
  }

  /// The newest values of one live field, oldest first, for a sparkline.
  public func series(_ index: Int) -> [Double?] {
    samples.map { sample in
      if case .integer(let count) = sample.values[index] { return Double(count) }
      return nil
    }
  }
}
