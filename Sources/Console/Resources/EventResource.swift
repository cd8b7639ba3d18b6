/// The changes of alerts in this session, the newest first.
enum EventResource {
  static let resource = Resource(
    .events, Phrase("Events", "告警事件"), aliases: ["alerts"], scope: .region,
    fields: fields.map(\.description),
    columns: [
      .field("Subject", 20, weight: 2), .field("EventTime", 9), .field("Change", 14),
      .field("Detail", 27, weight: 1), .field("Alert", 12, weight: 1),
      .field("InstanceName", 16, weight: 1),
    ],
    source: .watch,
    emptyText: Phrase(
      "No alert has changed since the first look at the region was over. The thresholds stand in "
        + "the settings, under “alerts”.",
      "首轮查看完成后，尚无告警变化。阈值在配置文件的 alerts 中设置。"))

  /// A change of an alert, in the language of the screen.
  struct Line: Sendable {
    let id: String
    let subject: String
    let unixMilliseconds: Int64
    let change: String?
    let detail: String
    let alert: String?
    let instanceName: String?
    let state: String?
  }

  /// The row of a change.
  static func row(_ line: Line) -> Row {
    Row(id: line.id, values: fields.map { $0.value(line) })
  }

  private static let fields: [Field<Line>] = [
    .text("Subject") { $0.subject },
    Field(name: "EventTime", kind: .timeOfDay) { .time(unixMilliseconds: $0.unixMilliseconds) },
    .text("Change") { $0.change },
    .text("Detail") { $0.detail },
    .text("Alert") { $0.alert },
    .text("InstanceName") { $0.instanceName },
    .token("State") { $0.state },
  ]
}
