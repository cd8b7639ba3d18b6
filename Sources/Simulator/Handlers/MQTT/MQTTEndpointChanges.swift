import TRocket

extension Handlers {
  mutating func registerMQTTEndpointChanges() {
    register(CreateMQTTInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      try check(request.bandwidth, within: 1...2000, parameter: "Bandwidth")
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requirePublicStatus(.close, at: moment)
        instance.openPublicEndpoint(
          bandwidth: request.bandwidth,
          rules: (request.rules ?? []).map(AccessRuleWords.init), at: moment)
      }
      return CreateMQTTInsPublicEndpoint.Response()
    }
    register(ModifyMQTTInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      try check(request.bandwidth, within: 1...2000, parameter: "Bandwidth")
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requirePublicStatus(.normal, at: moment)
        instance.changePublicEndpoint(
          bandwidth: request.bandwidth, rules: request.rules.map(AccessRuleWords.init), at: moment)
      }
      return ModifyMQTTInsPublicEndpoint.Response()
    }
    register(DeleteMQTTInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requirePublicStatus(.normal, at: moment)
        instance.closePublicEndpoint(at: moment)
      }
      return DeleteMQTTInsPublicEndpoint.Response()
    }
  }
}

extension MQTTInstance {
  fileprivate func requirePublicStatus(_ expected: MQTTPublicEndpointStatus, at moment: Moment)
    throws(ServiceFault)
  {
    let status = publicStatus.value(at: moment.now)
    guard status == expected else {
      throw ServiceFault("FailedOperation", "The public endpoint is \(status).")
    }
  }
}
