package import Catalog
package import ModelViewUpdate
import TencentCloud

/// The histories of all groups within a bound of memory.
package struct GroupHistories: Sendable {
  /// What all of them may take together, in bytes.
  package static let byteLimit = 32 << 20

  private var entries: [GroupKey: GroupHistory] = [:]
  /// What all of them take, kept along so that it need not be counted.
  private(set) var byteCount = 0
  private let byteLimit: Int
  /// When nobody asked for a while, in milliseconds of the machine's uptime.
  private var interruptedAt: Int64?

  /// No histories.
  package init(byteLimit: Int = GroupHistories.byteLimit) { self.byteLimit = byteLimit }

  /// How many groups have one.
  var count: Int { entries.count }

  /// The history of a group; nil where it was never measured.
  package subscript(key: GroupKey) -> GroupHistory? { entries[key] }

  /// Takes what an attempt to measure a group came to.
  mutating func take(
    _ key: GroupKey, _ result: Result<GroupSample, CloudError>, at moment: Moment
  ) {
    switch result {
    case .failure: entries[key]?.interrupt()
    case .success(let measured):
      // A static function, which holds no copy of this value: the table and the bytes of a history
      // would be copied with every sample.
      byteCount += GroupHistories.grow(
        &entries[key, default: GroupHistory()], by: measured,
        at: moment.uptimeMilliseconds, interruptedAt: interruptedAt, left: byteLimit - byteCount)
    }
  }

  /// Nobody asks from now on, or nobody asked until now: what comes does not follow on what was.
  package mutating func interrupt(at moment: Moment) { interruptedAt = moment.uptimeMilliseconds }

  /// Forgets groups that are gone.
  mutating func forget(where isGone: (GroupKey) -> Bool) {
    for key in entries.keys where isGone(key) {
      byteCount -= entries.removeValue(forKey: key)?.byteCount ?? 0
    }
  }

  /// Adds to a history and says by how many bytes it grew. Where it grew by more than is `left`,
  /// it gives half of its own back.
  private static func grow(
    _ history: inout GroupHistory, by measured: GroupSample, at milliseconds: Int64,
    interruptedAt: Int64?, left: Int
  ) -> Int {
    let before = history.latestMilliseconds == nil ? 0 : history.byteCount
    if let interruptedAt, let latest = history.latestMilliseconds, latest < interruptedAt {
      history.interrupt()
    }
    history.take(measured, at: milliseconds)
    if history.byteCount - before > left { history.forgetOlderHalf() }
    return history.byteCount - before
  }
}
