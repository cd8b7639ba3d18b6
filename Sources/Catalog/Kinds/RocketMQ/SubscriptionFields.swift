package import TRocket

/// The fields of a subscription, seen from its topic or from its group.
package enum SubscriptionFields {
  package static let all: [Field<SubscriptionData>] = [
    .text("ConsumerGroup") { $0.consumerGroup }, .text("Topic") { $0.topic },
    .count("ConsumerLag") { $0.consumerLag }, .flag("IsOnline") { $0.isOnline },
    // Of which type consumers are that are not there, nobody knows, whatever is answered.
    .text("ConsumeType") { $0.isOnline == false ? nil : $0.consumeType },
    .token("MessageModel") { $0.messageModel?.rawValue },
    .text("SubString") { $0.subString }, .text("ExpressionType") { $0.expressionType },
    .token("Consistency") { $0.consistency.map { String($0) } },
    .time("LastUpdateTime") { $0.lastUpdateTime },
    .count("MaxRetryTimes") { $0.maxRetryTimes },
    .flag("ConsumeMessageOrderly") { $0.consumeMessageOrderly },
    .token("TopicType") { $0.topicType?.rawValue }, .count("TopicQueueNum") { $0.topicQueueNum },
    .text("InstanceId") { $0.instanceID },
  ]

  /// A subscription's `LastUpdateTime` is not that of a topic.
  static let titles = [
    "LastUpdateTime": FieldTitles.phrase("LastUpdateTime", isOfSubscription: true)
  ]

  static func row(_ item: SubscriptionData, id: String) -> Row {
    Row(id: id, values: all.map { $0.value(item) })
  }
}
