// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `ConnectionStatus`.
public struct ConnectionStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `CONNECTED`: connected.
  public static var connected: Self { Self(rawValue: "CONNECTED") }
  /// `DISCONNECTED`: not connected.
  public static var disconnected: Self { Self(rawValue: "DISCONNECTED") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.connected, .disconnected]
}
