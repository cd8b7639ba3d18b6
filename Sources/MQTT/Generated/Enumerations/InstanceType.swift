// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `InstanceType`.
public struct InstanceType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `BASIC`: basic.
  public static var basic: Self { Self(rawValue: "BASIC") }
  /// `PRO`: professional.
  public static var pro: Self { Self(rawValue: "PRO") }
  /// `PLATINUM`: platinum.
  public static var platinum: Self { Self(rawValue: "PLATINUM") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.basic, .pro, .platinum]
}
