// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// Delete a device identity.
public struct DeleteDeviceIdentity: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DeleteDeviceIdentity" }
  /// Whether it changes anything.
  public static var mutates: Bool { true }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Device id. Wire name `DeviceId`.
  public var deviceID: String

  /// A request.
  public init(instanceID: String, deviceID: String) {
    self.instanceID = instanceID
    self.deviceID = deviceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    deviceID = try fields.value("DeviceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("DeviceId", deviceID)
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
