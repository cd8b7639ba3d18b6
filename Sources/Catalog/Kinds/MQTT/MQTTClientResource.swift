import TRocket
import TencentCloud

/// MQTT clients. The API of 2024 lists none and finds one by its exact id: the list is of those that
/// the user watches.
enum MQTTClientResource: Kind {
  static let id = ResourceID.mqttClients
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("MQTT clients", "MQTT 客户端"), aliases: ["clients", "client", "mc"], scope: scope,
    fields: [FieldDescription(name: "ClientId", kind: .text)], live: live,
    columns: [
      .field("ClientId", 24, weight: 2), .live("ConnectionStatus", 14), .live("ClientLag", 8),
      .live("Inflight", 8), .live("Subscriptions", 8), .live("ClientAddress", 22),
      .live("ConnectTime", 19), .live("DisconnectTime", 19), .live("ProtocolVersion", 14),
      .live("Keepalive", 10), .live("CleanSession", 13),
    ],
    columnDialects: ["ClientLag": .today, "Inflight": .today],
    source: .pinned, today: today,
    describe: [.action { DescribeMQTTClient(instanceID: $0.instanceID ?? "", clientID: $1) }],
    nameParameter: "ClientId", polled: .client,
    emptyText: Phrase(
      "No clients watched yet. The API cannot list clients: press {add-clients} and enter IDs, or "
        + "a pattern such as sensor-{001..120}.",
      "尚未关注任何客户端。API 不能列出客户端：按 {add-clients} 输入客户端 ID，或模式，如 sensor-{001..120}。"))

  static let forms: [ActionForm] = todaysForms

  static let readingTitles: [ActionID: Phrase] = todaysTitles.merging(
    [DescribeMQTTClient.id: Phrase("An MQTT client", "查询 MQTT 客户端")]
  ) { title, _ in title }

  private static let live = LiveSource.answer(
    ClientReading.fields,
    request: { DescribeMQTTClient(instanceID: $0.instanceID ?? "", clientID: $1) },
    reading: { ClientReading($0) }, facts: { .client($0.facts) })
}

extension ResourceID {
  package static let mqttClients = ResourceID("mqtt-clients")
}
