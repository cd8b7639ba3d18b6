import TRocket

/// What of the company is not where it will be: an old instance, and topics on their way to the
/// logistics instance.
struct MovingStories {
  /// The world's start, in Unix milliseconds.
  let start: Int64
  /// The instance that they move to.
  let home: String

  private static let legacyID = "rocketmq-4kd82mxw5a7b"
  private static let namespace = "tdmq_default"

  /// A group of the old instance, for the one that was imported from it.
  static func imported(_ group: String) -> Group.LegacyOrigin {
    Group.LegacyOrigin(instance: legacyID, namespace: namespace, group: group)
  }

  var legacy: LegacyInstance {
    LegacyInstance(
      name: MovingStories.legacyID, title: "legacy-erp 老 ERP（4.x）",
      remark: "迁移到 5.x 之前只读 frozen for changes", namespace: MovingStories.namespace,
      createdTime: start - 1_900 * 86_400_000, topicCount: 14,
      groups: ["erp-sync": 40, "erp-report": 2, "erp-archive": 0])
  }

  /// One that goes on, and one that was given up.
  var migrations: [Migration] {
    let tried = Migration(
      name: "migrate-02aa91", title: "first try 首次尝试", instance: home, status: .cancelled,
      topics: [])
    return [ongoing, tried]
  }

  private var ongoing: Migration {
    Migration(
      name: "migrate-7f3c2b", title: "self-built → logistics 物流上云", instance: home,
      status: .serviceMigration,
      topics: [
        .init(name: "waybill-created", stage: 4, check: nil, groups: ["GID-waybill"]),
        .init(
          name: "waybill-signed", stage: 3, check: [.sourceTopicHasNewMessagesIn5Minutes],
          groups: ["GID-waybill", "GID-billing"]),
        .init(name: "route-plan", stage: 2, check: [], groups: ["GID-route"]),
        .init(name: "driver-gps", stage: 1, check: nil, groups: ["GID-gps", "GID-heatmap"]),
        .init(name: "depot-stock", stage: 0, check: nil, groups: ["GID-stock"]),
      ])
  }
}
