import TRocket

/// Who may use the public endpoints of an MQTT instance.
enum MQTTAccessRuleResource: Kind {
  static let id = ResourceID.mqttAccessRules
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("MQTT public access rules", "MQTT 公网访问规则"), aliases: ["rules"],
    scope: scope, fields: fields.map(\.description),
    columns: [
      .field("IpRule", 24, weight: 1), .field("Allow", 8), .field("Remark", 24, weight: 2),
    ],
    source: .parts(
      fields, id: { $0.ipRule },
      request: { DescribeMQTTInsPublicEndpoints(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.rules }),
    today: today,
    emptyText: Phrase(
      "No access rules, so nothing can connect over the internet. {edit} edits the rules.",
      "没有访问规则，公网无法接入。按 {edit} 修改规则。"))

  private static let fields: [Field<PublicAccessRule>] = [
    .text("IpRule") { $0.ipRule }, .flag("Allow") { $0.allow }, .text("Remark") { $0.remark },
  ]
}

extension ResourceID {
  package static let mqttAccessRules = ResourceID("mqtt-access-rules")
}
