// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `TopicType`.
public struct TopicType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `UNSPECIFIED`: unspecified.
  public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }
  /// `NORMAL`: normal.
  public static var normal: Self { Self(rawValue: "NORMAL") }
  /// `FIFO`: ordered.
  public static var fifo: Self { Self(rawValue: "FIFO") }
  /// `DELAY`: delayed.
  public static var delay: Self { Self(rawValue: "DELAY") }
  /// `TRANSACTION`: transactional.
  public static var transaction: Self { Self(rawValue: "TRANSACTION") }
  /// `LITE`: lite.
  public static var lite: Self { Self(rawValue: "LITE") }
  /// `PRIORITY`: by priority.
  public static var priority: Self { Self(rawValue: "PRIORITY") }

  /// All of them, in the API's order.
  public static let known: [Self] = [
    .unspecified, .normal, .fifo, .delay, .transaction, .lite, .priority,
  ]
}
