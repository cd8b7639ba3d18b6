// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `TokenField`.
public struct TokenField: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `username`: user name.
  public static var username: Self { Self(rawValue: "username") }
  /// `password`: password.
  public static var password: Self { Self(rawValue: "password") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.username, .password]
}
