/// How far back a chart looks.
package enum HistorySpan: CaseIterable, Hashable, Sendable {
  /// A quarter of an hour, with every sample.
  case quarter
  /// An hour, with every sample.
  case hour
  /// Six hours, thinned.
  case sixHours
  /// A day, thinned.
  case day
  /// Seven days: of these only the service knows more than the last.
  case week
  /// Fifteen days.
  case fifteenDays

  /// Its length in milliseconds.
  package var milliseconds: Int64 { seconds * 1000 }

  /// Its length in seconds.
  package var seconds: Int64 {
    switch self {
    case .quarter: 900
    case .hour: 3600
    case .sixHours: 21_600
    case .day: 86_400
    case .week: 604_800
    case .fifteenDays: 1_296_000
    }
  }

  /// How far back the service is asked for it, in seconds. What lasts longer than a day is told by
  /// its date: the first point has to be older than that.
  package var askedSeconds: Int64 { self == .day ? seconds + 600 : seconds }

  /// For how many seconds each point stands that the service is asked for, the best first. What is
  /// kept by the minute shows peaks that five minutes hide, and fills a screen for some hours.
  package var periods: [Int64] {
    switch self {
    case .quarter, .hour, .sixHours: [60, 300]
    case .day, .week: [300, 3600]
    case .fifteenDays: [3600, 300]
    }
  }

  /// Whether every sample of it is kept here.
  var isFine: Bool { self == .quarter || self == .hour }
  /// Whether it reaches no further back than samples are kept here.
  package var isOwn: Bool { milliseconds <= HistorySpan.day.milliseconds }

  /// The next longer one, and the shortest after the longest.
  /// - Parameter reachesBack: whether there are some that are longer than a day.
  package func next(reachesBack: Bool) -> HistorySpan {
    let all = HistorySpan.allCases.filter { reachesBack || $0.isOwn }
    guard let index = all.firstIndex(of: self) else { return .quarter }
    return all[(index + 1) % all.count]
  }
}
