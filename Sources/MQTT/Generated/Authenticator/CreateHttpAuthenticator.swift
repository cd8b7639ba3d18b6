// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Add an HTTP authenticator.
public struct CreateHttpAuthenticator: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "CreateHttpAuthenticator" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Address of the authentication server. Wire name `Endpoint`.
  public var endpoint: String
  /// Most connections at once, 1 to 10; default 8. Wire name `Concurrency`.
  public var concurrency: Int?
  /// HTTP method. Wire name `Method`.
  public var method: HttpMethod?
  /// Status. Wire name `Status`.
  public var status: AuthenticatorStatus?
  /// Remark, at most 128 characters. Wire name `Remark`.
  public var remark: String?
  /// Connection time-out, seconds, 1 to 30. Wire name `ConnectTimeout`.
  public var connectTimeout: Int?
  /// Request time-out, seconds, 1 to 30. Wire name `ReadTimeout`.
  public var readTimeout: Int?
  /// Headers to send. Wire name `Header`.
  public var header: [HeaderItem]?
  /// Body members to send. Wire name `Body`.
  public var body: [BodyItem]?
  /// Whether user properties of CONNECT are sent as headers; default false. Wire name
  /// `IncludingUserProperties`.
  public var includingUserProperties: Bool?
  /// Id of the VPC endpoint service; for NetworkType vpc. Wire name `VpcSvcId`.
  public var vpcSvcID: String?
  /// How the server is reached. Wire name `NetworkType`.
  public var networkType: NetworkType?

  /// A request.
  public init(
    instanceID: String, endpoint: String, concurrency: Int? = nil, method: HttpMethod? = nil,
    status: AuthenticatorStatus? = nil, remark: String? = nil, connectTimeout: Int? = nil,
    readTimeout: Int? = nil, header: [HeaderItem]? = nil, body: [BodyItem]? = nil,
    includingUserProperties: Bool? = nil, vpcSvcID: String? = nil, networkType: NetworkType? = nil
  ) {
    self.instanceID = instanceID
    self.endpoint = endpoint
    self.concurrency = concurrency
    self.method = method
    self.status = status
    self.remark = remark
    self.connectTimeout = connectTimeout
    self.readTimeout = readTimeout
    self.header = header
    self.body = body
    self.includingUserProperties = includingUserProperties
    self.vpcSvcID = vpcSvcID
    self.networkType = networkType
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    endpoint = try fields.value("Endpoint")
    concurrency = try fields.valueIfPresent("Concurrency")
    method = try fields.valueIfPresent("Method")
    status = try fields.valueIfPresent("Status")
    remark = try fields.valueIfPresent("Remark")
    connectTimeout = try fields.valueIfPresent("ConnectTimeout")
    readTimeout = try fields.valueIfPresent("ReadTimeout")
    header = try fields.valueIfPresent("Header")
    body = try fields.valueIfPresent("Body")
    includingUserProperties = try fields.valueIfPresent("IncludingUserProperties")
    vpcSvcID = try fields.valueIfPresent("VpcSvcId")
    networkType = try fields.valueIfPresent("NetworkType")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Endpoint", endpoint)
    try fields.write("Concurrency", concurrency)
    try fields.write("Method", method)
    try fields.write("Status", status)
    try fields.write("Remark", remark)
    try fields.write("ConnectTimeout", connectTimeout)
    try fields.write("ReadTimeout", readTimeout)
    try fields.write("Header", header)
    try fields.write("Body", body)
    try fields.write("IncludingUserProperties", includingUserProperties)
    try fields.write("VpcSvcId", vpcSvcID)
    try fields.write("NetworkType", networkType)
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
