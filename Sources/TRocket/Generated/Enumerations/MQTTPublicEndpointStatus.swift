// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `MQTTPublicEndpointStatus`.
public struct MQTTPublicEndpointStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `NORMAL`: open.
  public static var normal: Self { Self(rawValue: "NORMAL") }
  /// `CLOSING`: being closed.
  public static var closing: Self { Self(rawValue: "CLOSING") }
  /// `MODIFYING`: being changed.
  public static var modifying: Self { Self(rawValue: "MODIFYING") }
  /// `CREATING`: being opened.
  public static var creating: Self { Self(rawValue: "CREATING") }
  /// `CLOSE`: closed.
  public static var close: Self { Self(rawValue: "CLOSE") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.normal, .closing, .modifying, .creating, .close]
}
