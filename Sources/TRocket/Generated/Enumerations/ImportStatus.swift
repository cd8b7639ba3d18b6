// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ImportStatus`.
public struct ImportStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Unknown`: unknown.
  public static var unknown: Self { Self(rawValue: "Unknown") }
  /// `Success`: imported.
  public static var success: Self { Self(rawValue: "Success") }
  /// `Failure`: failed.
  public static var failure: Self { Self(rawValue: "Failure") }
  /// `AlreadyExists`: already there.
  public static var alreadyExists: Self { Self(rawValue: "AlreadyExists") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.unknown, .success, .failure, .alreadyExists]
}
