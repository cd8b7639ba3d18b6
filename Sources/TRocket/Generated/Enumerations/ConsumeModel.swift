// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ConsumeModel`.
public struct ConsumeModel: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `CLUSTERING`: clustering or broadcasting.
  public static var clustering: Self { Self(rawValue: "CLUSTERING") }
  /// `LITE`: lite topics.
  public static var lite: Self { Self(rawValue: "LITE") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.clustering, .lite]
}
