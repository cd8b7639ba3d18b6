import TRocket
import TencentCloud

/// The public endpoints of an MQTT instance; its detail tells status, bandwidth and rules.
enum MQTTPublicEndpointResource: Kind {
  static let id = ResourceID.mqttPublicEndpoints
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("MQTT public endpoints", "MQTT 公网接入点"),
    aliases: ["mqtt-endpoints", "public"], scope: scope, fields: fields.map(\.description),
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
    today: today,
    describe: [
      .action { location, _ in
        DescribeMQTTInsPublicEndpoints(instanceID: location.instanceID ?? "")
      }
    ],
    entered: .mqttAccessRules,
    recipe: recipe, polled: .publicEndpoint,
    emptyText: Phrase(
      "This instance cannot be reached from the internet. {create} opens its public endpoint.",
      "该实例未开启公网。按 {create} 开启公网接入点。"))

  static let readingTitles = titlesOf2024.merging(todaysTitles) { title, _ in title }

  private static let titlesOf2024: [ActionID: Phrase] = [
    DescribeMQTTInsPublicEndpoints.id: Phrase("Public endpoints", "查询公网接入点")
  ]

  /// An instance opens, changes and closes its public endpoints together, so that they are changed
  /// as a part of the instance.
  static let forms = formsOf2024 + todaysForms

  static let formsOf2024: [ActionForm] = [
    ActionForm(
      id: "open-mqtt-public-endpoint", action: CreateMQTTInsPublicEndpoint.id,
      title: Phrase("Open the public endpoint", "开启公网接入点"), resource: .mqttInstances,
      purpose: .other, target: .instance, keyedIn: [id: .create], recipe: recipe,
      effect: .creation,
      consequence: Phrase(
        "Addresses allowed by the rules can reach the instance over the internet; 0.0.0.0/0 is "
          + "everyone. The bandwidth is billed.",
        "规则放行的公网地址可访问该实例，0.0.0.0/0 表示所有人。带宽会计费。")),
    ActionForm(
      id: "modify-mqtt-public-endpoint", action: ModifyMQTTInsPublicEndpoint.id,
      title: Phrase("Change the public endpoint", "修改公网接入点"), resource: .mqttInstances,
      purpose: .other, target: .instance, keyedIn: [id: .modify, .mqttAccessRules: .modify],
      recipe: recipe, effect: .modification,
      consequence: Phrase(
        "These rules replace all existing ones; 0.0.0.0/0 allows everyone.",
        "此处的规则将整体替换现有规则，0.0.0.0/0 表示放行所有人。")),
    ActionForm(
      id: "close-mqtt-public-endpoint", action: DeleteMQTTInsPublicEndpoint.id,
      title: Phrase("Close the public endpoint", "关闭公网接入点"), resource: .mqttInstances,
      purpose: .other, target: .instance, keyedIn: [id: .delete], recipe: recipe,
      effect: .deletion,
      consequence: Phrase(
        "Clients connected over the internet are disconnected.", "通过公网接入的客户端将断开。")),
  ]

  static let otherFormLists: [ResourceID] = [.mqttAccessRules]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeMQTTInsPublicEndpoints.id)], fields: ["Bandwidth", "Rules"],
    absence: ["Status": ["CLOSE", "CLOSING"]])

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

extension ResourceID {
  package static let mqttPublicEndpoints = ResourceID("mqtt-public-endpoints")
}
