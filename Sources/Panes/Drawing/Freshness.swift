import Catalog
package import ModelViewUpdate

/// How old what was measured is, against how old it may become.
package struct Freshness: Sendable {
  /// What holds for as long as nobody changes how often is measured.
  struct Terms: Equatable, Sendable {
    /// What is older than this is stale, in milliseconds.
    let limitMilliseconds: Int64
    /// Of a picture of the last samples, what each bar stands for, in milliseconds.
    let barMilliseconds: Int64
    /// Whether nothing is painted while time passes: an age would soon be wrong.
    let isPaused: Bool
  }

  let terms: Terms
  private let nowMilliseconds: Int64

  /// - Parameter refreshMilliseconds: How often what is on the screen is measured.
  package init(at moment: Moment, refreshMilliseconds: Int64, isPaused: Bool) {
    nowMilliseconds = moment.uptimeMilliseconds
    terms = Terms(
      limitMilliseconds: refreshMilliseconds * 2, barMilliseconds: refreshMilliseconds * 4,
      isPaused: isPaused)
  }

  /// How old a newest sample is, as far as it is told: while that is the same, so is what is drawn.
  enum Age: Equatable, Sendable {
    /// There is none.
    case unknown
    /// There is none, as the only attempts failed.
    case unmeasured
    /// It may be that old.
    case fresh
    /// It is too old, or a newer attempt failed; in seconds, as they are told.
    case old(seconds: Int64, hasFailed: Bool)

    /// Whether the newest sample is too old, or a newer one failed.
    var isStale: Bool {
      switch self {
      case .unknown, .fresh: false
      case .unmeasured, .old: true
      }
    }
  }

  /// How old what is known of a row is. An old age counts by five seconds, then by minutes.
  func age(of history: SampleHistory?) -> Age {
    guard let history else { return .unknown }
    let hasFailed = history.failure != nil
    guard let sample = history.latest else { return hasFailed ? .unmeasured : .unknown }
    let age = nowMilliseconds - sample.takenAt.uptimeMilliseconds
    if age <= terms.limitMilliseconds, !hasFailed { return .fresh }
    if terms.isPaused {
      return .old(
        seconds: min(age, terms.limitMilliseconds) / 1000, hasFailed: hasFailed)
    }
    let seconds = age / 1000
    return .old(seconds: seconds - seconds % (seconds < 60 ? 5 : 60), hasFailed: hasFailed)
  }

  /// What a cell says of an age; nil where nothing is known. While a sample is fresh that is one
  /// and the same text, which need not be sent with every sample.
  func text(_ age: Age, _ language: Language) -> String? {
    switch age {
    case .unknown: nil
    case .unmeasured: Phrases.sampleFailed[language]
    case .fresh:
      "<" + ValueFormat.shortDuration(of: terms.limitMilliseconds / 1000)[language]
    case .old(let seconds, _) where terms.isPaused:
      Phrase(">\(seconds)s", ">\(seconds)秒")[language]
    case .old(let seconds, _): ValueFormat.shortDuration(of: seconds)[language]
    }
  }
}
