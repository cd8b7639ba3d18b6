/// A metric of RocketMQ 5.x in the namespace `QCE/ROCKETMQ`: a quantity of a thing of some kind.
struct Metric: Sendable {
  /// What a series is about: the names of its dimensions tell.
  enum Subject: CaseIterable, Sendable {
    case instance
    case topic
    case group
    case topicGroup

    /// In the service's spelling.
    var dimensions: [String] {
      switch self {
      case .instance: ["tenant"]
      case .topic: ["tenant", "topic"]
      case .group: ["tenant", "group"]
      case .topicGroup: ["tenant", "topic", "group"]
      }
    }
  }

  static let namespace = "QCE/ROCKETMQ"
  /// Seconds that a point may cover, with the days for which such points are kept.
  static let periods: [(seconds: Int, days: Int)] = [
    (60, 15), (300, 31), (3600, 93), (86_400, 186),
  ]

  let name: String
  let subject: Subject
  let quantity: MetricQuantity

  /// Every metric that is played, in the order of the service's table.
  static let all: [Metric] = Subject.allCases.flatMap { subject in
    MetricQuantity.allCases.compactMap { quantity in
      name(quantity, subject).map { Metric(name: $0, subject: subject, quantity: quantity) }
    }
  }

  /// The spelling follows no rule: some metrics of topics do not say that they are.
  private static func name(_ quantity: MetricQuantity, _ subject: Subject) -> String? {
    switch subject {
    case .instance: "RocketmqNamespace" + suffix(quantity)
    case .group where !isProduction(quantity): "RocketmqGroup" + suffix(quantity)
    case .topicGroup where !isProduction(quantity): "RocketmqTopicGroup" + suffix(quantity)
    case .topic:
      (plainTopicQuantities.contains(quantity) ? "Rocketmq" : "RocketmqTopic")
        + suffix(quantity)
    default: nil
    }
  }

  private static let plainTopicQuantities: Set<MetricQuantity> = [
    .lag, .sendTps, .pullTps, .sendLimitTps, .pullLimitTps, .messagesIn, .messagesOut,
    .throughputIn, .throughputOut, .producers,
  ]

  private static func isProduction(_ quantity: MetricQuantity) -> Bool {
    switch quantity {
    case .allTps, .sendTps, .sendLimitTps, .messagesIn, .throughputIn, .storage, .producers: true
    default: false
    }
  }

  private static func suffix(_ quantity: MetricQuantity) -> String {
    switch quantity {
    case .lag: "ConsumerLagMessages"
    case .lagLatency: "ConsumerLagLatency"
    case .ready: "ConsumerReadyMessages"
    case .inFlight: "ConsumerInflightMessages"
    case .queueing: "ConsumerQueueingLatency"
    case .allTps: "ExpenseAllTps"
    case .sendTps: "ExpenseSendTps"
    case .pullTps: "ExpensePullTps"
    case .sendLimitTps: "ExpenseSendLimitTps"
    case .pullLimitTps: "ExpensePullLimitTps"
    case .messagesIn: "MessagesInTotal"
    case .messagesOut: "MessagesOutTotal"
    case .throughputIn: "ThroughputInTotal"
    case .throughputOut: "ThroughputOutTotal"
    case .storage: "MessageStorageSize"
    case .producers: "ProducerConnections"
    case .consumers: "ConsumerConnections"
    case .deadLetters: "SendToDlqMessagesTotal"
    }
  }
}
