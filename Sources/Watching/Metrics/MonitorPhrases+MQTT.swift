package import Catalog

/// The words of what `monitor` tells of MQTT.
extension MonitorPhrases {
  /// How much of it there was in a minute, at its worst.
  static func aMinute(_ metric: Metric, _ run: MetricRun) -> Phrase {
    let peak = rate(run.peak)
    switch metric {
    case .mqttConnectsLimited:
      return Phrase("connecting, up to \(peak)/min refused by quota", "连接，每分钟最多限流 \(peak) 次")
    case .mqttDeliveriesLimited:
      return Phrase("deliveries, up to \(peak)/min held back", "投递，每分钟最多限流 \(peak) 条")
    default:
      return Phrase("up to \(peak)/min failed", "每分钟最多失败 \(peak) 次")
    }
  }

  /// The newest value that does not change any more, and the greatest of a span.
  package static func range(latest: Double?, peak: Double, _ span: HistorySpan) -> Phrase {
    let now = latest.map(rate) ?? "–"
    let length =
      switch span {
      case .quarter: Phrase("15 min", "15 分钟")
      case .hour: Phrase("1 h", "1 小时")
      case .sixHours: Phrase("6 h", "6 小时")
      case .day: Phrase("1 d", "1 天")
      case .week: Phrase("7 d", "7 天")
      case .fifteenDays: Phrase("15 d", "15 天")
      }
    return Phrase(
      "\(now), at most \(rate(peak)) in \(length.english)",
      "\(now)，\(length.chinese)内最高 \(rate(peak))")
  }

  /// What a metric of an MQTT instance is called in its detail.
  package static func title(_ metric: Metric) -> Phrase {
    switch metric {
    case .mqttClients: Phrase("Online", "在线客户端")
    case .mqttConnectsFailed: Phrase("Refused/min", "连接失败/分")
    case .mqttSignInsFailed: Phrase("Sign-ins failed/min", "登录失败/分")
    case .mqttDeliveriesLimited: Phrase("Held back/min", "投递限流/分")
    default: Phrase("Throttled/min", "连接限流/分")
    }
  }
}
