// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `MigrationTaskStatus`.
public struct MigrationTaskStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: Int

  /// A value, known or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `0`: MIGRATING.
  public static var migrating: Self { Self(rawValue: 0) }
  /// `1`: SUCCEEDED.
  public static var succeeded: Self { Self(rawValue: 1) }
  /// `2`: PARTLY_SUCCEEDED.
  public static var partlySucceeded: Self { Self(rawValue: 2) }

  /// All of them, in the API's order.
  public static let known: [Self] = [.migrating, .succeeded, .partlySucceeded]
}
