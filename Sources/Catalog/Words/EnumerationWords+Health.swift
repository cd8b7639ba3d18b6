extension EnumerationWords {
  /// What stands in the way of a migrating topic.
  static let healthCheckErrors: [String: Phrase] = [
    "NotChecked": Phrase(
      "not checked", "尚未检查"),
    "Unknown": Phrase(
      "unknown", "未知"),
    "TopicNotImported": Phrase(
      "topic not imported", "主题未导入"),
    "TopicNotExistsInSourceCluster": Phrase(
      "topic not on the source", "源集群没有该主题"),
    "TopicNotExistsInTargetCluster": Phrase(
      "topic not on the target", "目标集群没有该主题"),
    "ConsumerConnectedOnTarget": Phrase(
      "consumers connected to the target", "目标集群有消费者连接"),
    "SourceTopicHasNewMessagesIn5Minutes": Phrase(
      "source had new messages in 5 minutes", "源主题 5 分钟内有新消息"),
    "TargetTopicHasNewMessagesIn5Minutes": Phrase(
      "target had new messages in 5 minutes", "目标主题 5 分钟内有新消息"),
    "SourceTopicHasNoMessagesIn5Minutes": Phrase(
      "source had no messages in 5 minutes", "源主题 5 分钟内没有新消息"),
    "TargetTopicHasNoMessagesIn5Minutes": Phrase(
      "target had no messages in 5 minutes", "目标主题 5 分钟内没有新消息"),
    "ConsumerGroupCountNotMatch": Phrase(
      "numbers of groups differ", "消费组数量不一致"),
    "SourceTopicHasUnconsumedMessages": Phrase(
      "source has messages not consumed", "源主题有未消费的消息"),
  ]
}
