// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let messageActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: DescribeMessageList.id, version: DescribeMessageList.version,
      group: "Message", note: "Query messages of a first-level topic in a time range. The first call sends an empty TaskRequestId and gets one back; the following pages send it.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .query(total: "TotalCount", limit: 50),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "First-level topic."),
        .init("StartTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "Start of the time range, Unix milliseconds."),
        .init("EndTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "End of the time range, Unix milliseconds."),
        .init("TaskRequestId", .string, requiredIn: .all, "Id of the query task; blank on the first page."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20, at most 50."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("MQTTMessageItem"), isList: true, "The page's items."),
        .init("TaskRequestId", .string, "Id of the query task."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeMessageByTopic.id, version: DescribeMessageByTopic.version,
      group: "Message", note: "The messages of a subscription from a time on, at most MaxNumber, the body filtered by a jq 1.6 expression (Base64).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .capped(parameter: "MaxNumber", limit: 1024, next: "StartTime"),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Subscription, e.g. home/room."),
        .init("StartTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "Start of the time range, Unix milliseconds."),
        .init("MaxNumber", .integer, "Most messages to answer; default 100, at most 1024."),
        .init("FilterExpression", .string, "jq 1.6 expression on the body, Base64."),
      ],
      response: [
        .init("Data", .structure("MQTTMessage"), isList: true, "The page's items."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeMessageDetails.id, version: DescribeMessageDetails.version,
      group: "Message", note: "One message with its body and MQTT 5 properties.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("MessageId", .string, requiredIn: .all, "Message id."),
        .init("Subscription", .string, "Subscription that the message is looked up by."),
      ],
      response: [
        .init("Body", .string, "Message body."),
        .init("UserProperties", .structure("UserProperty"), isList: true, "User properties (MQTT 5)."),
        .init("StoreTimestamp", .integer, timeUnit: .milliseconds, "When the message was stored, Unix milliseconds."),
        .init("MessageId", .string, "Message id."),
        .init("ClientId", .string, "Client that published it."),
        .init("Qos", .string, "MQTT quality of service, digits."),
        .init("OriginTopic", .string, "Topic that it was published to."),
        .init("ContentType", .string, "Content type (MQTT 5)."),
        .init("PayloadFormatIndicator", .integer, "1: UTF-8 text; 0: not said (MQTT 5)."),
        .init("MessageExpiryInterval", .integer, "Message expiry, seconds (MQTT 5); 0: none."),
        .init("ResponseTopic", .string, "Response topic (MQTT 5)."),
        .init("CorrelationData", .string, "Correlation data (MQTT 5)."),
        .init("SubscriptionIdentifier", .string, "Subscription identifier (MQTT 5)."),
        .init("Retain", .boolean, "Whether it is retained."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Message"]),
    ActionDescriptor(
      id: PublishMessage.id, version: PublishMessage.version,
      group: "Message", note: "Publish a message to a topic or to one client.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["TargetTopic", "TargetClientId"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Payload", .string, requiredIn: .all, isMessageBody: true, "Payload, encoded as Encoding says."),
        .init("TargetTopic", .string, "Topic to publish to; this or TargetClientId."),
        .init("TargetClientId", .string, "Client to publish to; this or TargetTopic."),
        .init("Encoding", .string, enumeration: "PayloadEncoding", "How Payload is encoded; default plain."),
        .init("Qos", .integer, enumeration: "Qos", "MQTT quality of service, digits."),
        .init("Retain", .boolean, "Whether it is retained; default false; topics only."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady"]),
  ]
}
