// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `BlockRuleType`.
public struct BlockRuleType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `1`: CLIENT_ID.
  public static var clientId: Self { Self(rawValue: 1) }
  /// `2`: USERNAME.
  public static var username: Self { Self(rawValue: 2) }
  /// `3`: IP_ADDRESS.
  public static var ipAddress: Self { Self(rawValue: 3) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.clientId, .username, .ipAddress]
}
