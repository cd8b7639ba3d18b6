// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `OnlineStatus`.
public struct OnlineStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `0`: ALL.
  public static var all: Self { Self(rawValue: 0) }
  /// `1`: ONLINE.
  public static var online: Self { Self(rawValue: 1) }
  /// `2`: OFFLINE.
  public static var offline: Self { Self(rawValue: 2) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.all, .online, .offline]
}
