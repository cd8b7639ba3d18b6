// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `EnrichmentStatus`.
public struct EnrichmentStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `0`: UNDEFINED.
  public static var undefined: Self { Self(rawValue: 0) }
  /// `1`: ACTIVE.
  public static var active: Self { Self(rawValue: 1) }
  /// `2`: INACTIVE.
  public static var inactive: Self { Self(rawValue: 2) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.undefined, .active, .inactive]
}
