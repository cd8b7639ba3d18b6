// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `Qos`.
public struct Qos: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `0`: AT_MOST_ONCE.
  public static var atMostOnce: Self { Self(rawValue: 0) }
  /// `1`: AT_LEAST_ONCE.
  public static var atLeastOnce: Self { Self(rawValue: 1) }
  /// `2`: EXACTLY_ONCE.
  public static var exactlyOnce: Self { Self(rawValue: 2) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.atMostOnce, .atLeastOnce, .exactlyOnce]
}
