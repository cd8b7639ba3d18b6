/// A metric that the service documents and of which the simulated one keeps no points: it is
/// answered, and there are none.
struct SilentMetric: Sendable {
  let name: String
  let unit: String
  /// In the service's spelling.
  let dimensions: [String]

  /// Every one, but for histograms.
  static let all: [SilentMetric] =
    rows("RocketmqNamespace", ["tenant"], ofInstances)
    + rows("Rocketmq", ["tenant", "topic"], ofTopics)
    + rows("RocketmqGroup", ["tenant", "group"], ofGroups)
    + rows("RocketmqTopicGroup", ["tenant", "topic", "group"], ofGroups)
    + rows("Rocketmq", ["tenant", "topic", "group", "client_id"], ofClients)

  private static func rows(
    _ prefix: String, _ dimensions: [String], _ table: [(String, String)]
  ) -> [SilentMetric] {
    table.map { SilentMetric(name: prefix + $0.0, unit: $0.1, dimensions: dimensions) }
  }

  private static let ofInstances = [
    ("NormalMessagesInTotal", "Count/s"), ("FifoMessagesInTotal", "Count/s"),
    ("DelayMessagesInTotal", "Count/s"), ("TransactionMessagesInTotal", "Count/s"),
    ("SendSuccessPercentage", "%"), ("SendCostTimeAverage", "ms"), ("ProcessTimeAverage", "ms"),
    ("AwaitAverageTime", "ms"), ("ConsumerCachedMessages", "Count"),
    ("ConsumerCachedBytes", "Bytes"), ("MessageSizeAverage", "Bytes"),
  ]

  private static let ofTopics = [
    ("TopicSendSuccessPercentage", "%"), ("TopicSendCostTimeAverage", "ms"),
    ("TopicProcessTimeAverage", "ms"), ("TopicAwaitAverageTime", "ms"),
    ("ProduceCostTimeP95", "us"), ("ProduceCostTimeP99", "us"), ("MessageSizeAverage", "Bytes"),
  ]

  private static let ofGroups = [
    ("ConsumeCostTimeP95", "us"), ("ConsumeCostTimeP99", "us"), ("ProcessTimeAverage", "ms"),
    ("AwaitAverageTime", "ms"), ("ConsumerCachedMessages", "Count"),
    ("ConsumerCachedBytes", "Bytes"),
  ]

  private static let ofClients = [
    ("ConsumerClientCachedMessages", "Count"), ("ConsumerClientCachedBytes", "Bytes"),
    ("ClientAwaitAverageTime", "ms"), ("ClientProcessTimeAverage", "ms"),
  ]
}
