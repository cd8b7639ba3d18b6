// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Change the bandwidth and access rules of the public endpoint.
public struct ModifyInsPublicEndpoint: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyInsPublicEndpoint" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Public bandwidth, Mbps. Wire name `Bandwidth`.
  public var bandwidth: Int
  /// Public access rules. Wire name `Rules`.
  public var rules: [PublicAccessRule]

  /// A request.
  public init(instanceID: String, bandwidth: Int, rules: [PublicAccessRule]) {
    self.instanceID = instanceID
    self.bandwidth = bandwidth
    self.rules = rules
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    bandwidth = try fields.value("Bandwidth")
    rules = try fields.value("Rules")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Bandwidth", bandwidth)
    try fields.write("Rules", asked: rules)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// An answer.
    public init() {}

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      _ = try AnswerReader(decoder)
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      _ = AnswerWriter(encoder)
    }
  }
}
