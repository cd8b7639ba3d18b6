// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let mqttActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: DescribeMQTTInstanceList.id, version: DescribeMQTTInstanceList.version,
      group: "MQTT", note: "List MQTT instances. Filters: InstanceName (substring), InstanceId, InstanceType (multi-select), InstanceStatus (multi-select). TagFilters make Filters void.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeInstanceList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
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
      id: DescribeMQTTInstance.id, version: DescribeMQTTInstance.version,
      group: "MQTT", note: "One MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeInstance")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
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
      id: CreateMQTTTopic.id, version: CreateMQTTTopic.version,
      group: "MQTT", note: "Create an MQTT topic.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateTopic")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("Remark", .string, "Remark."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "LimitExceeded.TopicNum", "OperationDenied", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DeleteMQTTTopic.id, version: DeleteMQTTTopic.version,
      group: "MQTT", note: "Delete an MQTT topic.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteTopic")), verb: .delete, instanceKind: .mqtt, nameParameters: ["Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      id: ModifyMQTTTopic.id, version: ModifyMQTTTopic.version,
      group: "MQTT", note: "Change an MQTT topic's remark.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyTopic")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DescribeMQTTTopicList.id, version: DescribeMQTTTopicList.version,
      group: "MQTT", note: "List MQTT topics. Filters: TopicName (substring), TopicType (multi-select).",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeTopicList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
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
      id: DescribeMQTTMessageList.id, version: DescribeMQTTMessageList.version,
      group: "MQTT", note: "Query messages of an MQTT topic in a time range (milliseconds). The first call sends an empty TaskRequestId and gets one back; the following pages send it.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeMessageList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .query(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("StartTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "Start of the time range, Unix milliseconds."),
        .init("EndTime", .integer, requiredIn: .all, timeUnit: .milliseconds, "End of the time range, Unix milliseconds."),
        .init("TaskRequestId", .string, requiredIn: .all, "Id of the query task."),
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
      id: CreateMQTTUser.id, version: CreateMQTTUser.version,
      group: "MQTT", note: "Create an MQTT user; an empty password is generated by the service.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateUser")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTUser.id, nameParameters: ["Username"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Remark", .string, requiredIn: .all, "Remark."),
        .init("PermWrite", .boolean, requiredIn: .all, "Permission to produce."),
        .init("PermRead", .boolean, requiredIn: .all, "Permission to consume."),
        .init("Username", .string, requiredIn: .all, "User name."),
        .init("Password", .string, isSecret: true, "Password. Secret: never shown unasked; blank on creation: generated by the service."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "OperationDenied", "ResourceInUse", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DescribeMQTTUserList.id, version: DescribeMQTTUserList.version,
      group: "MQTT", note: "List MQTT users with their passwords. Filter: Username (substring).",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeUserList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
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
      id: ModifyMQTTUser.id, version: ModifyMQTTUser.version,
      group: "MQTT", note: "Change an MQTT user's permissions and remark.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyUser")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTUser.id, nameParameters: ["Username"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Username", .string, requiredIn: .all, "User name."),
        .init("PermRead", .boolean, requiredIn: .all, "Permission to consume."),
        .init("PermWrite", .boolean, requiredIn: .all, "Permission to produce."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DeleteMQTTUser.id, version: DeleteMQTTUser.version,
      group: "MQTT", note: "Delete an MQTT user.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteUser")), verb: .delete, instanceKind: .mqtt, nameParameters: ["Username"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Username", .string, requiredIn: .all, "User name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Instance", "ResourceNotFound.Role"]),
    ActionDescriptor(
      id: DescribeMQTTProductSKUList.id, version: DescribeMQTTProductSKUList.version,
      group: "MQTT", note: "List the MQTT product SKUs on sale.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeProductSKUList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("MQTTProductSkuList", .structure("MQTTProductSkuItem"), isList: true, isNullable: true, "SKUs."),
      ],
      errors: []),
    ActionDescriptor(
      id: CreateMQTTInstance.id, version: CreateMQTTInstance.version,
      group: "MQTT", note: "Buy an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateInstance")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTInstance.id, nameParameters: ["Name"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceType", .string, requiredIn: .all, enumeration: "InstanceType", "Instance edition."),
        .init("Name", .string, requiredIn: .all, "Name."),
        .init("SkuCode", .string, requiredIn: .all, enumeration: "SkuCode", "Product SKU."),
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
      id: DeleteMQTTInstance.id, version: DeleteMQTTInstance.version,
      group: "MQTT", note: "Delete an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteInstance")), verb: .delete, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceInUse", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: ModifyMQTTInstance.id, version: ModifyMQTTInstance.version,
      group: "MQTT", note: "Change an MQTT instance's name or remark.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyInstance")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTInstance.id, mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Name", .string, "Name."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceUnavailable"]),
    ActionDescriptor(
      id: DescribeMQTTTopic.id, version: DescribeMQTTTopic.version,
      group: "MQTT", note: "One MQTT topic.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeTopic")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("Remark", .string, "Remark."),
        .init("CreatedTime", .integer, timeUnit: .seconds, "Creation time."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.Topic"]),
    ActionDescriptor(
      id: ModifyMQTTInstanceCertBinding.id, version: ModifyMQTTInstanceCertBinding.version,
      group: "MQTT", note: "Bind a server and a CA certificate to an MQTT instance; blank ids remove the binding.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyInstanceCertBinding")), verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("SSLServerCertId", .string, requiredIn: .all, "Id of the server certificate."),
        .init("SSLCaCertId", .string, requiredIn: .all, "Id of the CA certificate."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      id: DescribeMQTTInstanceCert.id, version: DescribeMQTTInstanceCert.version,
      group: "MQTT", note: "The certificates bound to an MQTT instance.",
      dialects: .may2024, successor: .none, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [
        .init("InstanceId", .string, isNullable: true, "Instance id (rmq-… or mqtt-…)."),
        .init("SSLServerCertId", .string, isNullable: true, "Id of the server certificate."),
        .init("SSLCaCertId", .string, isNullable: true, "Id of the CA certificate."),
      ],
      errors: []),
    ActionDescriptor(
      id: DescribeMQTTClient.id, version: DescribeMQTTClient.version,
      group: "MQTT", note: "One MQTT client by its client id: connection, subscriptions, traffic. There is no action that lists clients.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeClientList")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("ClientId", .string, requiredIn: .all, "MQTT client id."),
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
      id: CreateMQTTInsPublicEndpoint.id, version: CreateMQTTInsPublicEndpoint.version,
      group: "MQTT", note: "Open the public endpoint of an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateInsPublicEndpoint")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTInsPublicEndpoint.id, mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Bandwidth", .integer, requiredIn: .all, "Public bandwidth, Mbps."),
        .init("Rules", .structure("PublicAccessRule"), isList: true, "Public access rules."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      id: DeleteMQTTInsPublicEndpoint.id, version: DeleteMQTTInsPublicEndpoint.version,
      group: "MQTT", note: "Close the public endpoint of an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteInsPublicEndpoint")), verb: .delete, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      id: DescribeMQTTInsPublicEndpoints.id, version: DescribeMQTTInsPublicEndpoints.version,
      group: "MQTT", note: "The public endpoints of an MQTT instance, their status, bandwidth and access rules.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeInsPublicEndpoints")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
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
      id: DescribeMQTTInsVPCEndpoints.id, version: DescribeMQTTInsVPCEndpoints.version,
      group: "MQTT", note: "The VPC endpoints of an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeInsVPCEndpoints")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
      ],
      response: [
        .init("Endpoints", .structure("MQTTEndpointItem"), isList: true, "Endpoints."),
      ],
      errors: []),
    ActionDescriptor(
      id: ModifyMQTTInsPublicEndpoint.id, version: ModifyMQTTInsPublicEndpoint.version,
      group: "MQTT", note: "Change the bandwidth and access rules of a public endpoint.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyInsPublicEndpoint")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTInsPublicEndpoint.id, mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Bandwidth", .integer, requiredIn: .all, "Public bandwidth, Mbps."),
        .init("Rules", .structure("PublicAccessRule"), isList: true, requiredIn: .all, "Public access rules."),
      ],
      response: [],
      errors: []),
    ActionDescriptor(
      id: DescribeMQTTMessage.id, version: DescribeMQTTMessage.version,
      group: "MQTT", note: "One MQTT message with its body and properties.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeMessageDetails")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Topic", .string, requiredIn: .all, "Topic name."),
        .init("MsgId", .string, requiredIn: .all, "Message id."),
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
