// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `ProvisionType`.
public struct ProvisionType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `JITP`: by itself.
  public static var jitp: Self { Self(rawValue: "JITP") }
  /// `API`: by hand.
  public static var api: Self { Self(rawValue: "API") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.jitp, .api]
}
