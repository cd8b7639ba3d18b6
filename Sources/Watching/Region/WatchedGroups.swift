package import Catalog
import ModelViewUpdate

/// The samples of each group of the region, and what is counted over them as they come and go:
/// nobody walks over all of them for one answer.
package struct WatchedGroups: Sendable {
  private var histories: [GroupKey: SampleHistory] = [:]
  private var keysByInstance: [String: Set<GroupKey>] = [:]
  /// What the groups of each instance consume together.
  private var consumption = ConsumptionSums()
  /// Counts the changes of which there are.
  package private(set) var keysVersion = 0
  /// Those that were measured, or could not be.
  private(set) var measuredCount = 0
  /// Those of which something was learnt since that was judged.
  private var unjudged: Set<GroupKey> = []

  /// How many are known.
  var count: Int { histories.count }
  var isEmpty: Bool { histories.isEmpty }
  /// How many samples are kept of all of them.
  var sampleCount: Int { histories.values.reduce(0) { $0 + $1.samples.count } }
  package var keys: some Collection<GroupKey> { histories.keys }

  /// The samples of a group; nil where it is not known.
  package subscript(key: GroupKey) -> SampleHistory? { histories[key] }

  /// The groups of an instance.
  func keys(of instanceID: String) -> Set<GroupKey> { keysByInstance[instanceID] ?? [] }

  mutating func add(_ key: GroupKey) {
    if histories[key] != nil { return }
    histories[key] = SampleHistory()
    keysByInstance[key.instanceID, default: []].insert(key)
    keysVersion += 1
    unjudged.insert(key)
  }

  /// Changes what is known of a group; nothing where it is not known.
  mutating func change(_ key: GroupKey, _ change: (inout SampleHistory) -> Void) {
    guard let index = histories.index(forKey: key) else { return }
    let (wasMeasured, before) = (histories.values[index].isMeasured, histories.values[index].latest)
    change(&histories.values[index])
    if !wasMeasured, histories.values[index].isMeasured { measuredCount += 1 }
    consumption.replace(before, by: histories.values[index].latest, of: key)
    unjudged.insert(key)
  }

  /// Something else than a sample was learnt of some.
  mutating func reconsider(_ keys: Set<GroupKey>) {
    unjudged.formUnion(keys.filter { histories[$0] != nil })
  }

  mutating func forget(_ key: GroupKey) {
    guard let history = histories.removeValue(forKey: key) else { return }
    keysVersion += 1
    keysByInstance[key.instanceID]?.remove(key)
    if keysByInstance[key.instanceID]?.isEmpty == true { keysByInstance[key.instanceID] = nil }
    if history.isMeasured { measuredCount -= 1 }
    consumption.replace(history.latest, by: nil, of: key)
    unjudged.insert(key)
  }

  /// What the groups of an instance consume together; nil where none was measured lately.
  func consumption(of instanceID: String) -> Consumption? { consumption[instanceID] }

  /// What was learnt since this was asked last: the groups, those which are gone as well, and the
  /// instances whose groups consume something else together than before.
  mutating func takeUnjudged(at moment: Moment) -> (groups: Set<GroupKey>, instances: Set<String>) {
    let stale = consumption.dropStale(at: moment) { [histories] in histories[$0]?.latest }
    defer { unjudged = [] }
    return (unjudged, stale.union(unjudged.lazy.map(\.instanceID)))
  }
}

extension SampleHistory {
  /// Whether it was measured, or could not be.
  fileprivate var isMeasured: Bool { !samples.isEmpty || failure != nil }
}
