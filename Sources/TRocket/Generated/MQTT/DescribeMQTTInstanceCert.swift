// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The certificates bound to an MQTT instance. Only in the dialect of May 2024.
public struct DescribeMQTTInstanceCert: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeMQTTInstanceCert" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String

  /// A request.
  public init(instanceID: String) {
    self.instanceID = instanceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Id of the server certificate. Wire name `SSLServerCertId`.
    public var sslServerCertID: String?
    /// Id of the CA certificate. Wire name `SSLCaCertId`.
    public var sslCaCertID: String?

    /// An answer.
    public init(
      instanceID: String? = nil, sslServerCertID: String? = nil, sslCaCertID: String? = nil
    ) {
      self.instanceID = instanceID
      self.sslServerCertID = sslServerCertID
      self.sslCaCertID = sslCaCertID
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      sslServerCertID = fields.value("SSLServerCertId")
      sslCaCertID = fields.value("SSLCaCertId")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("SSLServerCertId", sslServerCertID)
      try fields.write("SSLCaCertId", sslCaCertID)
    }
  }
}
