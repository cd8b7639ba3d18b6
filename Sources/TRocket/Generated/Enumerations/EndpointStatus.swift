// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `EndpointStatus`.
public struct EndpointStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `OPEN`: open.
  public static var open: Self { Self(rawValue: "OPEN") }
  /// `CLOSE`: closed.
  public static var close: Self { Self(rawValue: "CLOSE") }
  /// `PROCESSING`: in progress.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.open, .close, .processing]
}
