/// A metric of the namespace `QCE/MQTT`.
enum MQTTMetric: String, CaseIterable, Sendable {
  case clients = "MqttClientCount"
  case connectPackets = "MqttConnectPacketCount"
  case connects = "MqttConnectSuccessCount"
  case failedConnects = "MqttConnectFailCount"
  case limitedConnects = "MqttConnectLimitedCount"
  case limitedDeliveries = "MqttConsumeLimitedCount"
  case signIns = "MqttAuthenticationSuccessCount"
  case failedSignIns = "MqttAuthenticationFailureCount"
  case authorizations = "MqttAuthorizationSuccessCount"
  case failedAuthorizations = "MqttAuthorizationFailureCount"
  case connectAuthorizations = "MqttConnectAuthorizationSuccessCount"
  case failedConnectAuthorizations = "MqttConnectAuthorizationFailureCount"
  case clientErrors = "MqttConsumeClientErrorCount"
  case averageBytes = "MqttConsumeAverageBytes"

  static let namespace = "QCE/MQTT"
  /// Seconds that a point may cover, with the days for which such points are kept.
  static let periods: [(seconds: Int, days: Int)] = [(60, 15), (300, 31)]

  var dimensions: [String] {
    switch self {
    case .clientErrors, .averageBytes: ["instanceId", "topic", "qos"]
    default: ["instanceId"]
    }
  }

  var unit: String { self == .averageBytes ? "Bytes" : "Count" }

  /// By which the values of a period become one.
  func statistic(of seconds: Int) -> String {
    switch self {
    case .clients: seconds == 60 ? "sum" : "max"
    case .averageBytes: "avg"
    default: "sum"
    }
  }

  /// What it is called in Chinese.
  var title: String {
    switch self {
    case .clients: "在线客户端数"
    case .connectPackets: "CONNECT 报文数"
    case .connects: "连接成功数"
    case .failedConnects: "连接失败数"
    case .limitedConnects: "连接限流数"
    case .limitedDeliveries: "消费限流数"
    case .signIns: "认证成功数"
    case .failedSignIns: "认证失败数"
    case .authorizations: "鉴权成功数"
    case .failedAuthorizations: "鉴权失败数"
    case .connectAuthorizations: "连接鉴权成功数"
    case .failedConnectAuthorizations: "连接鉴权失败数"
    case .clientErrors: "消费客户端错误数"
    case .averageBytes: "消费消息平均大小"
    }
  }
}
