// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `VpcInfo`, part of requests.
public struct VpcInfo: Codable, Equatable, Sendable {
  /// VPC id. Wire name `VpcId`.
  public var vpcID: String?
  /// Subnet id. Wire name `SubnetId`.
  public var subnetID: String?

  /// A value.
  public init(vpcID: String? = nil, subnetID: String? = nil) {
    self.vpcID = vpcID
    self.subnetID = subnetID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    vpcID = try fields.valueIfPresent("VpcId")
    subnetID = try fields.valueIfPresent("SubnetId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("VpcId", vpcID)
    try fields.write("SubnetId", subnetID)
  }
}
