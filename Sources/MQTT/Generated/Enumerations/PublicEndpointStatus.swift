// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `PublicEndpointStatus`.
public struct PublicEndpointStatus: OpenEnumeration {
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
