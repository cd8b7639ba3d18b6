// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Change the bandwidth, billing and access rules of an existing public endpoint. Only in today's
/// dialect.
public struct ModifyInstanceEndpoint: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyInstanceEndpoint" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Endpoint type; PUBLIC only. Wire name `Type`.
  public var type: EndpointType
  /// Public bandwidth, Mbps. Wire name `Bandwidth`.
  public var bandwidth: Int?
  /// Public access list; none: all refused. Wire name `IpRules`.
  public var ipRules: [IpRule]?
  /// Whether public traffic is billed by volume. Wire name `BillingFlow`.
  public var billingFlow: Bool?

  /// A request.
  public init(
    instanceID: String, type: EndpointType, bandwidth: Int? = nil, ipRules: [IpRule]? = nil,
    billingFlow: Bool? = nil
  ) {
    self.instanceID = instanceID
    self.type = type
    self.bandwidth = bandwidth
    self.ipRules = ipRules
    self.billingFlow = billingFlow
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    type = try fields.value("Type")
    bandwidth = try fields.valueIfPresent("Bandwidth")
    ipRules = try fields.valueIfPresent("IpRules")
    billingFlow = try fields.valueIfPresent("BillingFlow")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Type", type)
    try fields.write("Bandwidth", bandwidth)
    try fields.write("IpRules", asked: ipRules)
    try fields.write("BillingFlow", billingFlow)
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
