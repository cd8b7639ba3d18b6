// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `SmoothMigrationTaskStatus`.
public struct SmoothMigrationTaskStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Configuration`: being set up.
  public static var configuration: Self { Self(rawValue: "Configuration") }
  /// `SourceConnecting`: connecting to the source.
  public static var sourceConnecting: Self { Self(rawValue: "SourceConnecting") }
  /// `MetaDataImport`: importing metadata.
  public static var metaDataImport: Self { Self(rawValue: "MetaDataImport") }
  /// `EndpointSetup`: changing endpoints.
  public static var endpointSetup: Self { Self(rawValue: "EndpointSetup") }
  /// `ServiceMigration`: cutting over.
  public static var serviceMigration: Self { Self(rawValue: "ServiceMigration") }
  /// `Completed`: done.
  public static var completed: Self { Self(rawValue: "Completed") }
  /// `Cancelled`: cancelled.
  public static var cancelled: Self { Self(rawValue: "Cancelled") }

  /// All of them, in the API's order.
  public static let known: [Self] = [
    .configuration, .sourceConnecting, .metaDataImport, .endpointSetup, .serviceMigration,
    .completed, .cancelled,
  ]
}
