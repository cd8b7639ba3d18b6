import Synchronization

@testable import Watching

/// Counts calls of `monitor`, in memory.
final class MonitorShelf: Sendable {
  private let count = Mutex<MonitorCount?>(nil)
  private let budget: Int

  init(budget: Int = MonitorCount.standardBudget) { self.budget = budget }

  /// Calls so far.
  var calls: Int { count.withLock { $0?.calls ?? 0 } }

  var ledger: MonitorLedger {
    MonitorLedger { [self] calls, purpose, _, unixSeconds in
      count.withLock { count in
        var held = count ?? MonitorCount(at: unixSeconds)
        let granted = held.take(calls, for: purpose, budget: budget, at: unixSeconds)
        count = held
        return MonitorGrant(
          calls: granted, tally: MonitorTally(calls: held.calls, budget: budget))
      }
    }
  }
}
