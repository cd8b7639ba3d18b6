import TRocket

/// A RocketMQ topic.
struct Topic: Named, Hashable {
  var name: String
  var type: TopicType
  var queues: Int
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// Unix milliseconds.
  var updatedTime: Int64
  /// What is produced ordinarily, in messages a second.
  var rate: Double
  /// Hours for which messages are kept, where it is not the instance's.
  var retention: Int?
}
