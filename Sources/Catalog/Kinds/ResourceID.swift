/// The kinds of things that can be listed, in the order of the palette; the raw value is what `:` and
/// `get` take.
package enum ResourceID: String, CaseIterable, Hashable, Sendable {
  case board
  case events
  case poller
  case journal
  case instances
  case mqttInstances = "mqtt-instances"
  case groups
  case topics
  case roles
  case subscribers
  case subscriptions
  case mqttTopics = "mqtt-topics"
  case mqttUsers = "mqtt-users"
  case mqttClients = "mqtt-clients"
  case endpoints
  case ipRules = "ip-rules"
  case tags
  case mqttMessages = "mqtt-messages"
  case mqttPublicEndpoints = "mqtt-public-endpoints"
  case mqttVPCEndpoints = "mqtt-vpc-endpoints"
  case mqttAccessRules = "mqtt-access-rules"
  case mqttCertificates = "mqtt-certificates"
  case mqttSKUs = "mqtt-skus"

  /// Whether one looks at it beside one's work: it opens on top, and Escape goes back to that.
  package var isAside: Bool { self == .journal || self == .events || self == .poller }
}
