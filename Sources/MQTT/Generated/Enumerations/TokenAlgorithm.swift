// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `TokenAlgorithm`.
public struct TokenAlgorithm: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `hmac-based`: HMAC secret.
  public static var hmacBased: Self { Self(rawValue: "hmac-based") }
  /// `public-key`: public key.
  public static var publicKey: Self { Self(rawValue: "public-key") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.hmacBased, .publicKey]
}
