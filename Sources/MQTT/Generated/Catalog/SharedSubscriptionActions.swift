// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let sharedSubscriptionActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: DescribeSharedSubscriptionGroups.id, version: DescribeSharedSubscriptionGroups.version,
      group: "SharedSubscription", note: "The shared subscription groups of an instance and how they balance.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
      ],
      response: [
        .init("Data", .structure("SharedGroup"), isList: true, "The page's items."),
        .init("TotalCount", .integer, "Items in all."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeSharedSubscriptionGroupsWithSubscriptions.id, version: DescribeSharedSubscriptionGroupsWithSubscriptions.version,
      group: "SharedSubscription", note: "The shared subscription groups with their topic filters.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
      ],
      response: [
        .init("Data", .structure("SharedSubscriptionGroupWithSubscriptions"), isList: true, "The page's items."),
        .init("TotalCount", .integer, "Items in all."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeSharedSubscriptions.id, version: DescribeSharedSubscriptions.version,
      group: "SharedSubscription", note: "The topic filters of one shared subscription group.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("SharedName", .string, requiredIn: .all, "Name of the shared subscription group."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("SharedName", .string, "Name of the shared subscription group."),
        .init("TopicFilter", .string, isList: true, "MQTT topic filter."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeSharedSubscriptionClient.id, version: DescribeSharedSubscriptionClient.version,
      group: "SharedSubscription", note: "The clients of one shared subscription, online or not.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("SharedName", .string, requiredIn: .all, "Name of the shared subscription group."),
        .init("TopicFilter", .string, requiredIn: .all, "MQTT topic filter."),
      ],
      response: [
        .init("Data", .structure("SharedSubscriptionClient"), isList: true, "The page's items."),
        .init("TotalCount", .integer, "Items in all."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeSharedSubscriptionLag.id, version: DescribeSharedSubscriptionLag.version,
      group: "SharedSubscription", note: "Messages waiting in one shared subscription ($share/group/filter).",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("SharedSubscription", .string, requiredIn: .all, "Shared subscription, $share/group/filter."),
      ],
      response: [
        .init("Lag", .integer, "Messages waiting."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
  ]
}
