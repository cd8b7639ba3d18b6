// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ResourceType`.
public struct ResourceType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Topic`: topic.
  public static var topic: Self { Self(rawValue: "Topic") }
  /// `Group`: consumer group.
  public static var group: Self { Self(rawValue: "Group") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.topic, .group]
}
