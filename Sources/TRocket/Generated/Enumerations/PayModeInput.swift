// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `PayModeInput`.
public struct PayModeInput: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `0`: POSTPAID.
  public static var postpaid: Self { Self(rawValue: 0) }
  /// `1`: PREPAID.
  public static var prepaid: Self { Self(rawValue: 1) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.postpaid, .prepaid]
}
