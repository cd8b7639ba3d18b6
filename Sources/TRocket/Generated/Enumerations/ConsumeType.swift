// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ConsumeType`.
public struct ConsumeType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `PULL`: pull.
  public static var pull: Self { Self(rawValue: "PULL") }
  /// `PUSH`: push.
  public static var push: Self { Self(rawValue: "PUSH") }
  /// `POP`: pop.
  public static var pop: Self { Self(rawValue: "POP") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.pull, .push, .pop]
}
