// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `Endpoint`, part of answers.
public struct InstanceEndpoint: Codable, Equatable, Sendable {
  /// Endpoint type. Wire name `Type`.
  public var type: EndpointType?
  /// Status. Wire name `Status`.
  public var status: EndpointStatus?
  /// Billing mode. Wire name `PayMode`.
  public var payMode: PayMode?
  /// Endpoint address. Wire name `EndpointUrl`.
  public var endpointUrl: String?
  /// VPC id. Wire name `VpcId`.
  public var vpcID: String?
  /// Subnet id. Wire name `SubnetId`.
  public var subnetID: String?
  /// Public bandwidth, Mbps. Wire name `Bandwidth`.
  public var bandwidth: Int?
  /// Public access list. Wire name `IpRules`.
  public var ipRules: [IpRule]?
  /// Whether public traffic is billed by volume. Only in today's dialect. Wire name `BillingFlow`.
  public var billingFlow: Bool?

  /// A value.
  public init(
    type: EndpointType? = nil, status: EndpointStatus? = nil, payMode: PayMode? = nil,
    endpointUrl: String? = nil, vpcID: String? = nil, subnetID: String? = nil,
    bandwidth: Int? = nil, ipRules: [IpRule]? = nil, billingFlow: Bool? = nil
  ) {
    self.type = type
    self.status = status
    self.payMode = payMode
    self.endpointUrl = endpointUrl
    self.vpcID = vpcID
    self.subnetID = subnetID
    self.bandwidth = bandwidth
    self.ipRules = ipRules
    self.billingFlow = billingFlow
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    type = fields.value("Type")
    status = fields.value("Status")
    payMode = fields.value("PayMode")
    endpointUrl = fields.value("EndpointUrl")
    vpcID = fields.value("VpcId")
    subnetID = fields.value("SubnetId")
    bandwidth = fields.value("Bandwidth")
    ipRules = fields.value("IpRules")
    billingFlow = fields.value("BillingFlow")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Type", type)
    try fields.write("Status", status)
    try fields.write("PayMode", payMode)
    try fields.write("EndpointUrl", endpointUrl)
    try fields.write("VpcId", vpcID)
    try fields.write("SubnetId", subnetID)
    try fields.write("Bandwidth", bandwidth)
    try fields.write("IpRules", ipRules)
    try fields.write("BillingFlow", billingFlow, only: .today)
  }
}
