// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `SortOrder`.
public struct SortOrder: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `asc`: ascending.
  public static var asc: Self { Self(rawValue: "asc") }
  /// `desc`: descending.
  public static var desc: Self { Self(rawValue: "desc") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.asc, .desc]
}
