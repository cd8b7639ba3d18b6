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
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Topic string !all | First-level topic.
        StartTime integer !all unit=milliseconds | Start of the time range, Unix milliseconds.
        EndTime integer !all unit=milliseconds | End of the time range, Unix milliseconds.
        TaskRequestId string !all | Id of the query task; blank on the first page.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20, at most 50.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {MQTTMessageItem} [] | The page's items.
        TaskRequestId string | Id of the query task.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeMessageByTopic.id, version: DescribeMessageByTopic.version,
      group: "Message", note: "The messages of a subscription from a time on, at most MaxNumber, the body filtered by a jq 1.6 expression (Base64).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .capped(parameter: "MaxNumber", limit: 1024, next: "StartTime"),
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Topic string !all | Subscription, e.g. home/room.
        StartTime integer !all unit=milliseconds | Start of the time range, Unix milliseconds.
        MaxNumber integer | Most messages to answer; default 100, at most 1024.
        FilterExpression string | jq 1.6 expression on the body, Base64.
        """#,
      response: #"""
        Data {MQTTMessage} [] | The page's items.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeMessageDetails.id, version: DescribeMessageDetails.version,
      group: "Message", note: "One message with its body and MQTT 5 properties.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        MessageId string !all | Message id.
        Subscription string | Subscription that the message is looked up by.
        """#,
      response: #"""
        Body string | Message body.
        UserProperties {UserProperty} [] | User properties (MQTT 5).
        StoreTimestamp integer unit=milliseconds | When the message was stored, Unix milliseconds.
        MessageId string | Message id.
        ClientId string | Client that published it.
        Qos string | MQTT quality of service, digits.
        OriginTopic string | Topic that it was published to.
        ContentType string | Content type (MQTT 5).
        PayloadFormatIndicator integer | 1: UTF-8 text; 0: not said (MQTT 5).
        MessageExpiryInterval integer | Message expiry, seconds (MQTT 5); 0: none.
        ResponseTopic string | Response topic (MQTT 5).
        CorrelationData string | Correlation data (MQTT 5).
        SubscriptionIdentifier string | Subscription identifier (MQTT 5).
        Retain boolean | Whether it is retained.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Message"),
    ActionDescriptor(
      id: PublishMessage.id, version: PublishMessage.version,
      group: "Message", note: "Publish a message to a topic or to one client.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["TargetTopic", "TargetClientId"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Payload string !all body | Payload, encoded as Encoding says.
        TargetTopic string | Topic to publish to; this or TargetClientId.
        TargetClientId string | Client to publish to; this or TargetTopic.
        Encoding string enum=PayloadEncoding | How Payload is encoded; default plain.
        Qos integer enum=Qos | MQTT quality of service, digits.
        Retain boolean | Whether it is retained; default false; topics only.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady"),
  ]
}
