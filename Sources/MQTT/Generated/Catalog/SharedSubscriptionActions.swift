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
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        Data {SharedGroup} [] | The page's items.
        TotalCount integer | Items in all.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeSharedSubscriptionGroupsWithSubscriptions.id, version: DescribeSharedSubscriptionGroupsWithSubscriptions.version,
      group: "SharedSubscription", note: "The shared subscription groups with their topic filters.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        Data {SharedSubscriptionGroupWithSubscriptions} [] | The page's items.
        TotalCount integer | Items in all.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeSharedSubscriptions.id, version: DescribeSharedSubscriptions.version,
      group: "SharedSubscription", note: "The topic filters of one shared subscription group.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        SharedName string !all | Name of the shared subscription group.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        SharedName string | Name of the shared subscription group.
        TopicFilter string [] | MQTT topic filter.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeSharedSubscriptionClient.id, version: DescribeSharedSubscriptionClient.version,
      group: "SharedSubscription", note: "The clients of one shared subscription, online or not.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        SharedName string !all | Name of the shared subscription group.
        TopicFilter string !all | MQTT topic filter.
        """#,
      response: #"""
        Data {SharedSubscriptionClient} [] | The page's items.
        TotalCount integer | Items in all.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeSharedSubscriptionLag.id, version: DescribeSharedSubscriptionLag.version,
      group: "SharedSubscription", note: "Messages waiting in one shared subscription ($share/group/filter).",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        SharedSubscription string !all | Shared subscription, $share/group/filter.
        """#,
      response: #"""
        Lag integer | Messages waiting.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
  ]
}
