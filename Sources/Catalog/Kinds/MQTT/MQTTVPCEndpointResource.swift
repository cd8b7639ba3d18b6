import TRocket

/// The endpoints of an MQTT instance inside of VPCs.
enum MQTTVPCEndpointResource {
  static let resource = Resource(
    .mqttVPCEndpoints, Phrase("MQTT VPC endpoints", "MQTT VPC 接入点"), aliases: ["vpc"],
    scope: .mqtt, fields: MQTTEndpointFields.all.map(\.description),
    columns: [
      .field("Type", 20), .field("Url", 40, weight: 3), .field("Port", 6), .field("Ip", 15),
      .field("VpcId", 14), .field("SubnetId", 16),
    ],
    source: .parts(
      MQTTEndpointFields.all, id: { MQTTEndpointFields.id($0) },
      request: { DescribeMQTTInsVPCEndpoints(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.endpoints }),
    emptyText: Phrase(
      "No VPC is bound to this instance. VPCs are chosen when the instance is bought.",
      "该实例没有绑定 VPC。VPC 在购买实例时指定。"))
}
