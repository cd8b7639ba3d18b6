// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Change the JWT authenticator.
public struct ModifyJWTAuthenticator: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyJWTAuthenticator" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// How tokens are signed. Wire name `Algorithm`.
  public var algorithm: TokenAlgorithm?
  /// Field of the CONNECT packet that holds the token; default username. Wire name `From`.
  public var from: TokenField?
  /// HMAC secret; for hmac-based. Secret: never shown unasked. Wire name `Secret`.
  public var secret: String?
  /// Public key; for public-key. Wire name `PublicKey`.
  public var publicKey: String?
  /// Status. Wire name `Status`.
  public var status: AuthenticatorStatus?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Key set as text; withdrawn from the model. Wire name `Text`.
  public var text: String?

  /// A request.
  public init(
    instanceID: String, algorithm: TokenAlgorithm? = nil, from: TokenField? = nil,
    secret: String? = nil, publicKey: String? = nil, status: AuthenticatorStatus? = nil,
    remark: String? = nil, text: String? = nil
  ) {
    self.instanceID = instanceID
    self.algorithm = algorithm
    self.from = from
    self.secret = secret
    self.publicKey = publicKey
    self.status = status
    self.remark = remark
    self.text = text
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    algorithm = try fields.valueIfPresent("Algorithm")
    from = try fields.valueIfPresent("From")
    secret = try fields.valueIfPresent("Secret")
    publicKey = try fields.valueIfPresent("PublicKey")
    status = try fields.valueIfPresent("Status")
    remark = try fields.valueIfPresent("Remark")
    text = try fields.valueIfPresent("Text")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Algorithm", algorithm)
    try fields.write("From", from)
    try fields.write("Secret", secret)
    try fields.write("PublicKey", publicKey)
    try fields.write("Status", status)
    try fields.write("Remark", remark)
    try fields.write("Text", text)
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
