// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `EndpointType`.
public struct EndpointType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `VPC`: VPC.
  public static var vpc: Self { Self(rawValue: "VPC") }
  /// `PUBLIC`: public network.
  public static var `public`: Self { Self(rawValue: "PUBLIC") }
  /// `INTERNAL`: support network.
  public static var `internal`: Self { Self(rawValue: "INTERNAL") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.vpc, .public, .internal]
}
