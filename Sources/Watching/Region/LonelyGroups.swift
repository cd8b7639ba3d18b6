import Catalog
import TRocket
import TencentCloud

/// When groups that nobody consumes now were consumed last. It is asked of each once, as soon as
/// nobody is seen to consume it: what was left for days wakes nobody.
struct LonelyGroups: Equatable, Sendable {
  /// How many are asked at once.
  static let pageSize = 5

  /// In milliseconds since 1970 UTC.
  private(set) var consumedAt: [GroupKey: Int64] = [:]
  private var asked: Set<GroupKey> = []
  private var answered: Set<GroupKey> = []
  /// Of which state of the findings they are.
  private var version: Int?
  private var waiting: [GroupKey] = []
  private(set) var isRefused = false

  /// Those to ask next.
  mutating func next(_ findings: FindingBook) -> [GroupKey] {
    if isRefused { return [] }
    if version != findings.version {
      version = findings.version
      let lonely = findings.lonelyGroups
      // Who comes back and goes again is asked again.
      asked.formIntersection(lonely)
      answered.formIntersection(lonely)
      consumedAt = consumedAt.filter { asked.contains($0.key) }
      waiting = lonely.filter { !asked.contains($0) }
    }
    let next = Array(waiting.prefix(LonelyGroups.pageSize))
    waiting.removeFirst(next.count)
    asked.formUnion(next)
    return next
  }

  /// Whether it is known of a group when it was consumed last, or cannot be.
  func isSettled(_ key: GroupKey) -> Bool { isRefused || answered.contains(key) }

  /// These were asked: what did not answer is not waited for.
  mutating func noteAnswered(_ keys: [GroupKey]) { answered.formUnion(keys) }

  /// Takes what a group's topics said. More of them than one page holds say nothing of all.
  mutating func take(_ answer: DescribeTopicListByGroup.Response, of key: GroupKey) {
    let subscriptions = answer.data
    guard subscriptions.count >= answer.totalCount ?? 0,
      subscriptions.allSatisfy({ $0.isOnline != true })
    else { return }
    let times = subscriptions.map { $0.lastUpdateTime?.unixMilliseconds }
    guard !times.contains(nil), let last = times.compactMap({ $0 }).max() else { return }
    consumedAt[key] = last
  }

  /// The service does not let one ask.
  mutating func refuse() {
    isRefused = true
    waiting = []
  }

  mutating func forget(instances gone: Set<String>) {
    consumedAt = consumedAt.filter { !gone.contains($0.key.instanceID) }
    waiting.removeAll { gone.contains($0.instanceID) }
  }
}
