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
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("ClientId", .string, "Client id."),
        .init("Number", .string, "Most clients to answer, digits; default and most 1024."),
        .init("OnlineStatus", .integer, enumeration: "OnlineStatus", "Which clients."),
        .init("MaxTimestamp", .integer, timeUnit: .milliseconds, "Last connect time (online) or disconnect time (offline), Unix milliseconds; not said how it bounds: by its name an upper bound, to get past the first 1024."),
      ],
      response: [
        .init("Clients", .structure("MQTTClientInfo"), isList: true, "Clients."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeClientEvents.id, version: DescribeClientEvents.version,
      group: "Client", note: "What happened to one client in a time range: connected, disconnected, subscribed, unsubscribed and so on.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("StartTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "Start of the time range, Unix milliseconds."),
        .init("EndTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "End of the time range, Unix milliseconds."),
        .init("ClientId", .string, requiredIn: .all, "Client id."),
      ],
      response: [
        .init("Events", .structure("EventItem"), isList: true, "Events."),
      ],
      errors: []),
    ActionDescriptor(
      id: DescribeWillMessage.id, version: DescribeWillMessage.version,
      group: "Client", note: "The last will of a client.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("ClientId", .string, requiredIn: .all, "Client id."),
      ],
      response: [
        .init("Topic", .string, "Topic name."),
        .init("Qos", .integer, enumeration: "Qos", "MQTT quality of service, digits."),
        .init("Retained", .boolean, "Whether it is retained."),
        .init("Payload", .string, "Payload, Base64."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
        .init("WillDelayInterval", .integer, "Delay of the will, seconds."),
        .init("ContentType", .string, "Content type (MQTT 5)."),
        .init("ResponseTopic", .string, "Response topic (MQTT 5)."),
        .init("CorrelationData", .string, "Correlation data, Base64 (MQTT 5)."),
        .init("MessageExpiryInterval", .integer, "Message expiry, seconds (MQTT 5); 0: none."),
        .init("PayloadFormatIndicator", .integer, "1: UTF-8 text; 0: not said (MQTT 5)."),
        .init("UserProperties", .structure("UserProperty"), isList: true, "User properties (MQTT 5)."),
        .init("PublishAfter", .integer, "When the will is published; unit not said."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound"]),
    ActionDescriptor(
      id: AddClientSubscription.id, version: AddClientSubscription.version,
      group: "Client", note: "Add a subscription to a client's session from the server side.",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteClientSubscription.id, nameParameters: ["ClientId", "TopicFilter"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("ClientId", .string, requiredIn: .all, "Client id."),
        .init("TopicFilter", .string, requiredIn: .all, "MQTT topic filter."),
        .init("Qos", .string, "MQTT quality of service, digits."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DeleteClientSubscription.id, version: DeleteClientSubscription.version,
      group: "Client", note: "Take a subscription from a client's session from the server side.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["ClientId", "TopicFilter"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("ClientId", .string, "Client id."),
        .init("TopicFilter", .string, "MQTT topic filter."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady", "FailedOperation.RelatedDeviceCertificateExists", "ResourceNotFound.Ca", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: KickOutClient.id, version: KickOutClient.version,
      group: "Client", note: "Disconnect a client; DeleteSession drops its session too.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["ClientId"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("ClientId", .string, requiredIn: .all, "Client id."),
        .init("DeleteSession", .boolean, "Whether the session is dropped too; default false."),
      ],
      response: [],
      errors: ["ResourceNotFound.Instance"]),
  ]
}
