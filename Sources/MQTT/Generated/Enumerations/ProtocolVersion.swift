// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `ProtocolVersion`.
public struct ProtocolVersion: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `3`: MQTT_3_1.
  public static var mqtt31: Self { Self(rawValue: 3) }
  /// `4`: MQTT_3_1_1.
  public static var mqtt311: Self { Self(rawValue: 4) }
  /// `5`: MQTT_5.
  public static var mqtt5: Self { Self(rawValue: 5) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.mqtt31, .mqtt311, .mqtt5]
}
