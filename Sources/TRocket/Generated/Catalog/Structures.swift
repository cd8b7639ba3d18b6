// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension StructureDescriptor {
  static let all: [StructureDescriptor] = [
    StructureDescriptor(
      name: "ClientSubscriptionInfo", dialects: .today,
      members: [
        .init("ClientId", .string, "Client id."),
        .init("ClientAddr", .string, "Client's network address, host:port."),
        .init("Topic", .string, "Topic name."),
        .init("SubString", .string, "Subscription expression."),
        .init("ExpressionType", .string, "Filter expression type (TAG, SQL92)."),
      ]),
    StructureDescriptor(
      name: "ConsumeGroupItem",
      members: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("ConsumeEnable", .boolean, "Whether consumption is switched on."),
        .init("ConsumeMessageOrderly", .boolean, "true: ordered delivery; false: concurrent delivery."),
        .init("MaxRetryTimes", .integer, "Most redeliveries of a message."),
        .init("Remark", .string, "Remark."),
        .init("ClusterIdV4", .string, dialects: .today, isNullable: true, "Id of the 4.x cluster."),
        .init("NamespaceV4", .string, dialects: .today, isNullable: true, "Namespace of 4.x."),
        .init("ConsumerGroupV4", .string, dialects: .today, isNullable: true, "Consumer group name in 4.x."),
        .init("FullNamespaceV4", .string, dialects: .today, isNullable: true, "Full namespace of 4.x."),
        .init("SubscribeTopicNum", .integer, dialects: .today, "Topics subscribed."),
        .init("CreateTime", .integer, dialects: .today, isNullable: true, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("TagList", .structure("Tag"), isList: true, dialects: .today, "Tags."),
        .init("RetryPolicy", .structure("RetryPolicy"), dialects: .today, "Retry policy."),
        .init("ConsumeModel", .string, dialects: .today, enumeration: "ConsumeModel", "CLUSTERING (clustering or broadcasting) or LITE."),
        .init("DeadLetterTargetTopic", .string, dialects: .today, "Topic for dead letters; blank: the system's."),
      ]),
    StructureDescriptor(
      name: "ConsumerClient", dialects: .today,
      members: [
        .init("ClientId", .string, "Client id."),
        .init("ClientAddr", .string, "Client's network address, host:port."),
        .init("Language", .string, "Client SDK language."),
        .init("Version", .string, "Client SDK version."),
        .init("ConsumerLag", .integer, isNullable: true, "Messages not yet consumed."),
        .init("ChannelProtocol", .string, isNullable: true, enumeration: "ChannelProtocol", "Protocol of the client."),
      ]),
    StructureDescriptor(
      name: "ConsumerLabel", dialects: .today,
      members: [
        .init("Label", .string, "Gray-release label."),
        .init("State", .string, enumeration: "LabelState", "State of the label."),
        .init("UpdatedAt", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "ConsumerLabelFailure", dialects: .today,
      members: [
        .init("Key", .structure("ConsumerLabelKey"), isNullable: true, "Key."),
        .init("Error", .structure("ErrorInfo"), isNullable: true, "What went wrong."),
      ]),
    StructureDescriptor(
      name: "ConsumerLabelItem", dialects: .today,
      members: [
        .init("Label", .string, isNullable: true, "Gray-release label."),
        .init("State", .string, isNullable: true, enumeration: "LabelState", "State of the label."),
        .init("UpdatedAt", .integer, isNullable: true, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "ConsumerLabelKey", dialects: .today,
      members: [
        .init("Group", .string, isNullable: true, "Consumer group name."),
        .init("Label", .string, isNullable: true, "Gray-release label."),
      ]),
    StructureDescriptor(
      name: "ConsumerLabelList", dialects: .today,
      members: [
        .init("Group", .string, isNullable: true, "Consumer group name."),
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Labels", .structure("ConsumerLabelItem"), isList: true, isNullable: true, "Gray-release labels."),
      ]),
    StructureDescriptor(
      name: "ConsumerLabelRoute", dialects: .today,
      members: [
        .init("Key", .structure("ConsumerLabelKey"), isNullable: true, "Key."),
        .init("Routes", .structure("ConsumerLabelRouteItem"), isList: true, isNullable: true, "Routes."),
      ]),
    StructureDescriptor(
      name: "ConsumerLabelRouteItem", dialects: .today,
      members: [
        .init("Topic", .string, isNullable: true, "Topic name."),
        .init("MatchCondition", .string, isNullable: true, "Condition of the route."),
        .init("TargetConsumerLabel", .string, isNullable: true, "Label that the messages go to."),
      ]),
    StructureDescriptor(
      name: "ConsumerRouteKey", dialects: .today,
      members: [
        .init("Topic", .string, isNullable: true, "Topic name."),
        .init("Group", .string, isNullable: true, "Consumer group name."),
      ]),
    StructureDescriptor(
      name: "ConsumerRouteLabelKey", dialects: .today,
      members: [
        .init("Topic", .string, isNullable: true, "Topic name."),
        .init("Group", .string, isNullable: true, "Consumer group name."),
        .init("Label", .string, isNullable: true, "Gray-release label; blank: the whole configuration."),
      ]),
    StructureDescriptor(
      name: "CustomMapEntry", dialects: .may2024,
      members: [
        .init("Key", .string, isNullable: true, "Key."),
        .init("Value", .string, isNullable: true, "Value."),
      ]),
    StructureDescriptor(
      name: "DeleteConsumerRouteConfigFailure", dialects: .today,
      members: [
        .init("Key", .structure("ConsumerRouteLabelKey"), isNullable: true, "Key."),
        .init("Error", .structure("ErrorInfo"), isNullable: true, "What went wrong."),
      ]),
    StructureDescriptor(
      name: "DescribeConsumerRouteConfigItem", dialects: .today,
      members: [
        .init("Key", .structure("ConsumerRouteKey"), isNullable: true, "Key."),
        .init("Version", .integer, isNullable: true, "Version of the configuration."),
        .init("Rules", .structure("RouteRule"), isList: true, isNullable: true, "Rules."),
        .init("CutTimestamp", .integer, isNullable: true, timeUnit: .milliseconds, "When traffic was cut over, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "DetailedRolePerm", dialects: .today,
      members: [
        .init("Resource", .string, requiredIn: .all, "Topic or group name."),
        .init("PermWrite", .boolean, requiredIn: .all, "Permission to produce."),
        .init("PermRead", .boolean, requiredIn: .all, "Permission to consume."),
        .init("ResourceType", .string, requiredIn: .all, enumeration: "ResourceType", "Kind of resource."),
        .init("Remark", .string, "Remark."),
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
        .init("BillingFlow", .boolean, dialects: .today, isNullable: true, "Whether public traffic is billed by volume."),
      ]),
    StructureDescriptor(
      name: "ErrorInfo", dialects: .today,
      members: [
        .init("Code", .string, isNullable: true, "Code."),
        .init("Message", .string, isNullable: true, "Error message."),
      ]),
    StructureDescriptor(
      name: "Filter",
      members: [
        .init("Name", .string, requiredIn: .all, "Name."),
        .init("Values", .string, isList: true, requiredIn: .all, "Accepted values."),
      ]),
    StructureDescriptor(
      name: "FusionInstanceItem", dialects: .today,
      members: [
        .init("InstanceId", .string, "Instance id (rmq-…)."),
        .init("InstanceName", .string, "Instance name."),
        .init("Version", .string, "Instance version."),
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("InstanceStatus", .string, enumeration: "InstanceStatus", "Instance status."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("GroupNumLimit", .integer, "Most consumer groups."),
        .init("PayMode", .string, enumeration: "PayMode", "Billing mode."),
        .init("ExpiryTime", .integer, isNullable: true, timeUnit: .milliseconds, "Expiry time, Unix milliseconds; 0: none."),
        .init("Remark", .string, isNullable: true, "Remark, at most 128 characters."),
        .init("TopicNum", .integer, "Topics."),
        .init("GroupNum", .integer, "Consumer groups."),
        .init("TagList", .structure("Tag"), isList: true, isNullable: true, "Tags."),
        .init("SkuCode", .string, "Product SKU."),
        .init("TpsLimit", .integer, isNullable: true, "TPS limit."),
        .init("ScaledTpsLimit", .integer, "Elastic TPS limit."),
        .init("MessageRetention", .integer, "Message retention, hours."),
        .init("MaxMessageDelay", .integer, "Longest message delay, hours."),
        .init("RenewFlag", .integer, "1: renews by itself; 0: does not; prepaid instances only."),
        .init("InstanceItemExtraInfo", .structure("InstanceItemExtraInfo"), isNullable: true, "4.x instances only."),
        .init("DestroyTime", .integer, isNullable: true, timeUnit: .milliseconds, "When it will be destroyed, Unix milliseconds; 0: not planned."),
        .init("ZoneIds", .integer, isList: true, isNullable: true, "Zones to run in."),
        .init("EnableDeletionProtection", .boolean, "Whether deletion is barred."),
        .init("CreateTime", .integer, isNullable: true, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("ScaledTpsEnabled", .boolean, isNullable: true, "Whether elastic TPS is on."),
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
        .init("RenewFlag", .integer, dialects: .today, "1: renews by itself; 0: does not; prepaid instances only."),
      ]),
    StructureDescriptor(
      name: "InstanceItemExtraInfo", dialects: .today,
      members: [
        .init("IsVip", .boolean, isNullable: true, "Whether it is an exclusive 4.x instance."),
        .init("VipInstanceStatus", .integer, isNullable: true, "Status of an exclusive 4.x instance."),
        .init("MaxBandWidth", .integer, isNullable: true, "Peak bandwidth, exclusive 4.x."),
        .init("SpecName", .string, isNullable: true, "Specification, exclusive 4.x."),
        .init("NodeCount", .integer, isNullable: true, "Nodes."),
        .init("MaxStorage", .integer, isNullable: true, "Most storage, exclusive 4.x."),
        .init("MaxRetention", .integer, isNullable: true, "Longest retention, hours."),
        .init("MinRetention", .integer, isNullable: true, "Shortest retention, hours."),
        .init("InstanceStatus", .integer, isNullable: true, "Status of a shared 4.x instance, a number."),
        .init("IsFrozen", .boolean, "Whether the instance is frozen."),
      ]),
    StructureDescriptor(
      name: "IpRule",
      members: [
        .init("Ip", .string, requiredIn: .all, "IP address or CIDR."),
        .init("Allow", .boolean, requiredIn: .all, "true: allow; false: deny."),
        .init("Remark", .string, requiredIn: .all, isNullable: true, "Remark."),
      ]),
    StructureDescriptor(
      name: "MQTTClientSubscription", dialects: .may2024,
      members: [
        .init("TopicFilter", .string, "MQTT topic filter."),
        .init("Qos", .integer, "MQTT quality of service."),
      ]),
    StructureDescriptor(
      name: "MQTTEndpointItem", dialects: .may2024,
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
      name: "MQTTInstanceItem", dialects: .may2024,
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
      name: "MQTTMessageItem", dialects: .may2024,
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
      name: "MQTTProductSkuItem", dialects: .may2024,
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
      name: "MQTTTopicItem", dialects: .may2024,
      members: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("Remark", .string, isNullable: true, "Remark."),
      ]),
    StructureDescriptor(
      name: "MQTTUserItem", dialects: .may2024,
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
      name: "MessageItem", dialects: .today,
      members: [
        .init("MsgId", .string, isNullable: true, "Message id."),
        .init("Tags", .string, isNullable: true, "Message tag."),
        .init("Keys", .string, isNullable: true, "Message keys."),
        .init("ProducerAddr", .string, isNullable: true, "Producer's address."),
        .init("ProduceTime", .string, isNullable: true, "When the message was produced, text as YYYY-MM-DD hh:mm:ss with or without .SSS."),
        .init("DeadLetterResendTimes", .integer, isNullable: true, "Dead-letter resends."),
        .init("DeadLetterResendSuccessTimes", .integer, isNullable: true, "Dead-letter resends that succeeded."),
      ]),
    StructureDescriptor(
      name: "MessageTraceItem", dialects: .today,
      members: [
        .init("Stage", .string, isNullable: true, enumeration: "TraceStage", "Stage of the trace."),
        .init("Data", .string, isNullable: true, "What the stage recorded, JSON text."),
      ]),
    StructureDescriptor(
      name: "MessageTrackItem", dialects: .today,
      members: [
        .init("ConsumerGroup", .string, "Consumer group name."),
        .init("ConsumeStatus", .string, enumeration: "ConsumeStatus", "How the group fared with the message."),
        .init("TrackType", .string, "Kind of track."),
        .init("ExceptionDesc", .string, isNullable: true, "Exception that the consumer reported."),
        .init("ConsumeStatusSource", .string, enumeration: "ConsumeStatusSource", "What the status was told by."),
      ]),
    StructureDescriptor(
      name: "MigratingTopic", dialects: .today,
      members: [
        .init("TopicName", .string, "Topic name."),
        .init("MigrationStatus", .string, enumeration: "MigrationStatus", "Stage: S source, D destination; RW, R, NA."),
        .init("HealthCheckPassed", .boolean, "Whether the last check passed."),
        .init("HealthCheckError", .string, enumeration: "HealthCheckError", "Reason of the last failed check."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
        .init("NamespaceV4", .string, isNullable: true, "Namespace of 4.x."),
        .init("TopicNameV4", .string, isNullable: true, "Topic name in 4.x."),
        .init("FullNamespaceV4", .string, isNullable: true, "Full namespace of 4.x."),
        .init("HealthCheckErrorList", .string, isList: true, enumeration: "HealthCheckError", "All reasons of the last failed check."),
      ]),
    StructureDescriptor(
      name: "MigrationTaskItem", dialects: .today,
      members: [
        .init("TaskId", .string, "Migration task id."),
        .init("InstanceId", .string, "Instance id (rmq-…)."),
        .init("Type", .integer, enumeration: "MigrationTaskType", "Kind of task."),
        .init("TopicNum", .integer, "Topics."),
        .init("GroupNum", .integer, "Consumer groups."),
        .init("Status", .integer, enumeration: "MigrationTaskStatus", "Status."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "PacketStatistics", dialects: .may2024,
      members: [
        .init("MessageType", .string, isNullable: true, "MQTT control packet type (CONNECT, PUBLISH, ...)."),
        .init("Qos", .integer, isNullable: true, "MQTT quality of service."),
        .init("Count", .integer, isNullable: true, "Packets."),
      ]),
    StructureDescriptor(
      name: "PriceTag", dialects: .today,
      members: [
        .init("Name", .string, "tps: base price; stepTps: step."),
        .init("Step", .integer, isNullable: true, "Billing step."),
      ]),
    StructureDescriptor(
      name: "ProducerInfo", dialects: .today,
      members: [
        .init("ClientId", .string, isNullable: true, "Client id."),
        .init("ClientIp", .string, isNullable: true, "Client's network address; may begin with /."),
        .init("Language", .string, isNullable: true, "Client SDK language (JAVA, CPP, DOTNET, PYTHON, GO, PHP and others)."),
        .init("Version", .string, isNullable: true, "Client SDK version."),
        .init("LastUpdateTimestamp", .integer, isNullable: true, timeUnit: .seconds, "Time of the last produce, Unix seconds as documented; seen as milliseconds."),
        .init("ChannelProtocol", .string, isNullable: true, enumeration: "ChannelProtocol", "Protocol of the client."),
      ]),
    StructureDescriptor(
      name: "ProductSKU", dialects: .today,
      members: [
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("SkuCode", .string, "Product SKU."),
        .init("TpsLimit", .integer, "TPS limit."),
        .init("ScaledTpsLimit", .integer, "Elastic TPS limit."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("GroupNumLimit", .integer, "Most consumer groups."),
        .init("DefaultRetention", .integer, "Retention by default, hours."),
        .init("RetentionUpperLimit", .integer, "Longest retention that may be set, hours."),
        .init("RetentionLowerLimit", .integer, "Shortest retention that may be set, hours."),
        .init("MaxMessageDelay", .integer, "Longest message delay, hours."),
        .init("OnSale", .boolean, "Whether the SKU is on sale."),
        .init("PriceTags", .structure("PriceTag"), isList: true, "Billing items."),
        .init("TopicNumUpperLimit", .integer, "Highest topic limit that may be set."),
      ]),
    StructureDescriptor(
      name: "PublicAccessRule", dialects: .may2024,
      members: [
        .init("IpRule", .string, requiredIn: .all, isNullable: true, "IP address or CIDR."),
        .init("Allow", .boolean, requiredIn: .all, isNullable: true, "true: allow; false: deny."),
        .init("Remark", .string, isNullable: true, "Remark."),
      ]),
    StructureDescriptor(
      name: "PutConsumerRouteConfigFailure", dialects: .today,
      members: [
        .init("Key", .structure("ConsumerRouteKey"), isNullable: true, "Key."),
        .init("Error", .structure("ErrorInfo"), isNullable: true, "What went wrong."),
      ]),
    StructureDescriptor(
      name: "PutConsumerRouteConfigItem", dialects: .today,
      members: [
        .init("Topic", .string, isNullable: true, "Topic name."),
        .init("Group", .string, isNullable: true, "Consumer group name."),
        .init("Rules", .structure("RouteRule"), isList: true, isNullable: true, "Rules."),
      ]),
    StructureDescriptor(
      name: "RetryPolicy", dialects: .today,
      members: [
        .init("PolicyType", .string, requiredIn: .all, enumeration: "RetryPolicyType", "EXPONENTIAL (documented as a fixed interval) or CUSTOMIZED (documented as stepped)."),
        .init("RetryInterval", .integer, "Retry interval; only for a fixed interval."),
      ]),
    StructureDescriptor(
      name: "RoleItem",
      members: [
        .init("RoleName", .string, requiredIn: .today, "Role name."),
        .init("AccessKey", .string, isSecret: true, "Access key. Secret: never shown unasked."),
        .init("SecretKey", .string, isSecret: true, "Secret key. Secret: never shown unasked."),
        .init("PermRead", .boolean, requiredIn: .today, "Permission to consume."),
        .init("PermWrite", .boolean, requiredIn: .today, "Permission to produce."),
        .init("Remark", .string, "Remark."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("ModifiedTime", .integer, timeUnit: .seconds, "Time of the last change."),
        .init("PermType", .string, dialects: .today, enumeration: "PermType", "Cluster (default) or TopicAndGroup."),
        .init("DetailedRolePerms", .structure("DetailedRolePerm"), isList: true, dialects: .today, isNullable: true, "Permissions topic by topic and group by group."),
      ]),
    StructureDescriptor(
      name: "RouteRule", dialects: .today,
      members: [
        .init("MatchCondition", .string, "Condition of the route."),
        .init("TargetConsumerLabel", .string, "Label that the messages go to."),
      ]),
    StructureDescriptor(
      name: "RouteRuleVersion", dialects: .today,
      members: [
        .init("Version", .integer, "Version of the configuration."),
        .init("CutTimestamp", .integer, timeUnit: .milliseconds, "When traffic was cut over, Unix milliseconds."),
        .init("UpdatedAt", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
        .init("Rules", .structure("RouteRule"), isList: true, "Rules."),
      ]),
    StructureDescriptor(
      name: "SmoothMigrationTaskItem", dialects: .today,
      members: [
        .init("TaskId", .string, isNullable: true, "Migration task id."),
        .init("TaskName", .string, isNullable: true, "Task name."),
        .init("SourceClusterName", .string, isNullable: true, "Source cluster."),
        .init("InstanceId", .string, isNullable: true, "Instance id (rmq-…)."),
        .init("ConnectionType", .string, isNullable: true, enumeration: "ConnectionType", "How the source cluster is reached."),
        .init("SourceNameServer", .string, isNullable: true, "Name server of the source."),
        .init("TaskStatus", .string, isNullable: true, enumeration: "SmoothMigrationTaskStatus", "Task status."),
        .init("InstanceVersion", .string, isNullable: true, "4 or 5."),
      ]),
    StructureDescriptor(
      name: "SourceClusterGroupConfig",
      members: [
        .init("GroupName", .string, requiredIn: .all, isNullable: true, "Consumer group name."),
        .init("Remark", .string, isNullable: true, "Remark."),
        .init("Imported", .boolean, isNullable: true, "Whether it is imported already; ignored on input."),
        .init("Namespace", .string, isNullable: true, "Namespace; 4.x clusters only."),
        .init("ImportStatus", .string, isNullable: true, enumeration: "ImportStatus", "Import result; ignored on input."),
        .init("NamespaceV4", .string, dialects: .today, isNullable: true, "Namespace of 4.x."),
        .init("GroupNameV4", .string, dialects: .today, isNullable: true, "Consumer group name in 4.x."),
        .init("FullNamespaceV4", .string, dialects: .today, isNullable: true, "Full namespace of 4.x."),
        .init("ConsumeMessageOrderly", .boolean, dialects: .today, isNullable: true, "true: ordered delivery; false: concurrent delivery."),
      ]),
    StructureDescriptor(
      name: "SourceClusterTopicConfig",
      members: [
        .init("TopicName", .string, requiredIn: .all, isNullable: true, "Topic name."),
        .init("TopicType", .string, requiredIn: .all, isNullable: true, enumeration: "TopicType", "Topic type."),
        .init("QueueNum", .integer, requiredIn: .all, isNullable: true, "Queues of the topic."),
        .init("Remark", .string, isNullable: true, "Remark."),
        .init("Imported", .boolean, isNullable: true, "Whether it is imported already; ignored on input."),
        .init("Namespace", .string, isNullable: true, "Namespace; 4.x clusters only."),
        .init("ImportStatus", .string, isNullable: true, enumeration: "ImportStatus", "Import result; ignored on input."),
        .init("NamespaceV4", .string, dialects: .today, "Namespace of 4.x."),
        .init("TopicNameV4", .string, dialects: .today, "Topic name in 4.x."),
        .init("FullNamespaceV4", .string, dialects: .today, "Full namespace of 4.x."),
      ]),
    StructureDescriptor(
      name: "StatisticsReport", dialects: .may2024,
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
        .init("ConsumeType", .string, isNullable: true, enumeration: "ConsumeType", "Consumer type."),
        .init("SubString", .string, isNullable: true, "Subscription expression."),
        .init("ExpressionType", .string, isNullable: true, "Filter expression type (TAG, SQL92)."),
        .init("Consistency", .integer, isNullable: true, enumeration: "Consistency", "Subscription consistency."),
        .init("ConsumerLag", .integer, isNullable: true, "Messages not yet consumed."),
        .init("LastUpdateTime", .integer, isNullable: true, timeUnit: .seconds, "Time of the last update."),
        .init("MaxRetryTimes", .integer, isNullable: true, "Most redeliveries of a message."),
        .init("ConsumeMessageOrderly", .boolean, isNullable: true, "true: ordered delivery; false: concurrent delivery."),
        .init("MessageModel", .string, isNullable: true, enumeration: "MessageModel", "BROADCASTING or CLUSTERING."),
        .init("ClientSubscriptionInfos", .structure("ClientSubscriptionInfo"), isList: true, dialects: .today, isNullable: true, "Clients that subscribe unlike the rest."),
      ]),
    StructureDescriptor(
      name: "Tag",
      members: [
        .init("TagKey", .string, requiredIn: .all, isNullable: true, "Tag key."),
        .init("TagValue", .string, requiredIn: .all, isNullable: true, "Tag value."),
      ]),
    StructureDescriptor(
      name: "TagFilter",
      members: [
        .init("TagKey", .string, requiredIn: .all, "Tag key."),
        .init("TagValues", .string, isList: true, requiredIn: .all, "Tag values."),
      ]),
    StructureDescriptor(
      name: "TopicConsumeStats", dialects: .today,
      members: [
        .init("Topic", .string, "Topic name."),
        .init("TopicType", .string, enumeration: "TopicType", "Topic type."),
        .init("QueueNum", .integer, "Queues of the topic."),
        .init("ConsumerLag", .integer, "Messages not yet consumed."),
        .init("SubString", .string, "Subscription expression."),
        .init("LastUpdateTime", .integer, timeUnit: .milliseconds, "Time of the last consumption progress, Unix milliseconds."),
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
        .init("TagList", .structure("Tag"), isList: true, dialects: .today, "Tags."),
        .init("AutoExpireDelete", .boolean, dialects: .today, isNullable: true, "LITE topics only: whether it is deleted on expiry."),
        .init("AutoExpireTime", .integer, dialects: .today, isNullable: true, "LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds)."),
      ]),
    StructureDescriptor(
      name: "TopicStageChangeResult", dialects: .today,
      members: [
        .init("TopicName", .string, "Topic name."),
        .init("Success", .boolean, "Whether it succeeded."),
        .init("Namespace", .string, "Namespace; 4.x clusters only."),
      ]),
    StructureDescriptor(
      name: "TopicStatsDetail", dialects: .today,
      members: [
        .init("BrokerName", .string, isNullable: true, "Broker."),
        .init("QueueId", .integer, isNullable: true, "Queue number."),
        .init("BrokerOffset", .integer, isNullable: true, "Newest produced offset of the queue."),
        .init("CommitOffset", .integer, isNullable: true, "Newest consumed offset of the queue."),
        .init("MessageCount", .integer, isNullable: true, "Messages of the queue not yet consumed."),
        .init("LastUpdateTimestamp", .integer, isNullable: true, timeUnit: .milliseconds, "Time of the last produce or consume, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "VpcInfo",
      members: [
        .init("VpcId", .string, requiredIn: .all, "VPC id."),
        .init("SubnetId", .string, requiredIn: .all, "Subnet id."),
      ]),
    StructureDescriptor(
      name: "ZoneScheduledItem", dialects: .today,
      members: [
        .init("ZoneId", .string, "Zone id."),
        .init("NodePermWipeFlag", .boolean, "true: the zone is taken out and none was put back."),
      ]),
  ]
}
