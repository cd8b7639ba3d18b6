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
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Topic string !all | Topic name.
        StartTime integer !all unit=milliseconds | Start of the time range, Unix milliseconds.
        EndTime integer !all unit=milliseconds | End of the time range, Unix milliseconds.
        TaskRequestId string !all | Id of the query task; blank on the first page.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        ConsumerGroup string | Consumer group name; needed for dead letters.
        MsgId string | Message id.
        MsgKey string | Message key.
        RecentMessageNum integer | Newest messages to answer, at most 1024; -1: not asked so.
        QueryDeadLetterMessage boolean | Whether it is a dead letter.
        Tag string | Message tag.
        LiteTopic string | Lite topic under the topic.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {MessageItem} [] null | The page's items.
        TaskRequestId string null | Id of the query task.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeMessage.id, version: DescribeMessage.version,
      group: "Message", note: "One message with its body, properties and how each group fared with it. Offset and Limit page through those.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "MessageTracksCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Topic string !all | Topic name.
        MsgId string !all | Message id.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        QueryDeadLetterMessage boolean | Whether it is a dead letter.
        QueryDelayMessage boolean | Whether it is a delayed message.
        """#,
      response: #"""
        Body string | Message body.
        Properties string | Message properties, JSON text.
        ProduceTime string | When the message was produced, text as YYYY-MM-DD hh:mm:ss with or without .SSS.
        MessageId string null | Message id.
        ProducerAddr string | Producer's address.
        MessageTracks {MessageTrackItem} [] null | How each group fared with the message.
        ShowTopicName string | Topic.
        LiteTopic string | Lite topic under the topic.
        MessageTracksCount integer null | Groups in MessageTracks in all.
        DelayMessageStatus string null enum=DelayMessageStatus | Status of a timed message; only where one is asked for.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Message"),
    ActionDescriptor(
      id: DescribeMessageTrace.id, version: DescribeMessageTrace.version,
      group: "Message", note: "The trace of one message by stage: produce, persist, consume.",
      dialects: .today, verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Topic string !all | Topic name.
        MsgId string !all | Message id.
        QueryDeadLetterMessage boolean | Whether it is a dead letter.
        QueryDelayMessage boolean | Whether it is a delayed message.
        QueryRetryMessage boolean | Whether it is a retried message; needs GroupId.
        GroupId string | Consumer group name.
        """#,
      response: #"""
        ShowTopicName string | Topic.
        LiteTopic string | Lite topic under the topic.
        Data {MessageTraceItem} [] null | The page's items.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Message"),
    ActionDescriptor(
      id: ResendDeadLetterMessage.id, version: ResendDeadLetterMessage.version,
      group: "Message", note: "Send dead-letter messages of a consumer group again.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup"], mutates: true, requestsPerSecond: 20, failures: .flag("ResendResult", reason: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        MessageIds string [] !all | Ids of dead-letter messages.
        ConsumerGroup string | Consumer group name.
        """#,
      response: #"""
        ResendResult boolean null | Whether the resend succeeded.
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: SendMessage.id, version: SendMessage.version,
      group: "Message", note: "Send one test message; rate-limited, not for production traffic.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Topic string !all | Topic name.
        MsgBody string !all body | Message body.
        MsgKey string | Message key.
        MsgTag string | Message tag.
        LiteTopic string | Lite topic under the topic.
        Priority integer | Priority of the queue; PRIORITY topics.
        """#,
      response: #"""
        MsgId string | Message id.
        """#,
      errors: "FailedOperation ResourceNotFound.Topic"),
    ActionDescriptor(
      id: VerifyMessageConsumption.id, version: VerifyMessageConsumption.version,
      group: "Message", note: "Push one message to a consumer of the group (a given client, or any) to see it consumed.",
      dialects: .today, verb: .perform, instanceKind: .rocketMQ, nameParameters: ["ConsumerGroup", "Topic"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Topic string !all | Topic name.
        MsgId string !all | Message id.
        ClientId string | Client id.
        ConsumerGroup string | Consumer group name.
        """#,
      response: [],
      errors: "FailedOperation UnsupportedOperation.UnsupportedConsumerType"),
  ]
}
