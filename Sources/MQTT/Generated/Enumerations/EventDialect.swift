// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `EventDialect`.
public struct EventDialect: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `V1`: V1.
  public static var v1: Self { Self(rawValue: "V1") }
  /// `V2`: V2.
  public static var v2: Self { Self(rawValue: "V2") }
  /// `V3`: V3 (default).
  public static var v3: Self { Self(rawValue: "V3") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.v1, .v2, .v3]
}
