// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `MQTTProductSkuItem`, part of answers.
public struct MQTTProductSkuItem: Codable, Equatable, Sendable {
  /// Instance edition. Wire name `InstanceType`.
  public var instanceType: InstanceType?
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: String?
  /// Whether the SKU is on sale. Wire name `OnSale`.
  public var onSale: Bool?
  /// Most topics. Wire name `TopicNumLimit`.
  public var topicNumLimit: Int?
  /// TPS limit. Wire name `TpsLimit`.
  public var tpsLimit: Int?
  /// Most client connections. Wire name `ClientNumLimit`.
  public var clientNumLimit: Int?
  /// Most subscriptions. Wire name `SubscriptionNumLimit`.
  public var subscriptionNumLimit: Int?
  /// Cores of a proxy. Wire name `ProxySpecCore`.
  public var proxySpecCore: Int?
  /// Memory of a proxy, GiB. Wire name `ProxySpecMemory`.
  public var proxySpecMemory: Int?
  /// Proxies. Wire name `ProxySpecCount`.
  public var proxySpecCount: Int?

  /// A value.
  public init(
    instanceType: InstanceType? = nil, skuCode: String? = nil, onSale: Bool? = nil,
    topicNumLimit: Int? = nil, tpsLimit: Int? = nil, clientNumLimit: Int? = nil,
    subscriptionNumLimit: Int? = nil, proxySpecCore: Int? = nil, proxySpecMemory: Int? = nil,
    proxySpecCount: Int? = nil
  ) {
    self.instanceType = instanceType
    self.skuCode = skuCode
    self.onSale = onSale
    self.topicNumLimit = topicNumLimit
    self.tpsLimit = tpsLimit
    self.clientNumLimit = clientNumLimit
    self.subscriptionNumLimit = subscriptionNumLimit
    self.proxySpecCore = proxySpecCore
    self.proxySpecMemory = proxySpecMemory
    self.proxySpecCount = proxySpecCount
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceType = fields.value("InstanceType")
    skuCode = fields.value("SkuCode")
    onSale = fields.value("OnSale")
    topicNumLimit = fields.value("TopicNumLimit")
    tpsLimit = fields.value("TpsLimit")
    clientNumLimit = fields.value("ClientNumLimit")
    subscriptionNumLimit = fields.value("SubscriptionNumLimit")
    proxySpecCore = fields.value("ProxySpecCore")
    proxySpecMemory = fields.value("ProxySpecMemory")
    proxySpecCount = fields.value("ProxySpecCount")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceType", instanceType)
    try fields.write("SkuCode", skuCode)
    try fields.write("OnSale", onSale)
    try fields.write("TopicNumLimit", topicNumLimit)
    try fields.write("TpsLimit", tpsLimit)
    try fields.write("ClientNumLimit", clientNumLimit)
    try fields.write("SubscriptionNumLimit", subscriptionNumLimit)
    try fields.write("ProxySpecCore", proxySpecCore)
    try fields.write("ProxySpecMemory", proxySpecMemory)
    try fields.write("ProxySpecCount", proxySpecCount)
  }
}
