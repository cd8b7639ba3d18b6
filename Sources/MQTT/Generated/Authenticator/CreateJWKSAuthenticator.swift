// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Add a JWKS authenticator (Endpoint or Text, one of them).
public struct CreateJWKSAuthenticator: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateJWKSAuthenticator" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Address of the authentication server. Wire name `Endpoint`.
  public var endpoint: String?
  /// Refresh of the key set, seconds, 60 to 1000; default 60. Wire name `RefreshInterval`.
  public var refreshInterval: Int?
  /// Key set as text; this or Endpoint. Wire name `Text`.
  public var text: String?
  /// Status. Wire name `Status`.
  public var status: AuthenticatorStatus?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Field of the CONNECT packet that holds the token; default username. Wire name `From`.
  public var from: TokenField?

  /// A request.
  public init(
    instanceID: String, endpoint: String? = nil, refreshInterval: Int? = nil, text: String? = nil,
    status: AuthenticatorStatus? = nil, remark: String? = nil, from: TokenField? = nil
  ) {
    self.instanceID = instanceID
    self.endpoint = endpoint
    self.refreshInterval = refreshInterval
    self.text = text
    self.status = status
    self.remark = remark
    self.from = from
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    endpoint = try fields.valueIfPresent("Endpoint")
    refreshInterval = try fields.valueIfPresent("RefreshInterval")
    text = try fields.valueIfPresent("Text")
    status = try fields.valueIfPresent("Status")
    remark = try fields.valueIfPresent("Remark")
    from = try fields.valueIfPresent("From")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Endpoint", endpoint)
    try fields.write("RefreshInterval", refreshInterval)
    try fields.write("Text", text)
    try fields.write("Status", status)
    try fields.write("Remark", remark)
    try fields.write("From", from)
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
