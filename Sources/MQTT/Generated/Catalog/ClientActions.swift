// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let clientActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: DescribeClientList.id, version: DescribeClientList.version,
      group: "Client", note: "Clients of an instance, online, offline or both, at most 1024; ClientId narrows (the example shows a prefix finding several).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .capped(parameter: "Number", limit: 1024, next: "MaxTimestamp"),
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        ClientId string | Client id.
        Number string | Most clients to answer, digits; default and most 1024.
        OnlineStatus integer enum=OnlineStatus | Which clients.
        MaxTimestamp integer unit=milliseconds | Last connect time (online) or disconnect time (offline), Unix milliseconds; not said how it bounds: by its name an upper bound, to get past the first 1024.
        """#,
      response: #"""
        Clients {MQTTClientInfo} [] | Clients.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeClientEvents.id, version: DescribeClientEvents.version,
      group: "Client", note: "What happened to one client in a time range: connected, disconnected, subscribed, unsubscribed and so on.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        StartTime integer !all unit=milliseconds | Start of the time range, Unix milliseconds.
        EndTime integer !all unit=milliseconds | End of the time range, Unix milliseconds.
        ClientId string !all | Client id.
        """#,
      response: #"""
        Events {EventItem} [] | Events.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DescribeWillMessage.id, version: DescribeWillMessage.version,
      group: "Client", note: "The last will of a client.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        ClientId string !all | Client id.
        """#,
      response: #"""
        Topic string | Topic name.
        Qos integer enum=Qos | MQTT quality of service, digits.
        Retained boolean | Whether it is retained.
        Payload string | Payload, Base64.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        WillDelayInterval integer | Delay of the will, seconds.
        ContentType string | Content type (MQTT 5).
        ResponseTopic string | Response topic (MQTT 5).
        CorrelationData string | Correlation data, Base64 (MQTT 5).
        MessageExpiryInterval integer | Message expiry, seconds (MQTT 5); 0: none.
        PayloadFormatIndicator integer | 1: UTF-8 text; 0: not said (MQTT 5).
        UserProperties {UserProperty} [] | User properties (MQTT 5).
        PublishAfter integer | When the will is published; unit not said.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound"),
    ActionDescriptor(
      id: AddClientSubscription.id, version: AddClientSubscription.version,
      group: "Client", note: "Add a subscription to a client's session from the server side.",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteClientSubscription.id, nameParameters: ["ClientId", "TopicFilter"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        ClientId string !all | Client id.
        TopicFilter string !all | MQTT topic filter.
        Qos string | MQTT quality of service, digits.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeleteClientSubscription.id, version: DeleteClientSubscription.version,
      group: "Client", note: "Take a subscription from a client's session from the server side.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["ClientId", "TopicFilter"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        ClientId string | Client id.
        TopicFilter string | MQTT topic filter.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady FailedOperation.RelatedDeviceCertificateExists ResourceNotFound.Ca ResourceNotFound.Instance"),
    ActionDescriptor(
      id: KickOutClient.id, version: KickOutClient.version,
      group: "Client", note: "Disconnect a client; DeleteSession drops its session too.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["ClientId"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        ClientId string !all | Client id.
        DeleteSession boolean | Whether the session is dropped too; default false.
        """#,
      response: [],
      errors: "ResourceNotFound.Instance"),
  ]
}
