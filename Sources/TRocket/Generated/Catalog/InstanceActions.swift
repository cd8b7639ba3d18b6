// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let instanceActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateInstance.id, version: CreateInstance.version,
      group: "Instance", note: "Buy an instance.",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteInstance.id,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceType", .string, isRequired: true, enumeration: "InstanceType", "Instance edition."),
        .init("Name", .string, isRequired: true, "Name."),
        .init("SkuCode", .string, isRequired: true, enumeration: "SkuCode", "Product SKU."),
        .init("Remark", .string, "Remark."),
        .init("TagList", .structure("Tag"), isList: true, "Tags."),
        .init("VpcList", .structure("VpcInfo"), isList: true, "VPCs to bind."),
        .init("EnablePublic", .boolean, "Whether to open a public endpoint."),
        .init("Bandwidth", .integer, "Public bandwidth, Mbps."),
        .init("IpRules", .structure("IpRule"), isList: true, "Public access list."),
        .init("MessageRetention", .integer, "Message retention, hours."),
        .init("PayMode", .integer, enumeration: "PayModeInput", "Billing mode."),
        .init("RenewFlag", .integer, "1: renews by itself; 0: does not."),
        .init("TimeSpan", .integer, "Term bought, months."),
        .init("MaxTopicNum", .integer, "Most topics that may be created."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
      ],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DeleteInstance.id, version: DeleteInstance.version,
      group: "Instance", note: "Delete an instance.",
      verb: .delete, instanceKind: .rocketMQ,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceInUse", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: ModifyInstance.id, version: ModifyInstance.version,
      group: "Instance", note: "Change an instance's name, remark, SKU, retention, send/receive ratio, elastic TPS or topic limit.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteInstance.id,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Name", .string, "Name."),
        .init("Remark", .string, "Remark."),
        .init("SendReceiveRatio", .float, "Share of the TPS for sending."),
        .init("SkuCode", .string, enumeration: "SkuCode", "Product SKU."),
        .init("MessageRetention", .integer, "Message retention, hours."),
        .init("ScaledTpsEnabled", .boolean, "Whether elastic TPS is on."),
        .init("MaxTopicNum", .integer, "Most topics that may be created."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceUnavailable", "UnsupportedOperation.InstanceTopicNumDowngrade"]),
    ActionDescriptor(
      id: DescribeInstanceList.id, version: DescribeInstanceList.version,
      group: "Instance", note: "List instances. Filters: InstanceName (substring), InstanceId, InstanceType (multi-select), InstanceStatus (multi-select). TagFilters make Filters void.",
      verb: .list, instanceKind: .rocketMQ,
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("TagFilters", .structure("TagFilter"), isList: true, "Tag filters."),
        .init("Offset", .integer, isRequired: true, "Index of the page's first item."),
        .init("Limit", .integer, isRequired: true, "Page size."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("InstanceItem"), isList: true, "The page's items."),
      ],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DescribeInstance.id, version: DescribeInstance.version,
      group: "Instance", note: "One instance with its limits and endpoints.",
      verb: .describe, instanceKind: .rocketMQ,
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("InstanceName", .string, "Instance name."),
        .init("TopicNum", .integer, "Topics."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("GroupNum", .integer, "Consumer groups."),
        .init("GroupNumLimit", .integer, "Most consumer groups."),
        .init("MessageRetention", .integer, "Message retention, hours."),
        .init("RetentionUpperLimit", .integer, "Longest retention that may be set, hours."),
        .init("RetentionLowerLimit", .integer, "Shortest retention that may be set, hours."),
        .init("TpsLimit", .integer, "TPS limit."),
        .init("ScaledTpsLimit", .integer, "Elastic TPS limit."),
        .init("MaxMessageDelay", .integer, "Longest message delay, hours."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("SendReceiveRatio", .float, "Share of the TPS for sending."),
        .init("TagList", .structure("Tag"), isList: true, isNullable: true, "Tags."),
        .init("EndpointList", .structure("Endpoint"), isList: true, isNullable: true, "Endpoints."),
        .init("TopicQueueNumUpperLimit", .integer, "Most queues a topic may have."),
        .init("TopicQueueNumLowerLimit", .integer, "Fewest queues a topic may have."),
        .init("Remark", .string, "Remark."),
        .init("InstanceStatus", .string, enumeration: "InstanceStatus", "Instance status."),
        .init("SkuCode", .string, "Product SKU."),
        .init("PayMode", .string, enumeration: "PayMode", "Billing mode."),
        .init("ScaledTpsEnabled", .boolean, "Whether elastic TPS is on."),
        .init("RenewFlag", .integer, "1: renews by itself; 0: does not."),
        .init("ExpiryTime", .integer, timeUnit: .seconds, "Expiry time, Unix seconds; 0: none."),
        .init("RoleNumLimit", .integer, "Most roles."),
        .init("AclEnabled", .boolean, isNullable: true, "Whether ACL is on."),
        .init("TopicNumLowerLimit", .integer, isNullable: true, "Topics free of charge."),
        .init("TopicNumUpperLimit", .integer, isNullable: true, "Highest topic limit that may be set."),
      ],
      errors: ["ResourceNotFound.Instance"]),
  ]
}
