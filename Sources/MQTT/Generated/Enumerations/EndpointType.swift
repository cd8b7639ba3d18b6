// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `EndpointType`.
public struct EndpointType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `mqtt-tcp`: MQTT over TCP.
  public static var mqttTcp: Self { Self(rawValue: "mqtt-tcp") }
  /// `mqtt-ws`: MQTT over WebSocket.
  public static var mqttWs: Self { Self(rawValue: "mqtt-ws") }
  /// `mqtt-tls`: MQTT over TLS.
  public static var mqttTls: Self { Self(rawValue: "mqtt-tls") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.mqttTcp, .mqttWs, .mqttTls]
}
