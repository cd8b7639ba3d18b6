// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `AuthenticatorType`.
public struct AuthenticatorType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `JWT`: JWT.
  public static var jwt: Self { Self(rawValue: "JWT") }
  /// `JWKS`: JWKS.
  public static var jwks: Self { Self(rawValue: "JWKS") }
  /// `HTTP`: HTTP.
  public static var http: Self { Self(rawValue: "HTTP") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.jwt, .jwks, .http]
}
