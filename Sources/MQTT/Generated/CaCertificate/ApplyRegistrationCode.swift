// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Get the code that a self-made CA certificate is registered with.
public struct ApplyRegistrationCode: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "ApplyRegistrationCode" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
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
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Code to register a CA certificate with. Wire name `RegistrationCode`.
    public var registrationCode: String?

    /// An answer.
    public init(instanceID: String? = nil, registrationCode: String? = nil) {
      self.instanceID = instanceID
      self.registrationCode = registrationCode
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceID = fields.value("InstanceId")
      registrationCode = fields.value("RegistrationCode")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceId", instanceID)
      try fields.write("RegistrationCode", registrationCode)
    }
  }
}
