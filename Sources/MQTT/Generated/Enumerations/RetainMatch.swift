// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `RetainMatch`.
public struct RetainMatch: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `1`: RETAINED.
  public static var retained: Self { Self(rawValue: 1) }
  /// `2`: NOT_RETAINED.
  public static var notRetained: Self { Self(rawValue: 2) }
  /// `3`: BOTH.
  public static var both: Self { Self(rawValue: 3) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.retained, .notRetained, .both]
}
