// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `PublicAccessRule`, part of requests and answers.
public struct PublicAccessRule: Codable, Equatable, Sendable {
  /// IP address or CIDR. Wire name `IpRule`.
  public var ipRule: String?
  /// true: allow; false: deny. Wire name `Allow`.
  public var allow: Bool?
  /// Remark. Wire name `Remark`.
  public var remark: String?

  /// A value.
  public init(ipRule: String? = nil, allow: Bool? = nil, remark: String? = nil) {
    self.ipRule = ipRule
    self.allow = allow
    self.remark = remark
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    ipRule = fields.value("IpRule")
    allow = fields.value("Allow")
    remark = fields.value("Remark")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("IpRule", ipRule)
    try fields.write("Allow", allow)
    try fields.write("Remark", remark)
  }
}

extension PublicAccessRule: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("IpRule", ipRule)
    try fields.write("Allow", allow)
    try fields.write("Remark", remark)
  }
}
