// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Activate a CA certificate.
public struct ActivateCaCertificate: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ActivateCaCertificate" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Serial number of the CA certificate. Wire name `CaSn`.
  public var caSn: String

  /// A request.
  public init(instanceID: String, caSn: String) {
    self.instanceID = instanceID
    self.caSn = caSn
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    caSn = try fields.value("CaSn")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("CaSn", caSn)
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
