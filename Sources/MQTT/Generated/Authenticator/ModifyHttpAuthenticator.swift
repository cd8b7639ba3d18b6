// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Change the HTTP authenticator.
public struct ModifyHttpAuthenticator: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyHttpAuthenticator" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Address of the authentication server. Wire name `Endpoint`.
  public var endpoint: String?
  /// Status. Wire name `Status`.
  public var status: AuthenticatorStatus?
  /// Most connections at once, 1 to 10; default 8. Wire name `Concurrency`.
  public var concurrency: Int?
  /// Connection time-out, seconds, 1 to 30. Wire name `ConnectTimeout`.
  public var connectTimeout: Int?
  /// Request time-out, seconds, 1 to 30. Wire name `ReadTimeout`.
  public var readTimeout: Int?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// HTTP method. Wire name `Method`.
  public var method: HttpMethod?
  /// Headers to send. Wire name `Header`.
  public var header: [HeaderItem]?
  /// Body members to send. Wire name `Body`.
  public var body: [BodyItem]?
  /// Whether user properties of CONNECT are sent as headers; default false. Wire name
  /// `IncludingUserProperties`.
  public var includingUserProperties: Bool?

  /// A request.
  public init(
    instanceID: String, endpoint: String? = nil, status: AuthenticatorStatus? = nil,
    concurrency: Int? = nil, connectTimeout: Int? = nil, readTimeout: Int? = nil,
    remark: String? = nil, method: HttpMethod? = nil, header: [HeaderItem]? = nil,
    body: [BodyItem]? = nil, includingUserProperties: Bool? = nil
  ) {
    self.instanceID = instanceID
    self.endpoint = endpoint
    self.status = status
    self.concurrency = concurrency
    self.connectTimeout = connectTimeout
    self.readTimeout = readTimeout
    self.remark = remark
    self.method = method
    self.header = header
    self.body = body
    self.includingUserProperties = includingUserProperties
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    endpoint = try fields.valueIfPresent("Endpoint")
    status = try fields.valueIfPresent("Status")
    concurrency = try fields.valueIfPresent("Concurrency")
    connectTimeout = try fields.valueIfPresent("ConnectTimeout")
    readTimeout = try fields.valueIfPresent("ReadTimeout")
    remark = try fields.valueIfPresent("Remark")
    method = try fields.valueIfPresent("Method")
    header = try fields.valueIfPresent("Header")
    body = try fields.valueIfPresent("Body")
    includingUserProperties = try fields.valueIfPresent("IncludingUserProperties")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Endpoint", endpoint)
    try fields.write("Status", status)
    try fields.write("Concurrency", concurrency)
    try fields.write("ConnectTimeout", connectTimeout)
    try fields.write("ReadTimeout", readTimeout)
    try fields.write("Remark", remark)
    try fields.write("Method", method)
    try fields.write("Header", header)
    try fields.write("Body", body)
    try fields.write("IncludingUserProperties", includingUserProperties)
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
