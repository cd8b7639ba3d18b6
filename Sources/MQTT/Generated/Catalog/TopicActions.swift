// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let topicActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateTopic.id, version: CreateTopic.version,
      group: "Topic", note: "Create a first-level topic.",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Topic string !all | First-level topic, 3 to 100 letters, digits, - and _.
        Remark string | Remark, at most 128 characters.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        Topic string | Topic name.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady LimitExceeded.TopicNum OperationDenied ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: ModifyTopic.id, version: ModifyTopic.version,
      group: "Topic", note: "Change a topic's remark.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, deletion: DeleteTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Topic string !all | Topic name.
        Remark string | Remark, at most 128 characters.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DeleteTopic.id, version: DeleteTopic.version,
      group: "Topic", note: "Delete a first-level topic.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Topic string !all | Topic name.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Topic"),
    ActionDescriptor(
      id: DescribeTopicList.id, version: DescribeTopicList.version,
      group: "Topic", note: "List first-level topics. Filter: TopicName (substring).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: 20),
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20, at most 20.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {MQTTTopicItem} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeTopic.id, version: DescribeTopic.version,
      group: "Topic", note: "One first-level topic.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Topic string !all | Topic name.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        Topic string | Topic name.
        Remark string | Remark, at most 128 characters.
        CreatedTime integer unit=seconds | Creation time, Unix seconds.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic"),
  ]
}
