/// What fires now: those findings of the board that a threshold is set for.
enum AlertsResource: Kind {
  static let id = ResourceID.alerts
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Alerts", "告警"), aliases: ["firing"], scope: scope,
    fields: BoardResource.fields.map(\.description), columns: BoardResource.columns,
    source: .watch, isAside: true,
    emptyText: Phrase(
      "Nothing fires now. :events shows what did, and thresholds are set under “alerts” in the "
        + "settings.",
      "当前没有告警。:events 查看历史告警，阈值在配置文件的 alerts 中设置。"))
}

extension ResourceID {
  package static let alerts = ResourceID("alerts")
}
