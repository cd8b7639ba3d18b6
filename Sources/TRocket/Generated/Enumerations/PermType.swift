// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `PermType`.
public struct PermType: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Cluster`: for the instance.
  public static var cluster: Self { Self(rawValue: "Cluster") }
  /// `TopicAndGroup`: topic by topic and group by group.
  public static var topicAndGroup: Self { Self(rawValue: "TopicAndGroup") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.cluster, .topicAndGroup]
}
