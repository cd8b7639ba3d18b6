// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// Bind a server and a CA certificate to an MQTT instance; blank ids remove the binding. Only in
/// the dialect of May 2024.
public struct ModifyMQTTInstanceCertBinding: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "ModifyMQTTInstanceCertBinding" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (rmq-… or mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Id of the server certificate. Wire name `SSLServerCertId`.
  public var sslServerCertID: String
  /// Id of the CA certificate. Wire name `SSLCaCertId`.
  public var sslCaCertID: String

  /// A request.
  public init(instanceID: String, sslServerCertID: String, sslCaCertID: String) {
    self.instanceID = instanceID
    self.sslServerCertID = sslServerCertID
    self.sslCaCertID = sslCaCertID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    sslServerCertID = try fields.value("SSLServerCertId")
    sslCaCertID = try fields.value("SSLCaCertId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("SSLServerCertId", sslServerCertID)
    try fields.write("SSLCaCertId", sslCaCertID)
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
