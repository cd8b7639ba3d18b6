// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The public endpoints of an instance, their status, bandwidth and access rules.
public struct DescribeInsPublicEndpoints: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeInsPublicEndpoints" }
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
    /// Endpoints. Wire name `Endpoints`.
    public var endpoints: [MQTTEndpointItem]?
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Public bandwidth, Mbps. Wire name `Bandwidth`.
    public var bandwidth: Int?
    /// Public access rules. Wire name `Rules`.
    public var rules: [PublicAccessRule]?
    /// Status of public access. Wire name `Status`.
    public var status: PublicEndpointStatus?

    /// An answer.
    public init(
      endpoints: [MQTTEndpointItem]? = nil, instanceID: String? = nil, bandwidth: Int? = nil,
      rules: [PublicAccessRule]? = nil, status: PublicEndpointStatus? = nil
    ) {
      self.endpoints = endpoints
      self.instanceID = instanceID
      self.bandwidth = bandwidth
      self.rules = rules
      self.status = status
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      endpoints = try fields.listIfPresent("Endpoints")
      instanceID = fields.value("InstanceId")
      bandwidth = fields.value("Bandwidth")
      rules = try fields.listIfPresent("Rules")
      status = fields.value("Status")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Endpoints", endpoints)
      try fields.write("InstanceId", instanceID)
      try fields.write("Bandwidth", bandwidth)
      try fields.write("Rules", rules)
      try fields.write("Status", status)
    }
  }
}
