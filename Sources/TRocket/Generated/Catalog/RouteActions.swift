// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let routeActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateConsumerLabel.id, version: CreateConsumerLabel.version,
      group: "Route", note: "Create a gray-release label of a consumer group.",
      dialects: .today, verb: .create, instanceKind: .rocketMQ, deletion: DeleteConsumerLabel.id, nameParameters: ["Group", "Label"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Label", .string, requiredIn: .all, "Gray-release label."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-…)."),
        .init("Group", .string, "Consumer group name."),
        .init("Label", .string, "Gray-release label."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: CreateConsumerLabels.id, version: CreateConsumerLabels.version,
      group: "Route", note: "Create up to 32 gray-release labels; failures are answered one by one.",
      dialects: .today, verb: .create, instanceKind: .rocketMQ, deletion: DeleteConsumerLabels.id, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Labels", .structure("ConsumerLabelKey"), isList: true, "Labels, at most 32."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("FailedCount", .integer, isNullable: true, "Items that failed."),
        .init("Failures", .structure("ConsumerLabelFailure"), isList: true, "Items that failed, one by one."),
      ],
      errors: []),
    ActionDescriptor(
      id: DeleteConsumerLabel.id, version: DeleteConsumerLabel.version,
      group: "Route", note: "Delete a gray-release label.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Group", "Label"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
        .init("Label", .string, requiredIn: .all, "Gray-release label."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Group"]),
    ActionDescriptor(
      id: DeleteConsumerLabels.id, version: DeleteConsumerLabels.version,
      group: "Route", note: "Delete up to 32 gray-release labels; failures are answered one by one.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Labels", .structure("ConsumerLabelKey"), isList: true, "Labels, at most 32."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("FailedCount", .integer, "Items that failed."),
        .init("Failures", .structure("ConsumerLabelFailure"), isList: true, "Items that failed, one by one."),
      ],
      errors: []),
    ActionDescriptor(
      id: DescribeConsumerLabel.id, version: DescribeConsumerLabel.version,
      group: "Route", note: "One gray-release label.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
        .init("Label", .string, requiredIn: .all, "Gray-release label."),
      ],
      response: [
        .init("Label", .structure("ConsumerLabel"), "Gray-release label."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerLabelList.id, version: DescribeConsumerLabelList.version,
      group: "Route", note: "All gray-release labels of a consumer group.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Labels", .structure("ConsumerLabel"), isList: true, "Gray-release labels."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerLabelLists.id, version: DescribeConsumerLabelLists.version,
      group: "Route", note: "The gray-release labels of up to 32 consumer groups.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Groups", .string, isList: true, requiredIn: .all, "Consumer groups, at most 32."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Results", .structure("ConsumerLabelList"), isList: true, "Results."),
      ],
      errors: []),
    ActionDescriptor(
      id: DescribeConsumerLabelRoutes.id, version: DescribeConsumerLabelRoutes.version,
      group: "Route", note: "The topic routes that up to 32 labels are used in.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Labels", .structure("ConsumerLabelKey"), isList: true, requiredIn: .all, "Labels, at most 32."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Results", .structure("ConsumerLabelRoute"), isList: true, "Results."),
      ],
      errors: []),
    ActionDescriptor(
      id: PutConsumerRouteConfig.id, version: PutConsumerRouteConfig.version,
      group: "Route", note: "Replace the gray-release routes of a group on a topic; answers with the new version.",
      dialects: .today, verb: .modify, instanceKind: .rocketMQ, deletion: DeleteConsumerRouteConfig.id, nameParameters: ["Group", "Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
        .init("Rules", .structure("RouteRule"), isList: true, requiredIn: .all, "Rules."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-…)."),
        .init("Topic", .string, "Topic name."),
        .init("Group", .string, "Consumer group name."),
        .init("Version", .integer, "Version of the configuration."),
      ],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: PutConsumerRouteConfigs.id, version: PutConsumerRouteConfigs.version,
      group: "Route", note: "Replace up to 32 gray-release route configurations.",
      dialects: .today, verb: .modify, instanceKind: .rocketMQ, deletion: DeleteConsumerRouteConfigs.id, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Configs", .structure("PutConsumerRouteConfigItem"), isList: true, "Route configurations, at most 32."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("FailedCount", .integer, "Items that failed."),
        .init("Failures", .structure("PutConsumerRouteConfigFailure"), isList: true, "Items that failed, one by one."),
      ],
      errors: []),
    ActionDescriptor(
      id: DeleteConsumerRouteConfig.id, version: DeleteConsumerRouteConfig.version,
      group: "Route", note: "Delete a gray-release route configuration, or one label's part of it.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Group", "Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
        .init("Label", .string, "Only this label's part; none: the whole configuration."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Group"]),
    ActionDescriptor(
      id: DeleteConsumerRouteConfigs.id, version: DeleteConsumerRouteConfigs.version,
      group: "Route", note: "Delete up to 32 gray-release route configurations, or labels' parts of them.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Configs", .structure("ConsumerRouteLabelKey"), isList: true, requiredIn: .all, "Route configurations, at most 32."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("FailedCount", .integer, "Items that failed."),
        .init("Failures", .structure("DeleteConsumerRouteConfigFailure"), isList: true, "Items that failed, one by one."),
      ],
      errors: []),
    ActionDescriptor(
      id: DescribeConsumerRouteConfig.id, version: DescribeConsumerRouteConfig.version,
      group: "Route", note: "The gray-release routes in force for a group on a topic.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
      ],
      response: [
        .init("Version", .integer, "Version of the configuration."),
        .init("Rules", .structure("RouteRule"), isList: true, "Rules."),
        .init("CutTimestamp", .integer, timeUnit: .milliseconds, "When traffic was cut over, Unix milliseconds."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeConsumerRouteConfigs.id, version: DescribeConsumerRouteConfigs.version,
      group: "Route", note: "The gray-release routes of up to 32 groups and topics.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Configs", .structure("ConsumerRouteKey"), isList: true, requiredIn: .all, "Route configurations, at most 32."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Results", .structure("DescribeConsumerRouteConfigItem"), isList: true, "Results."),
      ],
      errors: []),
    ActionDescriptor(
      id: DescribeConsumerRouteVersionList.id, version: DescribeConsumerRouteVersionList.version,
      group: "Route", note: "The versions of a gray-release route configuration.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Group", .string, requiredIn: .all, "Consumer group name."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Versions", .structure("RouteRuleVersion"), isList: true, "Versions."),
      ],
      errors: ["ResourceNotFound.Instance"]),
  ]
}
