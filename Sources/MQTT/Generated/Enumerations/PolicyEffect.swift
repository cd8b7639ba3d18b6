// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `PolicyEffect`.
public struct PolicyEffect: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `allow`: allow.
  public static var allow: Self { Self(rawValue: "allow") }
  /// `deny`: deny.
  public static var deny: Self { Self(rawValue: "deny") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.allow, .deny]
}
