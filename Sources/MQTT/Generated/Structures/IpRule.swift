// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `IpRule`, part of requests.
public struct IpRule: Codable, Equatable, Sendable {
  /// IP address or CIDR. Wire name `Ip`.
  public var ip: String
  /// true: allow; only that is taken. Wire name `Allow`.
  public var allow: Bool
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String

  /// A value.
  public init(ip: String, allow: Bool, remark: String) {
    self.ip = ip
    self.allow = allow
    self.remark = remark
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    ip = try fields.value("Ip")
    allow = try fields.value("Allow")
    remark = try fields.value("Remark")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Ip", ip)
    try fields.write("Allow", allow)
    try fields.write("Remark", remark)
  }
}
