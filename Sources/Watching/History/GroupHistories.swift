package import Catalog
package import ModelViewUpdate
import TencentCloud

/// The histories of all groups within a bound of memory.
package struct GroupHistories: Sendable {
  /// What all of them may take together, in bytes.
  package static let byteLimit = 32 << 20
  /// For how many more there is room made when there is none left: an array by itself doubles.
  private static let growth = 256

  /// Where the history of a group stands. A history is ten times as large as its place: in the
  /// table itself, of which a good part is always free, thousands of them took twice the room.
  private var places: [GroupKey: Int] = [:]
  private var entries: [GroupHistory] = []
  /// What all of them take, kept along so that it need not be counted.
  private(set) var byteCount = 0
  private let byteLimit: Int
  /// When nobody asked for a while, in milliseconds of the machine's uptime.
  private var interruptedAt: Int64?

  /// No histories.
  package init(byteLimit: Int = GroupHistories.byteLimit) { self.byteLimit = byteLimit }

  /// How many groups have one.
  package var count: Int { entries.count }

  /// The history of a group; nil where it was never measured.
  package subscript(key: GroupKey) -> GroupHistory? { places[key].map { entries[$0] } }

  /// Takes what an attempt to measure a group came to.
  mutating func take(
    _ key: GroupKey, _ result: Result<GroupSample, CloudError>, at moment: Moment
  ) {
    switch result {
    case .failure:
      if let place = places[key] { entries[place].interrupt() }
    case .success(let measured):
      // A static function, which holds no copy of this value: the table and the bytes of a history
      // would be copied with every sample.
      let place = place(of: key)
      byteCount += GroupHistories.grow(
        &entries[place], by: measured, at: moment.uptimeMilliseconds,
        interruptedAt: interruptedAt, left: byteLimit - byteCount)
    }
  }

  /// Nobody asks from now on, or nobody asked until now: what comes does not follow on what was.
  package mutating func interrupt(at moment: Moment) { interruptedAt = moment.uptimeMilliseconds }

  /// Forgets groups that are gone.
  mutating func forget(where isGone: (GroupKey) -> Bool) {
    let gone = places.keys.filter(isGone)
    if gone.isEmpty { return }
    let all = entries
    for key in gone {
      byteCount -= places.removeValue(forKey: key).map { all[$0].byteCount } ?? 0
    }
    entries = []
    entries.reserveCapacity(places.count)
    for (key, place) in places {
      places[key] = entries.count
      entries.append(all[place])
    }
  }

  /// Where the history of a group stands, from now on where it had none.
  private mutating func place(of key: GroupKey) -> Int {
    if let place = places[key] { return place }
    if entries.count == entries.capacity {
      entries.reserveCapacity(entries.count + GroupHistories.growth)
    }
    places[key] = entries.count
    entries.append(GroupHistory())
    return entries.count - 1
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
