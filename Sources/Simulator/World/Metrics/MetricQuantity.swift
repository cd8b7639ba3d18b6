/// What a metric measures, whatever it is measured of.
enum MetricQuantity: CaseIterable, Sendable {
  case lag
  case lagLatency
  case ready
  case inFlight
  case queueing
  case allTps
  case sendTps
  case pullTps
  case sendLimitTps
  case pullLimitTps
  case messagesIn
  case messagesOut
  case throughputIn
  case throughputOut
  case storage
  case producers
  case consumers
  case deadLetters

  /// As the service writes it.
  var unit: String {
    switch self {
    case .lag, .ready, .inFlight, .producers, .consumers: "Count"
    case .lagLatency, .queueing: "ms"
    case .throughputIn, .throughputOut: "MBytes/s"
    case .storage: "GBytes"
    default: "Count/s"
    }
  }

  /// By which the values of a period become one.
  var statistic: String {
    switch self {
    case .lagLatency, .queueing: "max"
    case .allTps: "expr"
    case .consumers, .producers: "max"
    default: "sum"
    }
  }

  /// Whether the greatest value of a period is its point's, and not the average.
  var isPeak: Bool { statistic != "sum" }

  /// What it is called in Chinese, as the service's own table has it.
  var title: String {
    switch self {
    case .lag: "堆积消息数"
    case .lagLatency: "消费处理滞后时间"
    case .ready: "已就绪消息数"
    case .inFlight: "处理中消息数"
    case .queueing: "已就绪消息排队时间"
    case .allTps: "计费生产和消费 TPS"
    case .sendTps: "计费生产 TPS"
    case .pullTps: "计费消费 TPS"
    case .sendLimitTps: "生产限流 TPS"
    case .pullLimitTps: "消费限流 TPS"
    case .messagesIn: "消息生产速率"
    case .messagesOut: "消息消费速率"
    case .throughputIn: "生产流量"
    case .throughputOut: "消费流量"
    case .storage: "存储大小"
    case .producers: "生产者数量"
    case .consumers: "消费者数量"
    case .deadLetters: "死信消息数"
    }
  }

  /// Whether it follows from what is produced.
  var isOfProduction: Bool {
    switch self {
    case .allTps, .sendTps, .sendLimitTps, .messagesIn, .throughputIn: true
    default: false
    }
  }

  /// Whether it changes within seconds, so that a period is made of several looks.
  var isRate: Bool { unit == "Count/s" || unit == "MBytes/s" }
}
