// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension StructureDescriptor {
  static let all: [StructureDescriptor] = [
    StructureDescriptor(
      name: "ConsumeGroupItem",
      members: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("ConsumeEnable", .boolean, "Whether consumption is switched on."),
        .init("ConsumeMessageOrderly", .boolean, "true: ordered delivery; false: concurrent delivery."),
        .init("MaxRetryTimes", .integer, "Most redeliveries of a message."),
        .init("Remark", .string, "Remark."),
      ]),
    StructureDescriptor(
      name: "CustomMapEntry",
      members: [
        .init("Key", .string, isNullable: true, "Key."),
        .init("Value", .string, isNullable: true, "Value."),
      ]),
    StructureDescriptor(
      name: "Endpoint",
      members: [
        .init("Type", .string, enumeration: "EndpointType", "Endpoint type."),
        .init("Status", .string, enumeration: "EndpointStatus", "Status."),
        .init("PayMode", .string, isNullable: true, enumeration: "PayMode", "Billing mode."),
        .init("EndpointUrl", .string, isNullable: true, "Endpoint address."),
        .init("VpcId", .string, isNullable: true, "VPC id."),
        .init("SubnetId", .string, isNullable: true, "Subnet id."),
        .init("Bandwidth", .integer, isNullable: true, "Public bandwidth, Mbps."),
        .init("IpRules", .structure("IpRule"), isList: true, isNullable: true, "Public access list."),
      ]),
    StructureDescriptor(
      name: "Filter",
      members: [
        .init("Name", .string, isRequired: true, "Name."),
        .init("Values", .string, isList: true, isRequired: true, "Accepted values."),
      ]),
    StructureDescriptor(
      name: "InstanceItem",
      members: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("InstanceName", .string, "Instance name."),
        .init("Version", .string, "Instance version."),
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("InstanceStatus", .string, enumeration: "InstanceStatus", "Instance status."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("GroupNumLimit", .integer, "Most consumer groups."),
        .init("PayMode", .string, enumeration: "PayMode", "Billing mode."),
        .init("ExpiryTime", .integer, isNullable: true, timeUnit: .seconds, "Expiry time, Unix seconds; 0: none."),
        .init("Remark", .string, isNullable: true, "Remark."),
        .init("TopicNum", .integer, "Topics."),
        .init("GroupNum", .integer, "Consumer groups."),
        .init("TagList", .structure("Tag"), isList: true, isNullable: true, "Tags."),
        .init("SkuCode", .string, "Product SKU."),
        .init("TpsLimit", .integer, isNullable: true, "TPS limit."),
        .init("ScaledTpsLimit", .integer, isNullable: true, "Elastic TPS limit."),
        .init("MessageRetention", .integer, isNullable: true, "Message retention, hours."),
        .init("MaxMessageDelay", .integer, isNullable: true, "Longest message delay, hours."),
      ]),
    StructureDescriptor(
      name: "IpRule",
      members: [
        .init("Ip", .string, isRequired: true, "IP address or CIDR."),
        .init("Allow", .boolean, isRequired: true, "true: allow; false: deny."),
        .init("Remark", .string, isRequired: true, isNullable: true, "Remark."),
      ]),
    StructureDescriptor(
      name: "MQTTClientSubscription",
      members: [
        .init("TopicFilter", .string, "MQTT topic filter."),
        .init("Qos", .integer, "MQTT quality of service."),
      ]),
    StructureDescriptor(
      name: "MQTTEndpointItem",
      members: [
        .init("Type", .string, isNullable: true, enumeration: "MQTTEndpointType", "Endpoint type."),
        .init("Url", .string, isNullable: true, "Endpoint address."),
        .init("VpcId", .string, isNullable: true, "VPC id."),
        .init("SubnetId", .string, isNullable: true, "Subnet id."),
        .init("Host", .string, isNullable: true, "Host name."),
        .init("Port", .integer, isNullable: true, "Port."),
        .init("Ip", .string, isNullable: true, "IP address or CIDR."),
      ]),
    StructureDescriptor(
      name: "MQTTInstanceItem",
      members: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("InstanceName", .string, "Instance name."),
        .init("Version", .string, "Instance version."),
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("InstanceStatus", .string, enumeration: "InstanceStatus", "Instance status."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("Remark", .string, isNullable: true, "Remark."),
        .init("TopicNum", .integer, "Topics."),
        .init("SkuCode", .string, "Product SKU."),
        .init("TpsLimit", .integer, isNullable: true, "TPS limit."),
        .init("CreateTime", .integer, isNullable: true, timeUnit: .seconds, "Creation time."),
        .init("SubscriptionNumLimit", .integer, isNullable: true, "Most subscriptions."),
        .init("ClientNumLimit", .integer, isNullable: true, "Most client connections."),
      ]),
    StructureDescriptor(
      name: "MQTTMessageItem",
      members: [
        .init("MsgId", .string, isNullable: true, "Message id."),
        .init("Tags", .string, isNullable: true, "Message tag."),
        .init("Keys", .string, isNullable: true, "Message keys."),
        .init("ProducerAddr", .string, isNullable: true, "Producer's address, host:port."),
        .init("ProduceTime", .string, isNullable: true, "When the message was produced."),
        .init("DeadLetterResendTimes", .integer, isNullable: true, "Dead-letter resends."),
        .init("DeadLetterResendSuccessTimes", .integer, isNullable: true, "Dead-letter resends that succeeded."),
        .init("SubTopic", .string, isNullable: true, "Sub-topic."),
        .init("Qos", .string, isNullable: true, "MQTT quality of service."),
      ]),
    StructureDescriptor(
      name: "MQTTProductSkuItem",
      members: [
        .init("InstanceType", .string, isNullable: true, enumeration: "InstanceType", "Instance edition."),
        .init("SkuCode", .string, isNullable: true, "Product SKU."),
        .init("OnSale", .boolean, isNullable: true, "Whether the SKU is on sale."),
        .init("TopicNumLimit", .integer, isNullable: true, "Most topics."),
        .init("TpsLimit", .integer, isNullable: true, "TPS limit."),
        .init("ClientNumLimit", .integer, isNullable: true, "Most client connections."),
        .init("SubscriptionNumLimit", .integer, isNullable: true, "Most subscriptions."),
        .init("ProxySpecCore", .integer, isNullable: true, "Cores of a proxy."),
        .init("ProxySpecMemory", .integer, isNullable: true, "Memory of a proxy, GiB."),
        .init("ProxySpecCount", .integer, isNullable: true, "Proxies."),
      ]),
    StructureDescriptor(
      name: "MQTTTopicItem",
      members: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("Remark", .string, isNullable: true, "Remark."),
      ]),
    StructureDescriptor(
      name: "MQTTUserItem",
      members: [
        .init("Username", .string, "User name."),
        .init("Password", .string, isSecret: true, "Password. Secret: never shown unasked; blank on creation: generated by the service."),
        .init("PermRead", .boolean, "Permission to consume."),
        .init("PermWrite", .boolean, "Permission to produce."),
        .init("Remark", .string, "Remark."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("ModifiedTime", .integer, timeUnit: .seconds, "Time of the last change."),
      ]),
    StructureDescriptor(
      name: "PacketStatistics",
      members: [
        .init("MessageType", .string, isNullable: true, "MQTT control packet type (CONNECT, PUBLISH, ...)."),
        .init("Qos", .integer, isNullable: true, "MQTT quality of service."),
        .init("Count", .integer, isNullable: true, "Packets."),
      ]),
    StructureDescriptor(
      name: "PublicAccessRule",
      members: [
        .init("IpRule", .string, isRequired: true, isNullable: true, "IP address or CIDR."),
        .init("Allow", .boolean, isRequired: true, isNullable: true, "true: allow; false: deny."),
        .init("Remark", .string, isNullable: true, "Remark."),
      ]),
    StructureDescriptor(
      name: "RoleItem",
      members: [
        .init("RoleName", .string, "Role name."),
        .init("AccessKey", .string, isSecret: true, "Access key. Secret: never shown unasked."),
        .init("SecretKey", .string, isSecret: true, "Secret key. Secret: never shown unasked."),
        .init("PermRead", .boolean, "Permission to consume."),
        .init("PermWrite", .boolean, "Permission to produce."),
        .init("Remark", .string, "Remark."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("ModifiedTime", .integer, timeUnit: .seconds, "Time of the last change."),
      ]),
    StructureDescriptor(
      name: "SourceClusterGroupConfig",
      members: [
        .init("GroupName", .string, isRequired: true, isNullable: true, "Consumer group name."),
        .init("Remark", .string, isNullable: true, "Remark."),
        .init("Imported", .boolean, isNullable: true, "Whether it is imported already; ignored on input."),
        .init("Namespace", .string, isNullable: true, "Namespace; 4.x clusters only."),
        .init("ImportStatus", .string, isNullable: true, enumeration: "ImportStatus", "Import result; ignored on input."),
      ]),
    StructureDescriptor(
      name: "SourceClusterTopicConfig",
      members: [
        .init("TopicName", .string, isRequired: true, isNullable: true, "Topic name."),
        .init("TopicType", .string, isRequired: true, isNullable: true, enumeration: "TopicType", "Topic type."),
        .init("QueueNum", .integer, isRequired: true, isNullable: true, "Queues of the topic."),
        .init("Remark", .string, isNullable: true, "Remark."),
        .init("Imported", .boolean, isNullable: true, "Whether it is imported already; ignored on input."),
        .init("Namespace", .string, isNullable: true, "Namespace; 4.x clusters only."),
        .init("ImportStatus", .string, isNullable: true, enumeration: "ImportStatus", "Import result; ignored on input."),
      ]),
    StructureDescriptor(
      name: "StatisticsReport",
      members: [
        .init("Bytes", .integer, isNullable: true, "Bytes."),
        .init("Items", .structure("PacketStatistics"), isList: true, isNullable: true, "Counters by packet type."),
      ]),
    StructureDescriptor(
      name: "SubscriptionData",
      members: [
        .init("InstanceId", .string, isNullable: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isNullable: true, "Topic name."),
        .init("TopicType", .string, isNullable: true, enumeration: "TopicType", "Topic type."),
        .init("TopicQueueNum", .integer, isNullable: true, "Queues of the topic on one node."),
        .init("ConsumerGroup", .string, isNullable: true, "Consumer group name."),
        .init("IsOnline", .boolean, isNullable: true, "Whether the group has an online consumer."),
        .init("ConsumeType", .string, isNullable: true, "Consumer type."),
        .init("SubString", .string, isNullable: true, "Subscription expression."),
        .init("ExpressionType", .string, isNullable: true, "Filter expression type (TAG, SQL92)."),
        .init("Consistency", .integer, isNullable: true, "Subscription consistency."),
        .init("ConsumerLag", .integer, isNullable: true, "Messages not yet consumed."),
        .init("LastUpdateTime", .integer, isNullable: true, timeUnit: .seconds, "Time of the last update."),
        .init("MaxRetryTimes", .integer, isNullable: true, "Most redeliveries of a message."),
        .init("ConsumeMessageOrderly", .boolean, isNullable: true, "true: ordered delivery; false: concurrent delivery."),
        .init("MessageModel", .string, isNullable: true, enumeration: "MessageModel", "BROADCASTING or CLUSTERING."),
      ]),
    StructureDescriptor(
      name: "Tag",
      members: [
        .init("TagKey", .string, isRequired: true, isNullable: true, "Tag key."),
        .init("TagValue", .string, isRequired: true, isNullable: true, "Tag value."),
      ]),
    StructureDescriptor(
      name: "TagFilter",
      members: [
        .init("TagKey", .string, isRequired: true, "Tag key."),
        .init("TagValues", .string, isList: true, isRequired: true, "Tag values."),
      ]),
    StructureDescriptor(
      name: "TopicItem",
      members: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("TopicType", .string, enumeration: "TopicType", "Topic type."),
        .init("QueueNum", .integer, "Queues of the topic."),
        .init("Remark", .string, isNullable: true, "Remark."),
        .init("ClusterIdV4", .string, isNullable: true, "Id of the 4.x cluster."),
        .init("NamespaceV4", .string, isNullable: true, "Namespace of 4.x."),
        .init("TopicV4", .string, isNullable: true, "Topic name in 4.x."),
        .init("FullNamespaceV4", .string, isNullable: true, "Full namespace of 4.x."),
        .init("MsgTTL", .integer, isNullable: true, "Message retention of the topic, hours."),
      ]),
    StructureDescriptor(
      name: "VpcInfo",
      members: [
        .init("VpcId", .string, isRequired: true, "VPC id."),
        .init("SubnetId", .string, isRequired: true, "Subnet id."),
      ]),
  ]
}
