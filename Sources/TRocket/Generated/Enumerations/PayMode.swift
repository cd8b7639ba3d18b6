// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `PayMode`.
public struct PayMode: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `POSTPAID`: pay as you go.
  public static var postpaid: Self { Self(rawValue: "POSTPAID") }
  /// `PREPAID`: subscription.
  public static var prepaid: Self { Self(rawValue: "PREPAID") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.postpaid, .prepaid]
}
