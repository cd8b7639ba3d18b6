// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `TopicType4x`.
public struct TopicType4x: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Normal`: normal.
  public static var normal: Self { Self(rawValue: "Normal") }
  /// `PartitionedOrder`: ordered by partition.
  public static var partitionedOrder: Self { Self(rawValue: "PartitionedOrder") }
  /// `Transaction`: transactional.
  public static var transaction: Self { Self(rawValue: "Transaction") }
  /// `DelayScheduled`: delayed.
  public static var delayScheduled: Self { Self(rawValue: "DelayScheduled") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.normal, .partitionedOrder, .transaction, .delayScheduled]
}
