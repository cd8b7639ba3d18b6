// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ConnectionType`.
public struct ConnectionType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `PUBLIC`: public network.
  public static var `public`: Self { Self(rawValue: "PUBLIC") }
  /// `VPC`: VPC.
  public static var vpc: Self { Self(rawValue: "VPC") }
  /// `OTHER`: other.
  public static var other: Self { Self(rawValue: "OTHER") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.public, .vpc, .other]
}
