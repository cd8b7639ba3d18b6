// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// All CA certificates of an instance (not paged).
public struct DescribeCaCertificates: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeCaCertificates" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String

  /// A request.
  public init(instanceID: String) {
    self.instanceID = instanceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The page's items. Wire name `Data`.
    public var data: [CaCertificateItem]?

    /// An answer.
    public init(data: [CaCertificateItem]? = nil) {
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
