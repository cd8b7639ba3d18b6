// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `MessageModel`.
public struct MessageModel: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `BROADCASTING`: broadcasting.
  public static var broadcasting: Self { Self(rawValue: "BROADCASTING") }
  /// `CLUSTERING`: clustering.
  public static var clustering: Self { Self(rawValue: "CLUSTERING") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.broadcasting, .clustering]
}
