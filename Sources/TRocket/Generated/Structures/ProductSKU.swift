// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `ProductSKU`, part of answers.
public struct ProductSKU: Codable, Equatable, Sendable {
  /// Instance edition. Wire name `InstanceType`.
  public var instanceType: InstanceType?
  /// Product SKU. Wire name `SkuCode`.
  public var skuCode: String?
  /// TPS limit. Wire name `TpsLimit`.
  public var tpsLimit: Int?
  /// Elastic TPS limit. Wire name `ScaledTpsLimit`.
  public var scaledTpsLimit: Int?
  /// Most topics. Wire name `TopicNumLimit`.
  public var topicNumLimit: Int?
  /// Most consumer groups. Wire name `GroupNumLimit`.
  public var groupNumLimit: Int?
  /// Retention by default, hours. Wire name `DefaultRetention`.
  public var defaultRetention: Int?
  /// Longest retention that may be set, hours. Wire name `RetentionUpperLimit`.
  public var retentionUpperLimit: Int?
  /// Shortest retention that may be set, hours. Wire name `RetentionLowerLimit`.
  public var retentionLowerLimit: Int?
  /// Longest message delay, hours. Wire name `MaxMessageDelay`.
  public var maxMessageDelay: Int?
  /// Whether the SKU is on sale. Wire name `OnSale`.
  public var onSale: Bool?
  /// Billing items. Wire name `PriceTags`.
  public var priceTags: [PriceTag]?
  /// Highest topic limit that may be set. Wire name `TopicNumUpperLimit`.
  public var topicNumUpperLimit: Int?

  /// A value.
  public init(
    instanceType: InstanceType? = nil, skuCode: String? = nil, tpsLimit: Int? = nil,
    scaledTpsLimit: Int? = nil, topicNumLimit: Int? = nil, groupNumLimit: Int? = nil,
    defaultRetention: Int? = nil, retentionUpperLimit: Int? = nil, retentionLowerLimit: Int? = nil,
    maxMessageDelay: Int? = nil, onSale: Bool? = nil, priceTags: [PriceTag]? = nil,
    topicNumUpperLimit: Int? = nil
  ) {
    self.instanceType = instanceType
    self.skuCode = skuCode
    self.tpsLimit = tpsLimit
    self.scaledTpsLimit = scaledTpsLimit
    self.topicNumLimit = topicNumLimit
    self.groupNumLimit = groupNumLimit
    self.defaultRetention = defaultRetention
    self.retentionUpperLimit = retentionUpperLimit
    self.retentionLowerLimit = retentionLowerLimit
    self.maxMessageDelay = maxMessageDelay
    self.onSale = onSale
    self.priceTags = priceTags
    self.topicNumUpperLimit = topicNumUpperLimit
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    instanceType = fields.value("InstanceType")
    skuCode = fields.value("SkuCode")
    tpsLimit = fields.value("TpsLimit")
    scaledTpsLimit = fields.value("ScaledTpsLimit")
    topicNumLimit = fields.value("TopicNumLimit")
    groupNumLimit = fields.value("GroupNumLimit")
    defaultRetention = fields.value("DefaultRetention")
    retentionUpperLimit = fields.value("RetentionUpperLimit")
    retentionLowerLimit = fields.value("RetentionLowerLimit")
    maxMessageDelay = fields.value("MaxMessageDelay")
    onSale = fields.value("OnSale")
    priceTags = fields.value("PriceTags")
    topicNumUpperLimit = fields.value("TopicNumUpperLimit")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("InstanceType", instanceType)
    try fields.write("SkuCode", skuCode)
    try fields.write("TpsLimit", tpsLimit)
    try fields.write("ScaledTpsLimit", scaledTpsLimit)
    try fields.write("TopicNumLimit", topicNumLimit)
    try fields.write("GroupNumLimit", groupNumLimit)
    try fields.write("DefaultRetention", defaultRetention)
    try fields.write("RetentionUpperLimit", retentionUpperLimit)
    try fields.write("RetentionLowerLimit", retentionLowerLimit)
    try fields.write("MaxMessageDelay", maxMessageDelay)
    try fields.write("OnSale", onSale)
    try fields.write("PriceTags", priceTags)
    try fields.write("TopicNumUpperLimit", topicNumUpperLimit)
  }
}
