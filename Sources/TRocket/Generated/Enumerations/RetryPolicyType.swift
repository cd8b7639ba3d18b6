// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `RetryPolicyType`.
public struct RetryPolicyType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `EXPONENTIAL`: documented as a fixed interval.
  public static var exponential: Self { Self(rawValue: "EXPONENTIAL") }
  /// `CUSTOMIZED`: documented as stepped.
  public static var customized: Self { Self(rawValue: "CUSTOMIZED") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.exponential, .customized]
}
