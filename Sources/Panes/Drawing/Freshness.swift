import Catalog
package import ModelViewUpdate

/// How old what was measured is, against how old it may become.
package struct Freshness {
  /// Of a picture of the last samples, what each bar stands for, in milliseconds.
  let barMilliseconds: Int64
  /// What is older than this is stale, in milliseconds.
  private let limitMilliseconds: Int64
  private let nowMilliseconds: Int64
  /// Whether nothing is painted while time passes: an age would soon be wrong.
  private let isPaused: Bool

  /// - Parameter refreshMilliseconds: How often what is on the screen is measured.
  package init(at moment: Moment, refreshMilliseconds: Int64, isPaused: Bool) {
    self.isPaused = isPaused
    nowMilliseconds = moment.uptimeMilliseconds
    limitMilliseconds = refreshMilliseconds * 2
    barMilliseconds = refreshMilliseconds * 4
  }

  /// Whether the newest sample is too old, or a newer one failed.
  func isStale(_ history: SampleHistory) -> Bool {
    guard history.failure == nil else { return true }
    return history.latest.map { age($0) > limitMilliseconds } ?? false
  }

  /// The age of the newest sample. While it is fresh that is one and the same text, which need not
  /// be sent with every sample; an old one is told to five seconds, then to minutes.
  func text(_ history: SampleHistory, _ language: Language) -> String? {
    guard let sample = history.latest else {
      return history.failure.map { _ in Phrases.sampleFailed[language] }
    }
    let age = age(sample)
    if age <= limitMilliseconds, history.failure == nil { return "<\(limitMilliseconds / 1000)s" }
    if isPaused { return ">\(min(age, limitMilliseconds) / 1000)s" }
    let seconds = age / 1000
    return (60..<3600).contains(seconds)
      ? "\(seconds / 60)m" : ValueFormat.durationText(seconds < 60 ? seconds / 5 * 5 : seconds)
  }

  private func age(_ sample: Sample) -> Int64 {
    nowMilliseconds - sample.takenAt.uptimeMilliseconds
  }
}
