package import Catalog
import TencentCloud

/// Names of things of a region as they were seen last, for a shell to complete without a call.
package struct SeenNames: Equatable, Codable, Sendable {
  /// The instances, by what tells their kind: that of RocketMQ and that of MQTT are listed apart.
  package var instances: [String: [String]]
  /// The consumer groups by instance.
  package var groups: [String: [String]]
  /// The topics by instance.
  package var topics: [String: [String]]

  /// More of one kind nobody completes by hand.
  private static let mostOfOneKind = 2000

  /// Names that were seen.
  package init(
    instances: [String: [String]] = [:], groups: [String: [String]] = [:],
    topics: [String: [String]] = [:]
  ) {
    self.instances = instances
    self.groups = groups
    self.topics = topics
  }

  /// Whether there are none.
  package var isEmpty: Bool { instances.isEmpty && groups.isEmpty && topics.isEmpty }

  /// Takes what was seen later: a list of a kind takes the place of the one before, and instances that
  /// are gone take theirs with them.
  package func taking(_ later: SeenNames) -> SeenNames {
    var names = self
    names.instances.merge(later.instances) { _, later in later }
    names.groups.merge(later.groups) { _, later in later }
    names.topics.merge(later.topics) { _, later in later }
    if !later.instances.isEmpty {
      let instances = Set(names.instances.values.joined())
      names.groups = names.groups.filter { instances.contains($0.key) }
      names.topics = names.topics.filter { instances.contains($0.key) }
    }
    return names.shortened
  }

  /// The part of an id before its first dash tells the kind.
  package static func byKind(_ instances: [String]) -> [String: [String]] {
    Dictionary(grouping: instances) { id in String(id.prefix { $0 != "-" }) }
  }

  private var shortened: SeenNames {
    SeenNames(
      instances: Self.shortened(instances), groups: Self.shortened(groups),
      topics: Self.shortened(topics))
  }

  private static func shortened(_ lists: [String: [String]]) -> [String: [String]] {
    var left = mostOfOneKind
    var shortened: [String: [String]] = [:]
    for (id, names) in lists.sorted(by: { $0.key < $1.key }) where left > 0 {
      shortened[id] = Array(names.prefix(left))
      left -= min(left, names.count)
    }
    return shortened
  }
}

/// Keeps names by place. Where they cannot be kept nothing is completed, and no more.
package typealias SeenNameKeeping =
  @Sendable (_ names: SeenNames, _ place: AnswerPlace, _ unixSeconds: Int64) async -> Void

extension Watch {
  /// The instances and groups of the region.
  package var seenNames: SeenNames {
    let groups = Dictionary(grouping: groups.keys, by: \.instanceID)
      .mapValues { $0.map(\.name).sorted() }
    return SeenNames(
      instances: SeenNames.byKind(instances.keys.sorted()), groups: groups)
  }
}
