// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let messageActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: DescribeMessageList.id, version: DescribeMessageList.version,
      group: "Message", note: "Query a topic's messages by time range, id, key, tag, newest N or dead letters (needs ConsumerGroup). The first call sends an empty TaskRequestId and gets one back; the following pages send it.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .query(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("StartTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "Start of the time range, Unix milliseconds."),
        .init("EndTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "End of the time range, Unix milliseconds."),
        .init("TaskRequestId", .string, requiredIn: .all, "Id of the query task; blank on the first page."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20."),
        .init("ConsumerGroup", .string, "Consumer group name; needed for dead letters."),
        .init("MsgId", .string, "Message id."),
        .init("MsgKey", .string, "Message key."),
        .init("RecentMessageNum", .integer, "Newest messages to answer, at most 1024; -1: not asked so."),
        .init("QueryDeadLetterMessage", .boolean, "Whether it is a dead letter."),
        .init("Tag", .string, "Message tag."),
        .init("LiteTopic", .string, "Lite topic under the topic."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("MessageItem"), isList: true, isNullable: true, "The page's items."),
        .init("TaskRequestId", .string, isNullable: true, "Id of the query task."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeMessage.id, version: DescribeMessage.version,
      group: "Message", note: "One message with its body, properties and how each group fared with it. Offset and Limit page through those.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "MessageTracksCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("MsgId", .string, requiredIn: .all, "Message id."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("Limit", .integer, "Page size; default 20."),
        .init("QueryDeadLetterMessage", .boolean, "Whether it is a dead letter."),
        .init("QueryDelayMessage", .boolean, "Whether it is a delayed message."),
      ],
      response: [
        .init("Body", .string, "Message body."),
        .init("Properties", .string, "Message properties, JSON text."),
        .init("ProduceTime", .string, "When the message was produced, text as YYYY-MM-DD hh:mm:ss with or without .SSS."),
        .init("MessageId", .string, isNullable: true, "Message id."),
        .init("ProducerAddr", .string, "Producer's address."),
        .init("MessageTracks", .structure("MessageTrackItem"), isList: true, isNullable: true, "How each group fared with the message."),
        .init("ShowTopicName", .string, "Topic."),
        .init("LiteTopic", .string, "Lite topic under the topic."),
        .init("MessageTracksCount", .integer, isNullable: true, "Groups in MessageTracks in all."),
        .init("DelayMessageStatus", .string, isNullable: true, enumeration: "DelayMessageStatus", "Status of a timed message; only where one is asked for."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Message"]),
    ActionDescriptor(
      id: DescribeMessageTrace.id, version: DescribeMessageTrace.version,
      group: "Message", note: "The trace of one message by stage: produce, persist, consume.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("MsgId", .string, requiredIn: .all, "Message id."),
        .init("QueryDeadLetterMessage", .boolean, "Whether it is a dead letter."),
        .init("QueryDelayMessage", .boolean, "Whether it is a delayed message."),
        .init("QueryRetryMessage", .boolean, "Whether it is a retried message; needs GroupId."),
        .init("GroupId", .string, "Consumer group name."),
      ],
      response: [
        .init("ShowTopicName", .string, "Topic."),
        .init("LiteTopic", .string, "Lite topic under the topic."),
        .init("Data", .structure("MessageTraceItem"), isList: true, isNullable: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Message"]),
    ActionDescriptor(
      id: ResendDeadLetterMessage.id, version: ResendDeadLetterMessage.version,
      group: "Message", note: "Send dead-letter messages of a consumer group again.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup"], mutates: true, requestsPerSecond: 20, failures: .flag("ResendResult", reason: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("MessageIds", .string, isList: true, requiredIn: .all, "Ids of dead-letter messages."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      response: [
        .init("ResendResult", .boolean, isNullable: true, "Whether the resend succeeded."),
      ],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: SendMessage.id, version: SendMessage.version,
      group: "Message", note: "Send one test message; rate-limited, not for production traffic.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("MsgBody", .string, requiredIn: .all, isMessageBody: true, "Message body."),
        .init("MsgKey", .string, "Message key."),
        .init("MsgTag", .string, "Message tag."),
        .init("LiteTopic", .string, "Lite topic under the topic."),
        .init("Priority", .integer, "Priority of the queue; PRIORITY topics."),
      ],
      response: [
        .init("MsgId", .string, "Message id."),
      ],
      errors: ["FailedOperation", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      id: VerifyMessageConsumption.id, version: VerifyMessageConsumption.version,
      group: "Message", note: "Push one message to a consumer of the group (a given client, or any) to see it consumed.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup", "Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("MsgId", .string, requiredIn: .all, "Message id."),
        .init("ClientId", .string, "Client id."),
        .init("ConsumerGroup", .string, "Consumer group name."),
      ],
      response: [],
      errors: ["FailedOperation", "UnsupportedOperation.UnsupportedConsumerType"]),
  ]
}
