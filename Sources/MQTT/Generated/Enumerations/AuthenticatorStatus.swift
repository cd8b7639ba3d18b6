// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `AuthenticatorStatus`.
public struct AuthenticatorStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `open`: on.
  public static var open: Self { Self(rawValue: "open") }
  /// `close`: off.
  public static var close: Self { Self(rawValue: "close") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.open, .close]
}
