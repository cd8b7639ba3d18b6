import TRocket

/// The public endpoints of an MQTT instance; its detail tells status, bandwidth and rules.
enum MQTTPublicEndpointResource {
  static let resource = Resource(
    .mqttPublicEndpoints, Phrase("MQTT public endpoints", "MQTT 公网接入点"),
    aliases: ["mqtt-endpoints", "public"], scope: .mqtt, fields: fields.map(\.description),
    columns: [
      .field("Type", 20), .field("Status", 10), .field("Url", 40, weight: 3),
      .field("Port", 6), .field("Ip", 15), .field("Bandwidth", 10), .field("Rules", 8),
    ],
    source: .parts(
      fields, id: { MQTTEndpointFields.id($0.endpoint) },
      request: { DescribeMQTTInsPublicEndpoints(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in
        answer.endpoints?.map { MQTTPublicEndpoint(endpoint: $0, answer: answer) }
      }),
    describe: [
      .action { location, _ in
        DescribeMQTTInsPublicEndpoints(instanceID: location.instanceID ?? "")
      }
    ],
    entered: .mqttAccessRules,
    emptyText: Phrase(
      "This instance cannot be reached from the internet. {create} opens its public endpoint.",
      "该实例未开启公网。按 {create} 开启公网接入点。"))

  private static let fields: [Field<MQTTPublicEndpoint>] =
    MQTTEndpointFields.all.map { field in
      Field(name: field.name, kind: field.kind) { field.value($0.endpoint) }
    } + [
      .token("Status", "MQTTPublicEndpointStatus") { $0.answer.status?.rawValue },
      .count("Bandwidth", .megabitsPerSecond) { $0.answer.bandwidth },
      .count("Rules") { $0.answer.rules.map(\.count) },
    ]
}

/// An endpoint with what holds for all public endpoints of its instance.
private struct MQTTPublicEndpoint {
  let endpoint: MQTTEndpointItem
  let answer: DescribeMQTTInsPublicEndpoints.Response
}
