import MQTT

extension Handlers {
  mutating func registerTodayMQTTEndpointChanges() {
    register(CreateInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      _ = try world.readyMQTTInstance(request.instanceID, at: moment)
      try check(request.bandwidth, within: 1...2000, parameter: "Bandwidth")
      let rules = (request.rules ?? []).map(AccessRuleWords.init)
      try check(rules, remarkLimit: ruleRemarkLimit)
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard instance.publicStatusText(at: moment.now) == "CLOSE" else {
          throw .alreadyExists("The public endpoint")
        }
        instance.openPublicEndpoint(bandwidth: request.bandwidth, rules: rules, at: moment)
      }
      return CreateInsPublicEndpoint.Response()
    }
    register(ModifyInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      _ = try world.readyMQTTInstance(request.instanceID, at: moment)
      try check(request.bandwidth, within: 1...2000, parameter: "Bandwidth")
      let rules = request.rules.map(AccessRuleWords.init)
      try check(rules, remarkLimit: ruleRemarkLimit)
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requireOpen("FailedOperation", at: moment)
        instance.changePublicEndpoint(bandwidth: request.bandwidth, rules: rules, at: moment)
      }
      return ModifyInsPublicEndpoint.Response()
    }
    register(DeleteInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      _ = try world.readyMQTTInstance(request.instanceID, at: moment)
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requireOpen("FailedOperation.InstanceNotReady", at: moment)
        instance.closePublicEndpoint(at: moment)
      }
      return DeleteInsPublicEndpoint.Response()
    }
  }
}

/// The most characters of the remark of a rule of an endpoint.
private let ruleRemarkLimit = 64

extension AccessRuleWords {
  fileprivate init(_ rule: MQTT.PublicAccessRule) {
    self.init(rule.ipRule, rule.allow, rule.remark)
  }
}

extension MQTTInstance {
  fileprivate func requireOpen(_ code: String, at moment: Moment) throws(ServiceFault) {
    let status = publicStatusText(at: moment.now)
    guard status != "NORMAL" else { return }
    throw ServiceFault(code, "The public endpoint is \(status).")
  }
}
