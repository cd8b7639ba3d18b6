import Catalog
import ModelViewUpdate

/// What the groups of an instance consume together.
struct Consumption: Equatable {
  /// In messages a second.
  var tps: Int64 = 0
  /// Whether every group that was measured lately told it.
  var isWhole = true
}

/// What the groups of each instance consume together, by their newest samples, in so far as these
/// are not too old. No action tells what an instance does: this is the least that it can be.
struct ConsumptionSums: Sendable {
  private struct Sum {
    /// Wider than what is added, so that all of it can be taken out again.
    var tps: Int128 = 0
    /// Groups that were measured, and those of them that did not tell it.
    var count = 0
    var untoldCount = 0
  }

  private var sums: [String: Sum] = [:]
  /// What is counted, in the order in which it came; what was replaced since stands there still.
  private var counted: [(takenAt: Int64, key: GroupKey)] = []
  private var firstCounted = 0
  /// What was taken up to then is not counted any more, in milliseconds of the machine's uptime.
  private var staleUntil = Int64.min

  subscript(instanceID: String) -> Consumption? {
    sums[instanceID].map { Consumption(tps: Int64(clamping: $0.tps), isWhole: $0.untoldCount == 0) }
  }

  mutating func replace(_ old: Sample?, by new: Sample?, of key: GroupKey) {
    if old == new { return }
    if let old { add(old, of: key, -1) }
    guard let new, new.group != nil else { return }
    add(new, of: key, 1)
    if new.takenAt != old?.takenAt { counted.append((new.takenAt.uptimeMilliseconds, key)) }
  }

  /// Counts what was taken too long ago no more.
  /// - Parameter latest: The newest sample of a group; nil where there is none.
  /// - Returns: Whose sum changed.
  mutating func dropStale(at moment: Moment, latest: (GroupKey) -> Sample?) -> Set<String> {
    var changed: Set<String> = []
    let now = moment.uptimeMilliseconds
    while firstCounted < counted.count {
      let (takenAt, key) = counted[firstCounted]
      if now - takenAt < Findings.staleMilliseconds { break }
      firstCounted += 1
      guard let sample = latest(key), sample.takenAt.uptimeMilliseconds == takenAt,
        takenAt > staleUntil
      else { continue }
      add(sample, of: key, -1)
      changed.insert(key.instanceID)
    }
    if firstCounted > counted.count / 2 {
      counted.removeFirst(firstCounted)
      firstCounted = 0
    }
    staleUntil = max(staleUntil, now - Findings.staleMilliseconds)
    return changed
  }

  private mutating func add(_ sample: Sample, of key: GroupKey, _ step: Int) {
    guard let measured = sample.group, sample.takenAt.uptimeMilliseconds > staleUntil else {
      return
    }
    var sum = sums[key.instanceID] ?? Sum()
    sum.count += step
    if let tps = measured.tps {
      sum.tps += Int128(tps) * Int128(step)
    } else {
      sum.untoldCount += step
    }
    sums[key.instanceID] = sum.count > 0 ? sum : nil
  }
}
