// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// List the MQTT product SKUs on sale. Only in the dialect of May 2024.
public struct DescribeMQTTProductSKUList: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTProductSKUList" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// A request.
  public init() {}

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    _ = try RequestReader(decoder)
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    _ = RequestWriter(encoder)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// SKUs. Wire name `MQTTProductSkuList`.
    public var mqttProductSkuList: [MQTTProductSkuItem]?

    /// An answer.
    public init(totalCount: Int? = nil, mqttProductSkuList: [MQTTProductSkuItem]? = nil) {
      self.totalCount = totalCount
      self.mqttProductSkuList = mqttProductSkuList
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      mqttProductSkuList = try fields.listIfPresent("MQTTProductSkuList")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("MQTTProductSkuList", mqttProductSkuList)
    }
  }
}
