import TRocket

/// What the product `mqtt` calls by the same words as `trocket` did.
extension MQTTInstance {
  var edition: String { type.rawValue }
  func statusText(at now: Int64) -> String { status.value(at: now).rawValue }
  func publicStatusText(at now: Int64) -> String { publicStatus.value(at: now).rawValue }

  var accessRules: [AccessRuleWords] {
    rules.map(AccessRuleWords.init)
  }
}

extension MQTTProduct {
  var edition: String { type.rawValue }
}

extension MQTTClient {
  /// What it subscribes to by itself.
  var filters: [(filter: String, qos: Int)] {
    subscriptions.map { ($0.topicFilter ?? "", $0.qos ?? 0) }
  }
}

/// An endpoint by the words that both products share.
struct EndpointWords {
  var type: String
  var url: String?
  var vpc: String?
  var subnet: String?
  var host: String?
  var port: Int?
  var ip: String?
}

extension MQTTEndpointItem {
  var words: EndpointWords {
    EndpointWords(
      type: type?.rawValue ?? "", url: url, vpc: vpcID, subnet: subnetID, host: host, port: port,
      ip: ip)
  }
}
