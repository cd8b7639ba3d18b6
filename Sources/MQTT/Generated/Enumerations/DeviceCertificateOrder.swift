// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `DeviceCertificateOrder`.
public struct DeviceCertificateOrder: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `CREATE_TIME_DESC`: newest first.
  public static var createTimeDesc: Self { Self(rawValue: "CREATE_TIME_DESC") }
  /// `CREATE_TIME_ASC`: oldest first.
  public static var createTimeAsc: Self { Self(rawValue: "CREATE_TIME_ASC") }
  /// `UPDATE_TIME_DESC`: last changed first.
  public static var updateTimeDesc: Self { Self(rawValue: "UPDATE_TIME_DESC") }
  /// `UPDATE_TIME_ASC`: last changed last.
  public static var updateTimeAsc: Self { Self(rawValue: "UPDATE_TIME_ASC") }

  /// All of them, in the API's order.
  public static let known: [Self] = [
    .createTimeDesc, .createTimeAsc, .updateTimeDesc, .updateTimeAsc,
  ]
}
