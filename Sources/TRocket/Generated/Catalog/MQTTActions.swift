// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let mqttActions: [ActionDescriptor] = [
    ActionDescriptor(
      name: "DescribeMQTTInstanceList", group: "MQTT",
      note: "List MQTT instances. Filters: InstanceName (substring), InstanceId, InstanceType (multi-select), InstanceStatus (multi-select). TagFilters make Filters void.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item."),
        .init("Limit", .integer, "Page size."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("MQTTInstanceItem"), isList: true, "The page's items."),
      ],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      name: "DescribeMQTTInstance", group: "MQTT",
      note: "One MQTT instance.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("InstanceName", .string, "Instance name."),
        .init("TopicNum", .integer, "Topics."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("TpsLimit", .integer, "TPS limit."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
        .init("Remark", .string, "Remark."),
        .init("InstanceStatus", .string, enumeration: "InstanceStatus", "Instance status."),
        .init("SkuCode", .string, "Product SKU."),
        .init("SubscriptionNumLimit", .integer, "Most subscriptions."),
        .init("ClientNumLimit", .integer, "Most client connections."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      name: "CreateMQTTTopic", group: "MQTT",
      note: "Create an MQTT topic.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
        .init("Remark", .string, "Remark."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "LimitExceeded.TopicNum", "OperationDenied", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      name: "DeleteMQTTTopic", group: "MQTT",
      note: "Delete an MQTT topic.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      name: "ModifyMQTTTopic", group: "MQTT",
      note: "Change an MQTT topic's remark.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      name: "DescribeMQTTTopicList", group: "MQTT",
      note: "List MQTT topics. Filters: TopicName (substring), TopicType (multi-select).",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item."),
        .init("Limit", .integer, "Page size."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("MQTTTopicItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      name: "DescribeMQTTMessageList", group: "MQTT",
      note: "Query messages of an MQTT topic in a time range (milliseconds). The first call sends an empty TaskRequestId and gets one back; the following pages send it.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
        .init("StartTime", .integer, isRequired: true, timeUnit: .milliseconds, "Start of the time range, Unix milliseconds."),
        .init("EndTime", .integer, isRequired: true, timeUnit: .milliseconds, "End of the time range, Unix milliseconds."),
        .init("TaskRequestId", .string, isRequired: true, "Id of the query task."),
        .init("Offset", .integer, "Index of the page's first item."),
        .init("Limit", .integer, "Page size."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("MQTTMessageItem"), isList: true, isNullable: true, "The page's items."),
        .init("TaskRequestId", .string, "Id of the query task."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      name: "CreateMQTTUser", group: "MQTT",
      note: "Create an MQTT user; an empty password is generated by the service.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Remark", .string, isRequired: true, "Remark."),
        .init("PermWrite", .boolean, isRequired: true, "Permission to produce."),
        .init("PermRead", .boolean, isRequired: true, "Permission to consume."),
        .init("Username", .string, isRequired: true, "User name."),
        .init("Password", .string, isSecret: true, "Password. Secret: never shown unasked; blank on creation: generated by the service."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "OperationDenied", "ResourceInUse", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      name: "DescribeMQTTUserList", group: "MQTT",
      note: "List MQTT users with their passwords. Filter: Username (substring).",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Offset", .integer, "Index of the page's first item."),
        .init("Limit", .integer, "Page size."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("MQTTUserItem"), isList: true, "The page's items."),
      ],
      errors: []),
    ActionDescriptor(
      name: "ModifyMQTTUser", group: "MQTT",
      note: "Change an MQTT user's permissions and remark.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Username", .string, isRequired: true, "User name."),
        .init("PermRead", .boolean, isRequired: true, "Permission to consume."),
        .init("PermWrite", .boolean, isRequired: true, "Permission to produce."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      name: "DeleteMQTTUser", group: "MQTT",
      note: "Delete an MQTT user.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Username", .string, isRequired: true, "User name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Instance", "ResourceNotFound.Role"]),
    ActionDescriptor(
      name: "DescribeMQTTProductSKUList", group: "MQTT",
      note: "List the MQTT product SKUs on sale.",
      mutates: false, requestsPerSecond: 20,
      parameters: [],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("MQTTProductSkuList", .structure("MQTTProductSkuItem"), isList: true, isNullable: true, "SKUs."),
      ],
      errors: []),
    ActionDescriptor(
      name: "CreateMQTTInstance", group: "MQTT",
      note: "Buy an MQTT instance.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceType", .string, isRequired: true, enumeration: "InstanceType", "Instance edition."),
        .init("Name", .string, isRequired: true, "Name."),
        .init("SkuCode", .string, isRequired: true, enumeration: "SkuCode", "Product SKU."),
        .init("Remark", .string, "Remark."),
        .init("TagList", .structure("Tag"), isList: true, "Tags."),
        .init("VpcList", .structure("VpcInfo"), isList: true, "VPCs to bind."),
        .init("EnablePublic", .boolean, "Whether to open a public endpoint."),
        .init("Bandwidth", .integer, "Public bandwidth, Mbps."),
        .init("IpRules", .structure("IpRule"), isList: true, "Public access list."),
        .init("RenewFlag", .integer, "1: renews by itself; 0: does not."),
        .init("TimeSpan", .integer, "Term bought, months."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
      ],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      name: "DeleteMQTTInstance", group: "MQTT",
      note: "Delete an MQTT instance.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceInUse", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      name: "ModifyMQTTInstance", group: "MQTT",
      note: "Change an MQTT instance's name or remark.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Name", .string, "Name."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceUnavailable"]),
    ActionDescriptor(
      name: "DescribeMQTTTopic", group: "MQTT",
      note: "One MQTT topic.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("Remark", .string, "Remark."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      name: "ModifyMQTTInstanceCertBinding", group: "MQTT",
      note: "Bind a server and a CA certificate to an MQTT instance; blank ids remove the binding.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("SSLServerCertId", .string, isRequired: true, "Id of the server certificate."),
        .init("SSLCaCertId", .string, isRequired: true, "Id of the CA certificate."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      name: "DescribeMQTTInstanceCert", group: "MQTT",
      note: "The certificates bound to an MQTT instance.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [
        .init("InstanceId", .string, isNullable: true, "Instance id (rmq-… or mqtt-…)."),
        .init("SSLServerCertId", .string, isNullable: true, "Id of the server certificate."),
        .init("SSLCaCertId", .string, isNullable: true, "Id of the CA certificate."),
      ],
      errors: []),
    ActionDescriptor(
      name: "DescribeMQTTClient", group: "MQTT",
      note: "One MQTT client by its client id: connection, subscriptions, traffic. There is no action that lists clients.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("ClientId", .string, isRequired: true, "MQTT client id."),
      ],
      response: [
        .init("ClientId", .string, "MQTT client id."),
        .init("ClientAddress", .string, "Client's network address, host:port."),
        .init("ProtocolVersion", .integer, "MQTT protocol level; 4 is MQTT 3.1.1."),
        .init("Keepalive", .integer, "Keep-alive, seconds."),
        .init("ConnectionStatus", .string, enumeration: "ConnectionStatus", "CONNECTED or DISCONNECTED."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time."),
        .init("ConnectTime", .integer, timeUnit: .milliseconds, "When the connection was last made, Unix milliseconds."),
        .init("DisconnectTime", .integer, timeUnit: .milliseconds, "When the connection was last lost, Unix milliseconds; only for a persistent session that is not connected."),
        .init("MQTTClientSubscriptions", .structure("MQTTClientSubscription"), isList: true, "The client's subscriptions."),
        .init("Inbound", .structure("StatisticsReport"), "Traffic from the server to the client."),
        .init("OutBound", .structure("StatisticsReport"), "Traffic from the client to the server."),
        .init("CleanSession", .boolean, "The MQTT clean-session flag."),
      ],
      errors: ["ResourceNotFound.Client"]),
    ActionDescriptor(
      name: "CreateMQTTInsPublicEndpoint", group: "MQTT",
      note: "Open the public endpoint of an MQTT instance.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Bandwidth", .integer, isRequired: true, "Public bandwidth, Mbps."),
        .init("Rules", .structure("PublicAccessRule"), isList: true, "Public access rules."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      name: "DeleteMQTTInsPublicEndpoint", group: "MQTT",
      note: "Close the public endpoint of an MQTT instance.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      name: "DescribeMQTTInsPublicEndpoints", group: "MQTT",
      note: "The public endpoints of an MQTT instance, their status, bandwidth and access rules.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [
        .init("Endpoints", .structure("MQTTEndpointItem"), isList: true, "Endpoints."),
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Bandwidth", .integer, "Public bandwidth, Mbps."),
        .init("Rules", .structure("PublicAccessRule"), isList: true, "Public access rules."),
        .init("Status", .string, enumeration: "MQTTPublicEndpointStatus", "Status."),
      ],
      errors: []),
    ActionDescriptor(
      name: "DescribeMQTTInsVPCEndpoints", group: "MQTT",
      note: "The VPC endpoints of an MQTT instance.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [
        .init("Endpoints", .structure("MQTTEndpointItem"), isList: true, "Endpoints."),
      ],
      errors: []),
    ActionDescriptor(
      name: "ModifyMQTTInsPublicEndpoint", group: "MQTT",
      note: "Change the bandwidth and access rules of a public endpoint.",
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Bandwidth", .integer, isRequired: true, "Public bandwidth, Mbps."),
        .init("Rules", .structure("PublicAccessRule"), isList: true, isRequired: true, "Public access rules."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      name: "DescribeMQTTMessage", group: "MQTT",
      note: "One MQTT message with its body and properties.",
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, isRequired: true, "Topic name."),
        .init("MsgId", .string, isRequired: true, "Message id."),
      ],
      response: [
        .init("Body", .string, "Message body."),
        .init("Properties", .structure("CustomMapEntry"), isList: true, "Message properties."),
        .init("ProduceTime", .string, "When the message was produced."),
        .init("MessageId", .string, isNullable: true, "Message id."),
        .init("ProducerAddr", .string, "Producer's address, host:port."),
        .init("ShowTopicName", .string, "Topic."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Message"]),
  ]
}
