import TRocket

/// What an answer says of each endpoint of an MQTT instance.
enum MQTTEndpointFields {
  static let all: [Field<MQTTEndpointItem>] = [
    .token("Type", "MQTTEndpointType") { $0.type?.rawValue }, .text("Url") { $0.url },
    .text("Host") { $0.host }, .text("Port") { $0.port.map { String($0) } }, .text("Ip") { $0.ip },
    .text("VpcId") { $0.vpcID }, .text("SubnetId") { $0.subnetID },
  ]

  /// An endpoint has no id of its own; its address is unique.
  static func id(_ endpoint: MQTTEndpointItem) -> String? {
    endpoint.url ?? endpoint.type?.rawValue
  }
}
