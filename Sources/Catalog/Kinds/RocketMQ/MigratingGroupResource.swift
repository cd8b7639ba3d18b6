import TRocket
import TencentCloud

/// The groups that consume a migrating topic, with their lag and clients on both sides.
enum MigratingGroupResource: Kind {
  static let id = ResourceID.migratingGroups
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Groups of the migrating topic", "迁移主题的消费组"), scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("GroupName", 26, weight: 2), .field("SourceConsumeLag", 13),
      .field("TargetConsumeLag", 13), .field("SourceConsumerClients", 14),
      .field("TargetConsumerClients", 14),
    ],
    source: .search(action: DescribeMigratingTopicStats.id) {
      client, location, found throws(CloudError) in
      let task = location.parent ?? ""
      let stats = try await client.call(
        DescribeMigratingTopicStats(taskID: task, topicName: location.group ?? ""))
      let names = groups(stats)
      for (index, name) in names.enumerated() {
        let answer = try await client.call(
          DescribeMigratingGroupStats(taskID: task, groupName: name))
        let group = Group(name: name, stats: answer)
        found(
          ListPage(
            rows: [Row(id: name, values: fields.map { $0.value(group) })], total: names.count,
            searched: .init(done: index + 1, total: names.count)))
      }
      if names.isEmpty { found(ListPage(rows: [], total: 0)) }
    },
    parentParameter: "TaskId", isReachedByName: false,
    emptyText: Phrase(
      "No group consumes this topic on either side. {back} goes back.",
      "两端均没有消费组消费该主题。按 {back} 返回。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeMigratingGroupStats.id: Phrase(
      "A migrating group's lag on both sides", "查询迁移消费组两端的堆积")
  ]

  /// The groups of either side, each once.
  static func groups(_ stats: DescribeMigratingTopicStats.Response) -> [String] {
    Set(
      (stats.sourceClusterConsumerGroups ?? []) + (stats.targetClusterConsumerGroups ?? [])
    ).sorted()
  }

  private struct Group {
    let name: String
    let stats: DescribeMigratingGroupStats.Response
  }

  private static let fields: [Field<Group>] = [
    .text("GroupName") { $0.name },
    .count("SourceConsumeLag") { $0.stats.sourceConsumeLag },
    .count("TargetConsumeLag") { $0.stats.targetConsumeLag },
    .count("SourceConsumerClients") { $0.stats.sourceConsumerClients.map(\.count) },
    .count("TargetConsumerClients") { $0.stats.targetConsumerClients.map(\.count) },
  ]
}

extension ResourceID {
  package static let migratingGroups = ResourceID("migrating-groups")
}
