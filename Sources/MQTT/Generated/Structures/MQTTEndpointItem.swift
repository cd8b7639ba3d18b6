// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `MQTTEndpointItem`, part of answers.
public struct MQTTEndpointItem: Codable, Equatable, Sendable {
  /// Endpoint type. Wire name `Type`.
  public var type: EndpointType?
  /// Endpoint address. Wire name `Url`.
  public var url: String?
  /// VPC id. Wire name `VpcId`.
  public var vpcID: String?
  /// Subnet id. Wire name `SubnetId`.
  public var subnetID: String?
  /// Host name. Wire name `Host`.
  public var host: String?
  /// Port. Wire name `Port`.
  public var port: Int?
  /// IP address or CIDR. Wire name `Ip`.
  public var ip: String?
  /// Whether the port is open. Wire name `PortEnable`.
  public var portEnable: Bool?
  /// Id of the VPC endpoint. Wire name `VpcEndpointId`.
  public var vpcEndpointID: String?

  /// A value.
  public init(
    type: EndpointType? = nil, url: String? = nil, vpcID: String? = nil, subnetID: String? = nil,
    host: String? = nil, port: Int? = nil, ip: String? = nil, portEnable: Bool? = nil,
    vpcEndpointID: String? = nil
  ) {
    self.type = type
    self.url = url
    self.vpcID = vpcID
    self.subnetID = subnetID
    self.host = host
    self.port = port
    self.ip = ip
    self.portEnable = portEnable
    self.vpcEndpointID = vpcEndpointID
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    type = fields.value("Type")
    url = fields.value("Url")
    vpcID = fields.value("VpcId")
    subnetID = fields.value("SubnetId")
    host = fields.value("Host")
    port = fields.value("Port")
    ip = fields.value("Ip")
    portEnable = fields.value("PortEnable")
    vpcEndpointID = fields.value("VpcEndpointId")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Type", type)
    try fields.write("Url", url)
    try fields.write("VpcId", vpcID)
    try fields.write("SubnetId", subnetID)
    try fields.write("Host", host)
    try fields.write("Port", port)
    try fields.write("Ip", ip)
    try fields.write("PortEnable", portEnable)
    try fields.write("VpcEndpointId", vpcEndpointID)
  }
}
