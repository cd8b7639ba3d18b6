import Catalog

/// The calls of `monitor` that all consoles of a user made with one account: of a day, and in the
/// background of the last minute. The service's million free calls a month are for the account with
/// all that it runs, so that a console takes little of it.
package struct MonitorCount: Hashable, Codable, Sendable {
  /// Calls that a day may have where nothing is set.
  package static let standardBudget = 1000
  /// Calls that nobody asked for by a key may be so many a minute.
  package static let backgroundPerMinute = 2
  /// Calls that the opening of a detail may make at once.
  package static let openedAtOnce = 10

  /// The day, counted from 1970-01-01 in the service's zone.
  package private(set) var day: Int64
  /// Its calls.
  package private(set) var calls = 0
  /// When calls in the background were made in the last minute, in Unix seconds.
  package private(set) var recent: [Int64] = []

  /// No call was made on the day of that time.
  package init(at unixSeconds: Int64) { day = MonitorClock.day(unixSeconds) }

  /// Whether what was read can be one: whatever is odd is no count.
  package var isSound: Bool {
    calls >= 0 && recent.count <= MonitorCount.backgroundPerMinute && recent.allSatisfy { $0 >= 0 }
  }

  /// Takes as many of the calls as there may be, and counts them.
  ///
  /// In the background a fifth of the day's budget is left for what the user opens. A clock that was
  /// set back gives no new day, and no new minute.
  /// - Returns: How many may be made.
  package mutating func take(
    _ wanted: Int, for purpose: MonitorPurpose, budget: Int, at unixSeconds: Int64
  ) -> Int {
    let today = MonitorClock.day(unixSeconds)
    if today > day {
      day = today
      calls = 0
    }
    recent.removeAll { unixSeconds - $0 >= 60 }
    let granted: Int
    switch purpose {
    case .opened: granted = min(wanted, MonitorCount.openedAtOnce, budget - calls)
    case .background:
      granted = min(
        wanted, MonitorCount.backgroundPerMinute - recent.count, budget - budget / 5 - calls)
    }
    guard granted > 0 else { return 0 }
    calls += granted
    if purpose == .background {
      recent += Array(repeating: max(0, unixSeconds), count: granted)
    }
    return granted
  }
}
