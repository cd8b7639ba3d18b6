import Synchronization
import Watching

/// Calls of `monitor` in the demonstration, which keeps nothing.
final class DemoMonitorCount: Sendable {
  private let count = Mutex<MonitorCount?>(nil)

  /// Who counts in it.
  var ledger: MonitorLedger {
    MonitorLedger { [self] calls, purpose, _, unixSeconds in
      count.withLock { count in
        var held = count ?? MonitorCount(at: unixSeconds)
        let budget = MonitorCount.standardBudget
        let granted = held.take(calls, for: purpose, budget: budget, at: unixSeconds)
        count = held
        return MonitorGrant(
          calls: granted, tally: MonitorTally(calls: held.calls, budget: budget))
      }
    }
  }
}
