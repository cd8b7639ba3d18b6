import MQTT
import TencentCloud

/// What an answer of `mqtt` says of each endpoint of an instance.
extension MQTTEndpointFields {
  static let today: [Field<MQTTEndpointItem>] = [
    .token("Type", "MQTTEndpointType") { $0.type?.rawValue }, .text("Url") { $0.url },
    .text("Host") { $0.host }, .text("Port") { $0.port.map { String($0) } }, .text("Ip") { $0.ip },
    .text("VpcId") { $0.vpcID }, .text("SubnetId") { $0.subnetID },
  ]

  /// An endpoint has no id of its own; its address is unique.
  static func id(_ endpoint: MQTTEndpointItem) -> String? {
    endpoint.url ?? endpoint.type?.rawValue
  }
}

extension MQTTVPCEndpointResource {
  static let today = TodaysResource(
    source: .parts(
      MQTTEndpointFields.today, id: { MQTTEndpointFields.id($0) },
      request: { DescribeInsVPCEndpoints(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.endpoints }))

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeInsVPCEndpoints.id: Phrase("VPC endpoints", "查询 VPC 接入点")
  ]
}

extension MQTTAccessRuleResource {
  static let today = TodaysResource(
    source: .parts(
      todaysFields, id: { $0.ipRule },
      request: { DescribeInsPublicEndpoints(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.rules }))

  private static let todaysFields: [Field<PublicAccessRule>] = [
    .text("IpRule") { $0.ipRule }, .flag("Allow") { $0.allow }, .text("Remark") { $0.remark },
  ]
}
