import TRocket
import TencentCloud

/// The sizes in which MQTT instances are sold.
enum MQTTProductResource: Kind {
  static let id = ResourceID.mqttSKUs
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("MQTT editions on sale", "MQTT 在售规格"), aliases: ["skus", "sku"],
    scope: scope, fields: fields.map(\.description),
    columns: [
      .field("SkuCode", 16, weight: 1), .field("InstanceType", 14), .field("OnSale", 8),
      .field("TopicNumLimit", 12), .field("TpsLimit", 12), .field("ClientNumLimit", 12),
      .field("SubscriptionNumLimit", 18), .field("ProxySpecCount", 8),
      .field("ProxySpecCore", 8), .field("ProxySpecMemory", 8),
    ],
    source: .parts(
      fields, id: { $0.skuCode }, request: { _ in DescribeMQTTProductSKUList() },
      items: { answer, _ in answer.mqttProductSkuList ?? [] }),
    today: today, instanceKind: .mqtt,
    emptyText: Phrase("No MQTT editions are on sale in this region.", "该地域没有在售规格。"))

  static let readingTitles = titlesOf2024.merging(todaysTitles) { title, _ in title }

  private static let titlesOf2024: [ActionID: Phrase] = [
    DescribeMQTTProductSKUList.id: Phrase("List MQTT editions on sale", "查询 MQTT 在售规格")
  ]

  private static let fields: [Field<MQTTProductSkuItem>] = [
    .text("SkuCode") { $0.skuCode }, .token("InstanceType") { $0.instanceType?.rawValue },
    .flag("OnSale") { $0.onSale }, .count("TopicNumLimit") { $0.topicNumLimit },
    .count("TpsLimit", .perSecond) { $0.tpsLimit },
    .count("ClientNumLimit") { $0.clientNumLimit },
    .count("SubscriptionNumLimit") { $0.subscriptionNumLimit },
    .count("ProxySpecCount") { $0.proxySpecCount }, .count("ProxySpecCore") { $0.proxySpecCore },
    .count("ProxySpecMemory", .gibibytes) { $0.proxySpecMemory },
    .count("AuthorizationPolicyLimit") { _ in Int?.none },
  ]
}

extension ResourceID {
  package static let mqttSKUs = ResourceID("mqtt-skus")
}
