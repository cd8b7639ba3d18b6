// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `NetworkType`.
public struct NetworkType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `vpc`: VPC.
  public static var vpc: Self { Self(rawValue: "vpc") }
  /// `public`: public network.
  public static var `public`: Self { Self(rawValue: "public") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.vpc, .public]
}
