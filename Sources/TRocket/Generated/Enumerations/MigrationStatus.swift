// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `MigrationStatus`.
public struct MigrationStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `S_RW_D_NA`: source read and write.
  public static var sRwDNa: Self { Self(rawValue: "S_RW_D_NA") }
  /// `S_RW_D_R`: source read and write, target read.
  public static var sRwDR: Self { Self(rawValue: "S_RW_D_R") }
  /// `S_RW_D_RW`: both read and write.
  public static var sRwDRw: Self { Self(rawValue: "S_RW_D_RW") }
  /// `S_R_D_RW`: source read, target read and write.
  public static var sRDRw: Self { Self(rawValue: "S_R_D_RW") }
  /// `S_NA_D_RW`: target read and write.
  public static var sNaDRw: Self { Self(rawValue: "S_NA_D_RW") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.sRwDNa, .sRwDR, .sRwDRw, .sRDRw, .sNaDRw]
}
