// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `MigrationTaskType`.
public struct MigrationTaskType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `0`: UNSPECIFIED.
  public static var unspecified: Self { Self(rawValue: 0) }
  /// `1`: METADATA_IMPORT.
  public static var metadataImport: Self { Self(rawValue: 1) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.unspecified, .metadataImport]
}
