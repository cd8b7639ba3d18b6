import Catalog

/// What is known of `monitor` in a region: whether it may be asked, and how.
package struct MonitorPlace: Sendable {
  /// How long nothing is asked after a failure that may pass, in milliseconds: so long at first, and
  /// at most so long.
  private static let pauseMilliseconds: Int64 = 60_000
  private static let longestPauseMilliseconds: Int64 = 600_000
  /// How long nothing is asked that the budget had no room for, in milliseconds.
  private static let backgroundPauseMilliseconds: Int64 = 15_000

  /// Why nothing is asked until the user wants it asked again.
  package private(set) var end: MonitorFailure?
  /// What went wrong last and may pass.
  package private(set) var trouble: Trouble?
  /// Which metrics there are; nil while nobody asked.
  package private(set) var catalog: MetricCatalog?
  /// How much a call may ask for.
  package private(set) var batch = MetricBatch.today
  /// Whether it answered since it was asked anew: until then one question at a time is enough to
  /// learn that there is no answer.
  package private(set) var isProven = false
  /// When it was asked last which groups are the worst, in milliseconds of the machine's uptime.
  package var rankedAt: Int64?
  /// Whether something is asked for the board.
  package var isAskingForBoard = false
  private var pausedUntil: Int64 = .min
  private var backgroundPausedUntil: Int64 = .min
  private var failureCount: Int64 = 0

  /// Why there is nothing new for now.
  package enum Trouble: Equatable, Sendable {
    /// The service or the network failed.
    case failed(MonitorFailure)
    /// Calls cannot be counted; why, in English.
    case uncounted(String)
    /// The day's calls are used up.
    case spent
  }

  /// Nothing is known.
  package init() {}

  /// Whether something may be asked now.
  package func mayAsk(for purpose: MonitorPurpose, at uptimeMilliseconds: Int64) -> Bool {
    end == nil && uptimeMilliseconds >= pausedUntil
      && (purpose == .opened || uptimeMilliseconds >= backgroundPausedUntil)
  }

  /// Takes which metrics there are.
  package mutating func take(_ catalog: MetricCatalog) { self.catalog = catalog }

  /// Takes what asking came to.
  package mutating func take(
    _ reading: MetricReading, for purpose: MonitorPurpose, at uptimeMilliseconds: Int64
  ) {
    batch = reading.batch
    if reading.lacksRanking {
      var known = catalog ?? .documented
      known.lacksRanking = true
      catalog = known
    }
    for metric in reading.refused { catalog = (catalog ?? .documented).dropping(metric) }
    if let failure = reading.failure {
      if failure.isFinal { return end(failure) }
      failureCount += 1
      trouble = .failed(failure)
      let pause = MonitorPlace.pauseMilliseconds << min(failureCount - 1, 10)
      pausedUntil = uptimeMilliseconds + min(pause, MonitorPlace.longestPauseMilliseconds)
    } else if let problem = reading.countingProblem {
      trouble = .uncounted(problem)
      pausedUntil = uptimeMilliseconds + MonitorPlace.longestPauseMilliseconds
    } else if reading.isShort {
      // In the background another minute has calls again, and what the user opens has its own.
      let until = uptimeMilliseconds + MonitorPlace.backgroundPauseMilliseconds
      switch purpose {
      case .opened: (trouble, pausedUntil) = (.spent, until)
      case .background: backgroundPausedUntil = until
      }
    } else if !reading.calls.isEmpty {
      isProven = true
      trouble = nil
      failureCount = 0
    }
  }

  /// Nothing is asked any more until the user wants it.
  package mutating func end(_ failure: MonitorFailure) {
    end = failure
    trouble = nil
  }

  /// The user wants everything asked again that was refused.
  package mutating func askAgain() {
    if end != nil || trouble != nil { (catalog, isProven) = (nil, false) }
    end = nil
    trouble = nil
    pausedUntil = .min
    backgroundPausedUntil = .min
    failureCount = 0
  }
}
