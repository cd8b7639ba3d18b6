// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `HealthCheckError`.
public struct HealthCheckError: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `NotChecked`: not checked.
  public static var notChecked: Self { Self(rawValue: "NotChecked") }
  /// `Unknown`: unknown.
  public static var unknown: Self { Self(rawValue: "Unknown") }
  /// `TopicNotImported`: topic not imported.
  public static var topicNotImported: Self { Self(rawValue: "TopicNotImported") }
  /// `TopicNotExistsInSourceCluster`: topic not on the source.
  public static var topicNotExistsInSourceCluster: Self {
    Self(rawValue: "TopicNotExistsInSourceCluster")
  }
  /// `TopicNotExistsInTargetCluster`: topic not on the target.
  public static var topicNotExistsInTargetCluster: Self {
    Self(rawValue: "TopicNotExistsInTargetCluster")
  }
  /// `ConsumerConnectedOnTarget`: consumers connected to the target.
  public static var consumerConnectedOnTarget: Self { Self(rawValue: "ConsumerConnectedOnTarget") }
  /// `SourceTopicHasNewMessagesIn5Minutes`: source had new messages in 5 minutes.
  public static var sourceTopicHasNewMessagesIn5Minutes: Self {
    Self(rawValue: "SourceTopicHasNewMessagesIn5Minutes")
  }
  /// `TargetTopicHasNewMessagesIn5Minutes`: target had new messages in 5 minutes.
  public static var targetTopicHasNewMessagesIn5Minutes: Self {
    Self(rawValue: "TargetTopicHasNewMessagesIn5Minutes")
  }
  /// `SourceTopicHasNoMessagesIn5Minutes`: source had no messages in 5 minutes.
  public static var sourceTopicHasNoMessagesIn5Minutes: Self {
    Self(rawValue: "SourceTopicHasNoMessagesIn5Minutes")
  }
  /// `TargetTopicHasNoMessagesIn5Minutes`: target had no messages in 5 minutes.
  public static var targetTopicHasNoMessagesIn5Minutes: Self {
    Self(rawValue: "TargetTopicHasNoMessagesIn5Minutes")
  }
  /// `ConsumerGroupCountNotMatch`: numbers of groups differ.
  public static var consumerGroupCountNotMatch: Self {
    Self(rawValue: "ConsumerGroupCountNotMatch")
  }
  /// `SourceTopicHasUnconsumedMessages`: source has messages not consumed.
  public static var sourceTopicHasUnconsumedMessages: Self {
    Self(rawValue: "SourceTopicHasUnconsumedMessages")
  }

  /// All of them, in the API's order.
  public static let known: [Self] = [
    .notChecked, .unknown, .topicNotImported, .topicNotExistsInSourceCluster,
    .topicNotExistsInTargetCluster, .consumerConnectedOnTarget,
    .sourceTopicHasNewMessagesIn5Minutes, .targetTopicHasNewMessagesIn5Minutes,
    .sourceTopicHasNoMessagesIn5Minutes, .targetTopicHasNoMessagesIn5Minutes,
    .consumerGroupCountNotMatch, .sourceTopicHasUnconsumedMessages,
  ]
}
