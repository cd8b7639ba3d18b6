import MQTT

extension Criteria {
  /// - Throws: `InvalidParameterValue` for a filter that the action does not have.
  init(_ filters: [MQTT.Filter]?, known: Set<String>) throws(ServiceFault) {
    try self.init(pairs: (filters ?? []).map { ($0.name, $0.values) }, known: known)
  }
}
