// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `LabelState`.
public struct LabelState: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ACTIVE`: in force.
  public static var active: Self { Self(rawValue: "ACTIVE") }
  /// `DELETING`: being deleted.
  public static var deleting: Self { Self(rawValue: "DELETING") }
  /// `UNKNOWN`: unknown.
  public static var unknown: Self { Self(rawValue: "UNKNOWN") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.active, .deleting, .unknown]
}
