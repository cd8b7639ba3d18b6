// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `DeviceIdentityStatus`.
public struct DeviceIdentityStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `1`: ENABLED.
  public static var enabled: Self { Self(rawValue: 1) }
  /// `2`: DISABLED.
  public static var disabled: Self { Self(rawValue: 2) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.enabled, .disabled]
}
