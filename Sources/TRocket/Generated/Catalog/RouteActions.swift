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
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Label string !all | Gray-release label.
        Group string !all | Consumer group name.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-…).
        Group string | Consumer group name.
        Label string | Gray-release label.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: CreateConsumerLabels.id, version: CreateConsumerLabels.version,
      group: "Route", note: "Create up to 32 gray-release labels; failures are answered one by one.",
      dialects: .today, verb: .create, instanceKind: .rocketMQ, deletion: DeleteConsumerLabels.id, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Labels {ConsumerLabelKey} [] | Labels, at most 32.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        FailedCount integer null | Items that failed.
        Failures {ConsumerLabelFailure} [] | Items that failed, one by one.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DeleteConsumerLabel.id, version: DeleteConsumerLabel.version,
      group: "Route", note: "Delete a gray-release label.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Group", "Label"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Group string !all | Consumer group name.
        Label string !all | Gray-release label.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Group"),
    ActionDescriptor(
      id: DeleteConsumerLabels.id, version: DeleteConsumerLabels.version,
      group: "Route", note: "Delete up to 32 gray-release labels; failures are answered one by one.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Labels {ConsumerLabelKey} [] | Labels, at most 32.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        FailedCount integer | Items that failed.
        Failures {ConsumerLabelFailure} [] | Items that failed, one by one.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DescribeConsumerLabel.id, version: DescribeConsumerLabel.version,
      group: "Route", note: "One gray-release label.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Group string !all | Consumer group name.
        Label string !all | Gray-release label.
        """#,
      response: #"""
        Label {ConsumerLabel} | Gray-release label.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeConsumerLabelList.id, version: DescribeConsumerLabelList.version,
      group: "Route", note: "All gray-release labels of a consumer group.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Group string !all | Consumer group name.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Labels {ConsumerLabel} [] | Gray-release labels.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeConsumerLabelLists.id, version: DescribeConsumerLabelLists.version,
      group: "Route", note: "The gray-release labels of up to 32 consumer groups.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Groups string [] !all | Consumer groups, at most 32.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Results {ConsumerLabelList} [] | Results.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DescribeConsumerLabelRoutes.id, version: DescribeConsumerLabelRoutes.version,
      group: "Route", note: "The topic routes that up to 32 labels are used in.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Labels {ConsumerLabelKey} [] !all | Labels, at most 32.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Results {ConsumerLabelRoute} [] | Results.
        """#,
      errors: ""),
    ActionDescriptor(
      id: PutConsumerRouteConfig.id, version: PutConsumerRouteConfig.version,
      group: "Route", note: "Replace the gray-release routes of a group on a topic; answers with the new version.",
      dialects: .today, verb: .modify, instanceKind: .rocketMQ, deletion: DeleteConsumerRouteConfig.id, nameParameters: ["Group", "Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        Topic string !all | Topic name.
        InstanceId string !all | Instance id (rmq-…).
        Group string !all | Consumer group name.
        Rules {RouteRule} [] !all | Rules.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-…).
        Topic string | Topic name.
        Group string | Consumer group name.
        Version integer | Version of the configuration.
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: PutConsumerRouteConfigs.id, version: PutConsumerRouteConfigs.version,
      group: "Route", note: "Replace up to 32 gray-release route configurations.",
      dialects: .today, verb: .modify, instanceKind: .rocketMQ, deletion: DeleteConsumerRouteConfigs.id, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Configs {PutConsumerRouteConfigItem} [] | Route configurations, at most 32.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        FailedCount integer | Items that failed.
        Failures {PutConsumerRouteConfigFailure} [] | Items that failed, one by one.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DeleteConsumerRouteConfig.id, version: DeleteConsumerRouteConfig.version,
      group: "Route", note: "Delete a gray-release route configuration, or one label's part of it.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Group", "Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        Topic string !all | Topic name.
        InstanceId string !all | Instance id (rmq-…).
        Group string !all | Consumer group name.
        Label string | Only this label's part; none: the whole configuration.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Group"),
    ActionDescriptor(
      id: DeleteConsumerRouteConfigs.id, version: DeleteConsumerRouteConfigs.version,
      group: "Route", note: "Delete up to 32 gray-release route configurations, or labels' parts of them.",
      dialects: .today, verb: .delete, instanceKind: .rocketMQ, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20, failures: .listed("Failures", count: "FailedCount"),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Configs {ConsumerRouteLabelKey} [] !all | Route configurations, at most 32.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        FailedCount integer | Items that failed.
        Failures {DeleteConsumerRouteConfigFailure} [] | Items that failed, one by one.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DescribeConsumerRouteConfig.id, version: DescribeConsumerRouteConfig.version,
      group: "Route", note: "The gray-release routes in force for a group on a topic.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        Topic string !all | Topic name.
        InstanceId string !all | Instance id (rmq-…).
        Group string !all | Consumer group name.
        """#,
      response: #"""
        Version integer | Version of the configuration.
        Rules {RouteRule} [] | Rules.
        CutTimestamp integer unit=milliseconds | When traffic was cut over, Unix milliseconds.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeConsumerRouteConfigs.id, version: DescribeConsumerRouteConfigs.version,
      group: "Route", note: "The gray-release routes of up to 32 groups and topics.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Configs {ConsumerRouteKey} [] !all | Route configurations, at most 32.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Results {DescribeConsumerRouteConfigItem} [] | Results.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DescribeConsumerRouteVersionList.id, version: DescribeConsumerRouteVersionList.version,
      group: "Route", note: "The versions of a gray-release route configuration.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        Topic string !all | Topic name.
        InstanceId string !all | Instance id (rmq-…).
        Group string !all | Consumer group name.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Versions {RouteRuleVersion} [] | Versions.
        """#,
      errors: "ResourceNotFound.Instance"),
  ]
}
