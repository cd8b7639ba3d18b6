import TRocket

/// A RocketMQ topic.
struct Topic: Named, Hashable {
  var name: String
  var type: TopicType
  var queues: Int
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// When it was written last where nothing is produced now, in Unix milliseconds; 0 for never.
  var lastWriteTime: Int64
  /// What is produced ordinarily, in messages a second.
  var rate: Double
  /// Hours for which messages are kept, where it is not the instance's.
  var retention: Int?
  /// What was sent by hand, the oldest first.
  var sent: [RocketMessage] = []
}

extension Topic {
  /// When it was written last, in Unix milliseconds; 0 for never.
  func lastWritten(at moment: Moment) -> Int64 {
    moment.last(atRate: rate) ?? lastWriteTime
  }
}
