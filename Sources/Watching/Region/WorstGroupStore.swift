package import Catalog

/// Where it is kept which groups of a region were the worst, so that the next console looks at them
/// first.
package struct WorstGroupStore: Sendable {
  /// Those that were kept of a place lately.
  package var read: @Sendable (_ place: AnswerPlace, _ unixSeconds: Int64) async -> [GroupKey]
  /// Keeps them. Where they cannot be kept, the next first look takes longer, and no more.
  package var keep:
    @Sendable (_ worst: [GroupKey], _ place: AnswerPlace, _ unixSeconds: Int64) async -> Void

  package init(
    read: @escaping @Sendable (_ place: AnswerPlace, _ unixSeconds: Int64) async -> [GroupKey],
    keep:
      @escaping @Sendable (
        _ worst: [GroupKey], _ place: AnswerPlace, _ unixSeconds: Int64
      ) async -> Void
  ) {
    self.read = read
    self.keep = keep
  }
}

extension Watch {
  /// How many are kept: more than the twenty that matter, for what changes until the next time.
  static let keptWorstCount = 60

  /// The groups that are furthest behind, the worst first.
  package var worstGroups: [GroupKey] {
    let behind = groups.keys.compactMap { key in
      groups[key]?.latest?.group?.lag.map { (key: key, lag: $0) }
    }
    return behind.filter { $0.lag > 0 }
      .sorted {
        if $0.lag != $1.lag { return $0.lag > $1.lag }
        return ($0.key.instanceID, $0.key.name) < ($1.key.instanceID, $1.key.name)
      }
      .prefix(Watch.keptWorstCount).map(\.key)
  }
}
