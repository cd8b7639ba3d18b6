package import TencentCloud

/// In which dialect a region speaks of each kind of instance; nil where that is not known.
package struct RegionDialects: Equatable, Sendable {
  /// Of RocketMQ.
  package var rocketMQ: Dialect?
  /// Of MQTT.
  package var mqtt: Dialect?

  /// What is known, or nothing.
  package init(rocketMQ: Dialect? = nil, mqtt: Dialect? = nil) {
    self.rocketMQ = rocketMQ
    self.mqtt = mqtt
  }

  /// Of a kind of instance.
  package subscript(kind: InstanceKind) -> Dialect? {
    switch kind {
    case .rocketMQ: rocketMQ
    case .mqtt: mqtt
    case .neither: nil
    }
  }

  /// Of what a resource lists.
  package subscript(resource: Resource) -> Dialect? { self[resource.instanceKind] }
}

extension RegionAnswers {
  /// The dialects that a region is known to speak.
  package func dialects(at unixSeconds: Int64) -> RegionDialects {
    if isEmpty { return RegionDialects() }
    return RegionDialects(
      rocketMQ: dialect(of: .rocketMQ, at: unixSeconds),
      mqtt: dialect(of: .mqtt, at: unixSeconds))
  }
}
