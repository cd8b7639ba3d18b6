import TRocket
import TencentCloud

/// The endpoints of an MQTT instance inside of VPCs.
enum MQTTVPCEndpointResource: Kind {
  static let id = ResourceID.mqttVPCEndpoints
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("MQTT VPC endpoints", "MQTT VPC 接入点"), aliases: ["vpc"],
    scope: scope, fields: MQTTEndpointFields.all.map(\.description),
    columns: [
      .field("Type", 20), .field("Url", 40, weight: 3), .field("Port", 6), .field("Ip", 15),
      .field("VpcId", 14), .field("SubnetId", 16),
    ],
    source: .parts(
      MQTTEndpointFields.all, id: { MQTTEndpointFields.id($0) },
      request: { DescribeMQTTInsVPCEndpoints(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.endpoints }),
    today: today,
    emptyText: Phrase(
      "No VPC is bound to this instance. VPCs are chosen when the instance is bought.",
      "该实例没有绑定 VPC。VPC 在购买实例时指定。"))

  static let readingTitles = titlesOf2024.merging(todaysTitles) { title, _ in title }

  private static let titlesOf2024: [ActionID: Phrase] = [
    DescribeMQTTInsVPCEndpoints.id: Phrase("VPC endpoints", "查询 VPC 接入点")
  ]
}

extension ResourceID {
  package static let mqttVPCEndpoints = ResourceID("mqtt-vpc-endpoints")
}
