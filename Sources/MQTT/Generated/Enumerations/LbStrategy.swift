// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `LbStrategy`.
public struct LbStrategy: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `1`: RANDOM.
  public static var random: Self { Self(rawValue: 1) }
  /// `2`: HASH_PARTITION.
  public static var hashPartition: Self { Self(rawValue: 2) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.random, .hashPartition]
}
