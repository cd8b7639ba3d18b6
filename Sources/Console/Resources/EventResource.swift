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

  static func id(_ event: AlertEvent) -> String { "event \(event.number)" }

  /// The rows, the newest first.
  static func rows(_ log: EventLog, language: Language) -> [Row] {
    log.events.reversed().map { event in
      let item = Item(event: event, language: language)
      return Row(id: id(event), values: fields.map { $0.value(item) })
    }
  }

  private struct Item: Sendable {
    let event: AlertEvent
    let language: Language

    var change: AlertChange? { event.content.change }
  }

  private static let fields: [Field<Item>] = [
    .text("Subject") { item in
      item.change?.subject ?? AlertPhrases.firstLook[item.language]
    },
    Field(name: "EventTime", kind: .timeOfDay) {
      .time(unixMilliseconds: $0.event.unixMilliseconds)
    },
    .text("Change") { item in
      if case .untold = item.event.content { return AlertPhrases.notTold[item.language] }
      return item.change.map { AlertPhrases.step($0)[item.language] }
    },
    .text("Detail") { item in
      switch item.event.content {
      case .change(let change): change.value[item.language]
      case .summary(let counts): AlertPhrases.summary(counts)[item.language]
      case .untold(_, let why): why[item.language]
      }
    },
    .text("Alert") { $0.change?.rule.name },
    .text("InstanceName") { $0.change.map { $0.instanceName ?? $0.instanceID } },
    .token("State") { $0.change?.new.rawValue },
  ]
}
