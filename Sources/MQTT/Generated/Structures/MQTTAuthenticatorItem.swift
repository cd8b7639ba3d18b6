// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// The structure `MQTTAuthenticatorItem`, part of answers.
public struct MQTTAuthenticatorItem: Codable, Equatable, Sendable {
  /// Type of authenticator. Wire name `Type`.
  public var type: AuthenticatorType?
  /// Configuration, JSON text. Secret: may hold an HMAC secret or header values; never shown
  /// unasked. Wire name `Config`.
  public var config: String?
  /// Status. Wire name `Status`.
  public var status: AuthenticatorStatus?
  /// Creation time, Unix milliseconds as documented; seen as seconds. Wire name `CreateTime`.
  public var createTime: Date?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?

  /// A value.
  public init(
    type: AuthenticatorType? = nil, config: String? = nil, status: AuthenticatorStatus? = nil,
    createTime: Date? = nil, remark: String? = nil
  ) {
    self.type = type
    self.config = config
    self.status = status
    self.createTime = createTime
    self.remark = remark
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    type = fields.value("Type")
    config = fields.value("Config")
    status = fields.value("Status")
    createTime = fields.time("CreateTime", or: "CreatedTime")
    remark = fields.value("Remark")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("Type", type)
    try fields.write("Config", config)
    try fields.write("Status", status)
    try fields.write("CreateTime", createTime, in: .milliseconds)
    try fields.write("Remark", remark)
  }
}
