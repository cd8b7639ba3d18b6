// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `InstanceType`.
public struct InstanceType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `EXPERIMENT`: trial.
  public static var experiment: Self { Self(rawValue: "EXPERIMENT") }
  /// `BASIC`: basic.
  public static var basic: Self { Self(rawValue: "BASIC") }
  /// `PRO`: professional.
  public static var pro: Self { Self(rawValue: "PRO") }
  /// `PLATINUM`: platinum.
  public static var platinum: Self { Self(rawValue: "PLATINUM") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.experiment, .basic, .pro, .platinum]
}
