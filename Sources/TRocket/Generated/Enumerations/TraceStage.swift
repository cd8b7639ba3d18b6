// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `TraceStage`.
public struct TraceStage: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `produce`: produced.
  public static var produce: Self { Self(rawValue: "produce") }
  /// `persist`: stored.
  public static var persist: Self { Self(rawValue: "persist") }
  /// `consume`: consumed.
  public static var consume: Self { Self(rawValue: "consume") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.produce, .persist, .consume]
}
