import MQTT
import TencentCloud

/// The sizes over `mqtt`, which says nothing of proxies.
extension MQTTProductResource {
  static let today = TodaysResource(
    source: .parts(
      fields, id: { $0.skuCode }, request: { _ in DescribeProductSKUList() },
      items: { answer, _ in answer.mqttProductSkuList }))

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeProductSKUList.id: Phrase("List MQTT editions on sale", "查询 MQTT 在售规格")
  ]

  /// Parallel to the fields of 2024.
  private static let fields: [Field<ProductSkuItem>] = [
    .text("SkuCode") { $0.skuCode }, .token("InstanceType") { $0.instanceType?.rawValue },
    .flag("OnSale") { $0.onSale }, .count("TopicNumLimit") { $0.topicNumLimit },
    .count("TpsLimit", .perSecond) { $0.tpsLimit },
    .count("ClientNumLimit") { $0.clientNumLimit },
    .count("SubscriptionNumLimit") { $0.maxSubscriptionPerClient },
    .count("ProxySpecCount") { _ in Int?.none }, .count("ProxySpecCore") { _ in Int?.none },
    .count("ProxySpecMemory", .gibibytes) { _ in Int?.none },
    .count("AuthorizationPolicyLimit") { $0.authorizationPolicyLimit },
  ]
}
