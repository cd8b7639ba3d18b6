// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `ProductSkuItem`, part of answers.
public struct ProductSkuItem: Codable, Equatable, Sendable {
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
  /// Most subscriptions of a client. Wire name `MaxSubscriptionPerClient`.
  public var maxSubscriptionPerClient: Int?
  /// Most authorization policies. Wire name `AuthorizationPolicyLimit`.
  public var authorizationPolicyLimit: Int?
  /// Billing items. Wire name `PriceTags`.
  public var priceTags: [PriceTag]?

  /// A value.
  public init(
    instanceType: InstanceType? = nil, skuCode: String? = nil, onSale: Bool? = nil,
    topicNumLimit: Int? = nil, tpsLimit: Int? = nil, clientNumLimit: Int? = nil,
    maxSubscriptionPerClient: Int? = nil, authorizationPolicyLimit: Int? = nil,
    priceTags: [PriceTag]? = nil
  ) {
    self.instanceType = instanceType
    self.skuCode = skuCode
    self.onSale = onSale
    self.topicNumLimit = topicNumLimit
    self.tpsLimit = tpsLimit
    self.clientNumLimit = clientNumLimit
    self.maxSubscriptionPerClient = maxSubscriptionPerClient
    self.authorizationPolicyLimit = authorizationPolicyLimit
    self.priceTags = priceTags
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
    maxSubscriptionPerClient = fields.value("MaxSubscriptionPerClient")
    authorizationPolicyLimit = fields.value("AuthorizationPolicyLimit")
    priceTags = fields.value("PriceTags")
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
    try fields.write("MaxSubscriptionPerClient", maxSubscriptionPerClient)
    try fields.write("AuthorizationPolicyLimit", authorizationPolicyLimit)
    try fields.write("PriceTags", priceTags)
  }
}
