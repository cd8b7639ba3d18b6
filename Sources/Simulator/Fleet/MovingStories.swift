import TRocket

/// What of the company is not where it will be: an old instance, and topics on their way to the
/// logistics instance.
struct MovingStories {
  /// The world's start, in Unix milliseconds.
  let start: Int64
  /// The instance that they move to.
  let home: String
  /// Whether there is the old instance.
  let hasLegacy: Bool

  private static let legacyID = "rocketmq-4kd82mxw5a7b"
  private static let namespace = "tdmq_default"

  /// A group or topic of the old instance, for the one that was imported from it.
  static func imported(_ name: String) -> LegacyOrigin {
    LegacyOrigin(instance: legacyID, namespace: namespace, name: name)
  }

  var legacy: LegacyInstance {
    LegacyInstance(
      name: MovingStories.legacyID, title: "legacy-erp 老 ERP（4.x）",
      remark: "迁移到 5.x 之前只读 frozen for changes", namespace: MovingStories.namespace,
      createdTime: start - 1_900 * 86_400_000, topicCount: 14,
      groups: ["erp-sync": 40, "erp-report": 2, "erp-archive": 0])
  }

  /// One that goes on, and one that was given up: into the old instance, where there is one.
  var migrations: [Migration] {
    let tried = Migration(
      name: "migrate-02aa91", title: "first try 首次尝试",
      instance: hasLegacy ? MovingStories.legacyID : home,
      namespace: hasLegacy ? MovingStories.namespace : "", status: .cancelled,
      topics: [topic("waybill-created", rate: 60, ["GID-waybill"], stage: 0, since: 40 * 86_400)])
    return [ongoing, tried]
  }

  private var ongoing: Migration {
    Migration(
      name: "migrate-7f3c2b", title: "self-built → logistics 物流上云", instance: home,
      status: .serviceMigration,
      topics: [
        topic("waybill-created", rate: 60, ["GID-waybill"], stage: 4, since: 30_000),
        // The source is empty by now, and was still written to until just before.
        topic(
          "waybill-signed", rate: 45, ["GID-waybill", "GID-billing"], stage: 3, since: 160,
          check: [.sourceTopicHasNewMessagesIn5Minutes]),
        topic("route-plan", rate: 12, ["GID-route"], stage: 2, since: 20_000, check: []),
        topic("driver-gps", rate: 150, ["GID-gps", "GID-heatmap"], stage: 1, since: 50_000),
        topic("depot-stock", rate: 8, ["GID-stock"], stage: 0, since: 90_000),
      ])
  }

  /// - Parameter seconds: For how long it is in its stage when the world begins.
  private func topic(
    _ name: String, rate: Double, _ groups: [String], stage: Int, since seconds: Int64,
    check: [HealthCheckError]? = nil
  ) -> Migration.Topic {
    Migration.Topic(
      name: name, rate: rate, stage: stage, stageTime: start - seconds * 1000, check: check,
      groups: groups)
  }
}
