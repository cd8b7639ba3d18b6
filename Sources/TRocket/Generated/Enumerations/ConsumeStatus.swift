// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ConsumeStatus`.
public struct ConsumeStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `CONSUMED`: consumed.
  public static var consumed: Self { Self(rawValue: "CONSUMED") }
  /// `CONSUMED_BUT_FILTERED`: filtered out.
  public static var consumedButFiltered: Self { Self(rawValue: "CONSUMED_BUT_FILTERED") }
  /// `NOT_CONSUME`: not consumed.
  public static var notConsume: Self { Self(rawValue: "NOT_CONSUME") }
  /// `ENTER_RETRY`: in the retry queue.
  public static var enterRetry: Self { Self(rawValue: "ENTER_RETRY") }
  /// `ENTER_DLQ`: in the dead-letter queue.
  public static var enterDlq: Self { Self(rawValue: "ENTER_DLQ") }
  /// `UNKNOWN`: unknown.
  public static var unknown: Self { Self(rawValue: "UNKNOWN") }

  /// All of them, in the API's order.
  public static let known: [Self] = [
    .consumed, .consumedButFiltered, .notConsume, .enterRetry, .enterDlq, .unknown,
  ]
}
