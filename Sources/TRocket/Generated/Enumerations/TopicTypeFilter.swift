// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `TopicTypeFilter`.
public struct TopicTypeFilter: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Normal`: NORMAL.
  public static var normal: Self { Self(rawValue: "Normal") }
  /// `Order`: FIFO.
  public static var order: Self { Self(rawValue: "Order") }
  /// `Transaction`: TRANSACTION.
  public static var transaction: Self { Self(rawValue: "Transaction") }
  /// `DelayScheduled`: DELAY.
  public static var delayScheduled: Self { Self(rawValue: "DelayScheduled") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.normal, .order, .transaction, .delayScheduled]
}
