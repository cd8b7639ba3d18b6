// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// List device identities with their keys. The answer has no total.
public struct DescribeDeviceIdentities: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeDeviceIdentities" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Page size. Wire name `Limit`.
  public var limit: Int?

  /// A request.
  public init(instanceID: String, offset: Int? = nil, limit: Int? = nil) {
    self.instanceID = instanceID
    self.offset = offset
    self.limit = limit
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    offset = try fields.valueIfPresent("Offset")
    limit = try fields.valueIfPresent("Limit")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Offset", offset)
    try fields.write("Limit", limit)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The page's items. Wire name `Data`.
    public var data: [DeviceIdentityItem]?

    /// An answer.
    public init(data: [DeviceIdentityItem]? = nil) {
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      data = try fields.listIfPresent("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Data", data)
    }
  }
}
