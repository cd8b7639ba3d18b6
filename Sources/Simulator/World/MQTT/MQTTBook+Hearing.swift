import MQTT

extension MQTTBook {
  /// Whether the policies let a client have a subscription. What the service added itself, they let
  /// pass.
  func mayHear(_ subscription: DeviceSubscription, _ device: Device) -> Bool {
    guard switches.usesPolicies, subscription.addedTime == nil else { return true }
    let filter = shared(subscription.filter)?.subscription.filter ?? subscription.filter
    return policies.sorted { $0.priority < $1.priority }.map(RuleMatch.init)
      .allow(.subscribe(filter: filter, qos: subscription.qos), of: device)
  }
}
