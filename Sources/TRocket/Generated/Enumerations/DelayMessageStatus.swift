// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `DelayMessageStatus`.
public struct DelayMessageStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `PENDING`: not yet due.
  public static var pending: Self { Self(rawValue: "PENDING") }
  /// `DELIVERED`: due and delivered.
  public static var delivered: Self { Self(rawValue: "DELIVERED") }
  /// `RECALLED`: recalled.
  public static var recalled: Self { Self(rawValue: "RECALLED") }
  /// `NOT_FOUND`: no such message.
  public static var notFound: Self { Self(rawValue: "NOT_FOUND") }
  /// `UNSUPPORTED`: status not supported.
  public static var unsupported: Self { Self(rawValue: "UNSUPPORTED") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.pending, .delivered, .recalled, .notFound, .unsupported]
}
