// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `HashMessagePolicy`.
public struct HashMessagePolicy: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `TOPIC_NAME`: by topic (default).
  public static var topicName: Self { Self(rawValue: "TOPIC_NAME") }
  /// `CLIENT_ID`: by client.
  public static var clientId: Self { Self(rawValue: "CLIENT_ID") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.topicName, .clientId]
}
