// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The VPC endpoints of an MQTT instance. Only in the dialect of May 2024.
public struct DescribeMQTTInsVPCEndpoints: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTInsVPCEndpoints" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
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
    /// Endpoints. Wire name `Endpoints`.
    public var endpoints: [MQTTEndpointItem]?

    /// An answer.
    public init(endpoints: [MQTTEndpointItem]? = nil) {
      self.endpoints = endpoints
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      endpoints = try fields.listIfPresent("Endpoints")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Endpoints", endpoints)
    }
  }
}
