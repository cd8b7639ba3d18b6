// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `PayloadEncoding`.
public struct PayloadEncoding: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `plain`: as it is.
  public static var plain: Self { Self(rawValue: "plain") }
  /// `base64`: Base64.
  public static var base64: Self { Self(rawValue: "base64") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.plain, .base64]
}
