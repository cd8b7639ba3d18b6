import TRocket

/// A size in which MQTT instances are sold.
struct MQTTProduct: Sendable {
  var type: InstanceType
  var sku: String
  var topicLimit: Int
  var tpsLimit: Int
  var clientLimit: Int
  var subscriptionLimit: Int
  /// Cores, GiB and number of its proxies.
  var proxy: (cores: Int, memory: Int, count: Int)

  /// The sizes, small to large.
  static let all = [
    MQTTProduct(.basic, "basic_1k", 25, 1000, 1000, 30_000, (2, 4, 2)),
    MQTTProduct(.basic, "basic_2k", 50, 2000, 2000, 60_000, (2, 4, 3)),
    MQTTProduct(.pro, "pro_6k", 100, 6000, 6000, 180_000, (4, 8, 3)),
    MQTTProduct(.pro, "pro_1w", 200, 10_000, 10_000, 300_000, (8, 16, 3)),
    MQTTProduct(.platinum, "platinum_4w", 400, 40_000, 40_000, 1_200_000, (16, 32, 6)),
  ]

  private init(
    _ type: InstanceType, _ sku: String, _ topics: Int, _ tps: Int, _ clients: Int,
    _ subscriptions: Int, _ proxy: (cores: Int, memory: Int, count: Int)
  ) {
    self.type = type
    self.sku = sku
    topicLimit = topics
    tpsLimit = tps
    clientLimit = clients
    subscriptionLimit = subscriptions
    self.proxy = proxy
  }

  var item: MQTTProductSkuItem {
    MQTTProductSkuItem(
      instanceType: type, skuCode: sku, onSale: true, topicNumLimit: topicLimit,
      tpsLimit: tpsLimit, clientNumLimit: clientLimit, subscriptionNumLimit: subscriptionLimit,
      proxySpecCore: proxy.cores, proxySpecMemory: proxy.memory, proxySpecCount: proxy.count)
  }

}
