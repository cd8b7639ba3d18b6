import TRocket

extension Handlers {
  mutating func registerMQTTEndpoints() {
    register(DescribeMQTTInsPublicEndpoints.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      let status = instance.publicStatus.value(at: moment.now)
      // An endpoint that is being made has no address yet.
      let isThere = status != .creating && status != .close
      return DescribeMQTTInsPublicEndpoints.Response(
        endpoints: isThere ? instance.publicEndpoints : [], instanceID: instance.name,
        bandwidth: instance.bandwidth, rules: instance.rules, status: status)
    }
    register(DescribeMQTTInsVPCEndpoints.self) { request, world, _ throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      return DescribeMQTTInsVPCEndpoints.Response(endpoints: instance.vpcEndpoints)
    }
  }
}
