import MQTT

extension Handlers {
  mutating func registerTodayMQTTEndpoints() {
    register(DescribeInsPublicEndpoints.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      let status = PublicEndpointStatus(rawValue: instance.publicStatusText(at: moment.now))
      // An endpoint that is being made has no address yet.
      let isThere = status != .creating && status != .close
      return DescribeInsPublicEndpoints.Response(
        endpoints: isThere ? instance.openEndpoints : [], instanceID: instance.name,
        bandwidth: instance.bandwidth,
        rules: instance.accessRules.map {
          PublicAccessRule(ipRule: $0.ip, allow: $0.allows, remark: $0.remark)
        }, status: status)
    }
    register(DescribeInsVPCEndpoints.self) { request, world, _ throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      return DescribeInsVPCEndpoints.Response(endpoints: instance.innerEndpoints)
    }
  }
}

extension MQTTInstance {
  fileprivate var openEndpoints: [MQTT.MQTTEndpointItem] {
    publicEndpoints.map { MQTT.MQTTEndpointItem($0.words, vpcEndpointID: nil) }
  }
  fileprivate var innerEndpoints: [MQTT.MQTTEndpointItem] {
    vpcEndpoints.map {
      MQTT.MQTTEndpointItem($0.words, vpcEndpointID: "vpce-" + String(name.suffix(8)))
    }
  }
}

extension MQTT.MQTTEndpointItem {
  fileprivate init(_ words: EndpointWords, vpcEndpointID: String?) {
    self.init(
      type: EndpointType(rawValue: words.type), url: words.url, vpcID: words.vpc,
      subnetID: words.subnet, host: words.host, port: words.port, ip: words.ip,
      portEnable: true, vpcEndpointID: vpcEndpointID)
  }
}
