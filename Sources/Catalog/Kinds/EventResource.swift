/// The changes of alerts in this session, the newest first.
package enum EventResource: Kind {
  static let id = ResourceID.events
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Events", "告警事件"), aliases: ["alert-events"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Subject", 18, weight: 2), .field("EventTime", 9), .field("Change", 13),
      .field("Alert", 12), .field("Detail", 15, weight: 2), .field("Instance", 16, weight: 1),
    ],
    source: .watch,
    isAside: true,
    emptyText: Phrase(
      "No alert has changed since the first check of the region. Thresholds are set under "
        + "“alerts” in the settings.",
      "首次检查完成后，尚无告警变化。阈值在配置文件的 alerts 中设置。"))

  /// A change of an alert, in the language of the screen.
  package struct Line: Sendable {
    package let id: String
    package let subject: String
    package let unixMilliseconds: Int64
    package let change: String?
    package let detail: String
    package let alert: String?
    package let instanceName: String?
    package let state: String?

    package init(
      id: String, subject: String, unixMilliseconds: Int64, change: String?, detail: String,
      alert: String?, instanceName: String?, state: String?
    ) {
      self.id = id
      self.subject = subject
      self.unixMilliseconds = unixMilliseconds
      self.change = change
      self.detail = detail
      self.alert = alert
      self.instanceName = instanceName
      self.state = state
    }
  }

  /// The row of a change.
  package static func row(_ line: Line) -> Row {
    Row(id: line.id, values: fields.map { $0.value(line) })
  }

  private static let fields: [Field<Line>] = [
    .text("Subject") { $0.subject },
    Field(name: "EventTime", kind: .timeOfDay) { .time(unixMilliseconds: $0.unixMilliseconds) },
    .text("Change") { $0.change },
    .text("Detail") { $0.detail },
    .text("Alert") { $0.alert },
    .text("Instance") { $0.instanceName },
    .token("State") { $0.state },
  ]
}

extension ResourceID {
  package static let events = ResourceID("events")
}
