import TRocket

extension Handlers {
  mutating func registerMQTTEndpointChanges() {
    register(CreateMQTTInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      try check(request.bandwidth, within: 1...2000, parameter: "Bandwidth")
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requirePublicStatus(.close, at: moment)
        instance.openPublicEndpoint(
          bandwidth: request.bandwidth, rules: request.rules ?? [], at: moment)
      }
      return CreateMQTTInsPublicEndpoint.Response()
    }
    register(ModifyMQTTInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      try check(request.bandwidth, within: 1...2000, parameter: "Bandwidth")
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requirePublicStatus(.normal, at: moment)
        instance.bandwidth = request.bandwidth
        instance.rules = request.rules
        instance.publicStatus = Scheduled(
          .modifying, until: moment.now + TransitionTime.endpoint, then: .normal)
      }
      return ModifyMQTTInsPublicEndpoint.Response()
    }
    register(DeleteMQTTInsPublicEndpoint.self) { request, world, moment throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        try instance.requirePublicStatus(.normal, at: moment)
        instance.publicStatus = Scheduled(
          .closing, until: moment.now + TransitionTime.endpoint, then: .close)
      }
      return DeleteMQTTInsPublicEndpoint.Response()
    }
  }
}

extension MQTTInstance {
  /// Lets the public endpoint be opened from now on.
  mutating func openPublicEndpoint(bandwidth: Int, rules: [PublicAccessRule], at moment: Moment) {
    self.bandwidth = bandwidth
    self.rules = rules
    publicStatus = Scheduled(.creating, until: moment.now + TransitionTime.endpoint, then: .normal)
  }

  fileprivate func requirePublicStatus(_ expected: MQTTPublicEndpointStatus, at moment: Moment)
    throws(ServiceFault)
  {
    let status = publicStatus.value(at: moment.now)
    guard status == expected else {
      throw ServiceFault("FailedOperation", "The public endpoint is \(status).")
    }
  }
}
