// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `DetailedRolePerm`, part of requests and answers.
public struct DetailedRolePerm: Codable, Equatable, Sendable {
  /// Topic or group name. Wire name `Resource`.
  public var resource: String?
  /// Permission to produce. Wire name `PermWrite`.
  public var permWrite: Bool?
  /// Permission to consume. Wire name `PermRead`.
  public var permRead: Bool?
  /// Kind of resource. Wire name `ResourceType`.
  public var resourceType: ResourceType?
  /// Remark. Wire name `Remark`.
  public var remark: String?

  /// A value.
  public init(
    resource: String? = nil, permWrite: Bool? = nil, permRead: Bool? = nil,
    resourceType: ResourceType? = nil, remark: String? = nil
  ) {
    self.resource = resource
    self.permWrite = permWrite
    self.permRead = permRead
    self.resourceType = resourceType
    self.remark = remark
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    resource = fields.value("Resource")
    permWrite = fields.value("PermWrite")
    permRead = fields.value("PermRead")
    resourceType = fields.value("ResourceType")
    remark = fields.value("Remark")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Resource", resource)
    try fields.write("PermWrite", permWrite)
    try fields.write("PermRead", permRead)
    try fields.write("ResourceType", resourceType)
    try fields.write("Remark", remark)
  }
}

extension DetailedRolePerm: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Resource", resource)
    try fields.write("PermWrite", permWrite)
    try fields.write("PermRead", permRead)
    try fields.write("ResourceType", resourceType)
    try fields.write("Remark", remark)
  }
}
