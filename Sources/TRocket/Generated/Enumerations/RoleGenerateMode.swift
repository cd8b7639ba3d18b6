// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `RoleGenerateMode`.
public struct RoleGenerateMode: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `AUTO`: by the service.
  public static var auto: Self { Self(rawValue: "AUTO") }
  /// `MANUAL`: given by the caller.
  public static var manual: Self { Self(rawValue: "MANUAL") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.auto, .manual]
}
