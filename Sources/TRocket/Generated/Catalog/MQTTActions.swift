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
      parameters: #"""
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item.
        Limit integer | Page size.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {MQTTInstanceItem} [] | The page's items.
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeMQTTInstance.id, version: DescribeMQTTInstance.version,
      group: "MQTT", note: "One MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeInstance")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: #"""
        InstanceType string enum=InstanceType | Instance edition.
        InstanceId string | Instance id (rmq-… or mqtt-…).
        InstanceName string | Instance name.
        TopicNum integer | Topics.
        TopicNumLimit integer | Most topics.
        TpsLimit integer | TPS limit.
        CreatedTime integer unit=seconds | Creation time.
        Remark string | Remark.
        InstanceStatus string enum=InstanceStatus | Instance status.
        SkuCode string | Product SKU.
        SubscriptionNumLimit integer | Most subscriptions.
        ClientNumLimit integer | Most client connections.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: CreateMQTTTopic.id, version: CreateMQTTTopic.version,
      group: "MQTT", note: "Create an MQTT topic.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateTopic")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        Remark string | Remark.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        Topic string | Topic name.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady LimitExceeded.TopicNum OperationDenied ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: DeleteMQTTTopic.id, version: DeleteMQTTTopic.version,
      group: "MQTT", note: "Delete an MQTT topic.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteTopic")), verb: .delete, instanceKind: .mqtt, nameParameters: ["Topic"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Topic"),
    ActionDescriptor(
      id: ModifyMQTTTopic.id, version: ModifyMQTTTopic.version,
      group: "MQTT", note: "Change an MQTT topic's remark.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyTopic")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTTopic.id, nameParameters: ["Topic"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        Remark string | Remark.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeMQTTTopicList.id, version: DescribeMQTTTopicList.version,
      group: "MQTT", note: "List MQTT topics. Filters: TopicName (substring), TopicType (multi-select).",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeTopicList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item.
        Limit integer | Page size.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {MQTTTopicItem} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeMQTTMessageList.id, version: DescribeMQTTMessageList.version,
      group: "MQTT", note: "Query messages of an MQTT topic in a time range (milliseconds). The first call sends an empty TaskRequestId and gets one back; the following pages send it.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeMessageList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .query(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        StartTime integer !all unit=milliseconds | Start of the time range, Unix milliseconds.
        EndTime integer !all unit=milliseconds | End of the time range, Unix milliseconds.
        TaskRequestId string !all | Id of the query task.
        Offset integer | Index of the page's first item.
        Limit integer | Page size.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {MQTTMessageItem} [] null | The page's items.
        TaskRequestId string | Id of the query task.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: CreateMQTTUser.id, version: CreateMQTTUser.version,
      group: "MQTT", note: "Create an MQTT user; an empty password is generated by the service.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateUser")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTUser.id, nameParameters: ["Username"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Remark string !all | Remark.
        PermWrite boolean !all | Permission to produce.
        PermRead boolean !all | Permission to consume.
        Username string !all | User name.
        Password string secret | Password. Secret: never shown unasked; blank on creation: generated by the service.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.InstanceNotReady OperationDenied ResourceInUse ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: DescribeMQTTUserList.id, version: DescribeMQTTUserList.version,
      group: "MQTT", note: "List MQTT users with their passwords. Filter: Username (substring).",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeUserList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item.
        Limit integer | Page size.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {MQTTUserItem} [] | The page's items.
        """#,
      errors: ""),
    ActionDescriptor(
      id: ModifyMQTTUser.id, version: ModifyMQTTUser.version,
      group: "MQTT", note: "Change an MQTT user's permissions and remark.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyUser")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTUser.id, nameParameters: ["Username"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Username string !all | User name.
        PermRead boolean !all | Permission to consume.
        PermWrite boolean !all | Permission to produce.
        Remark string | Remark.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DeleteMQTTUser.id, version: DeleteMQTTUser.version,
      group: "MQTT", note: "Delete an MQTT user.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteUser")), verb: .delete, instanceKind: .mqtt, nameParameters: ["Username"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Username string !all | User name.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Instance ResourceNotFound.Role"),
    ActionDescriptor(
      id: DescribeMQTTProductSKUList.id, version: DescribeMQTTProductSKUList.version,
      group: "MQTT", note: "List the MQTT product SKUs on sale.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeProductSKUList")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [],
      response: #"""
        TotalCount integer null | Items in all.
        MQTTProductSkuList {MQTTProductSkuItem} [] null | SKUs.
        """#,
      errors: ""),
    ActionDescriptor(
      id: CreateMQTTInstance.id, version: CreateMQTTInstance.version,
      group: "MQTT", note: "Buy an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateInstance")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTInstance.id, nameParameters: ["Name"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceType string !all enum=InstanceType | Instance edition.
        Name string !all | Name.
        SkuCode string !all enum=SkuCode | Product SKU.
        Remark string | Remark.
        TagList {Tag} [] | Tags.
        VpcList {VpcInfo} [] | VPCs to bind.
        EnablePublic boolean | Whether to open a public endpoint.
        Bandwidth integer | Public bandwidth, Mbps.
        IpRules {IpRule} [] | Public access list.
        RenewFlag integer | 1: renews by itself; 0: does not.
        TimeSpan integer | Term bought, months.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DeleteMQTTInstance.id, version: DeleteMQTTInstance.version,
      group: "MQTT", note: "Delete an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteInstance")), verb: .delete, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: [],
      errors: "FailedOperation ResourceInUse ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ModifyMQTTInstance.id, version: ModifyMQTTInstance.version,
      group: "MQTT", note: "Change an MQTT instance's name or remark.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyInstance")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTInstance.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Name string | Name.
        Remark string | Remark.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceUnavailable"),
    ActionDescriptor(
      id: DescribeMQTTTopic.id, version: DescribeMQTTTopic.version,
      group: "MQTT", note: "One MQTT topic.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeTopic")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        Topic string | Topic name.
        Remark string | Remark.
        CreatedTime integer unit=seconds | Creation time.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Topic"),
    ActionDescriptor(
      id: ModifyMQTTInstanceCertBinding.id, version: ModifyMQTTInstanceCertBinding.version,
      group: "MQTT", note: "Bind a server and a CA certificate to an MQTT instance; blank ids remove the binding.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyInstanceCertBinding")), verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        SSLServerCertId string !all | Id of the server certificate.
        SSLCaCertId string !all | Id of the CA certificate.
        """#,
      response: [],
      errors: ""),
    ActionDescriptor(
      id: DescribeMQTTInstanceCert.id, version: DescribeMQTTInstanceCert.version,
      group: "MQTT", note: "The certificates bound to an MQTT instance.",
      dialects: .may2024, successor: .none, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: #"""
        InstanceId string null | Instance id (rmq-… or mqtt-…).
        SSLServerCertId string null | Id of the server certificate.
        SSLCaCertId string null | Id of the CA certificate.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DescribeMQTTClient.id, version: DescribeMQTTClient.version,
      group: "MQTT", note: "One MQTT client by its client id: connection, subscriptions, traffic. There is no action that lists clients.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeClientList")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        ClientId string !all | MQTT client id.
        """#,
      response: #"""
        ClientId string | MQTT client id.
        ClientAddress string | Client's network address, host:port.
        ProtocolVersion integer | MQTT protocol level; 4 is MQTT 3.1.1.
        Keepalive integer | Keep-alive, seconds.
        ConnectionStatus string enum=ConnectionStatus | CONNECTED or DISCONNECTED.
        CreateTime integer unit=milliseconds | Creation time.
        ConnectTime integer unit=milliseconds | When the connection was last made, Unix milliseconds.
        DisconnectTime integer unit=milliseconds | When the connection was last lost, Unix milliseconds; only for a persistent session that is not connected.
        MQTTClientSubscriptions {MQTTClientSubscription} [] | The client's subscriptions.
        Inbound {StatisticsReport} | Traffic from the server to the client.
        OutBound {StatisticsReport} | Traffic from the client to the server.
        CleanSession boolean | The MQTT clean-session flag.
        """#,
      errors: "ResourceNotFound.Client"),
    ActionDescriptor(
      id: CreateMQTTInsPublicEndpoint.id, version: CreateMQTTInsPublicEndpoint.version,
      group: "MQTT", note: "Open the public endpoint of an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "CreateInsPublicEndpoint")), verb: .create, instanceKind: .mqtt, deletion: DeleteMQTTInsPublicEndpoint.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Bandwidth integer !all | Public bandwidth, Mbps.
        Rules {PublicAccessRule} [] | Public access rules.
        """#,
      response: [],
      errors: ""),
    ActionDescriptor(
      id: DeleteMQTTInsPublicEndpoint.id, version: DeleteMQTTInsPublicEndpoint.version,
      group: "MQTT", note: "Close the public endpoint of an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DeleteInsPublicEndpoint")), verb: .delete, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: [],
      errors: ""),
    ActionDescriptor(
      id: DescribeMQTTInsPublicEndpoints.id, version: DescribeMQTTInsPublicEndpoints.version,
      group: "MQTT", note: "The public endpoints of an MQTT instance, their status, bandwidth and access rules.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeInsPublicEndpoints")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: #"""
        Endpoints {MQTTEndpointItem} [] | Endpoints.
        InstanceId string | Instance id (rmq-… or mqtt-…).
        Bandwidth integer | Public bandwidth, Mbps.
        Rules {PublicAccessRule} [] | Public access rules.
        Status string enum=MQTTPublicEndpointStatus | Status.
        """#,
      errors: ""),
    ActionDescriptor(
      id: DescribeMQTTInsVPCEndpoints.id, version: DescribeMQTTInsVPCEndpoints.version,
      group: "MQTT", note: "The VPC endpoints of an MQTT instance.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeInsVPCEndpoints")), verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: #"""
        Endpoints {MQTTEndpointItem} [] | Endpoints.
        """#,
      errors: ""),
    ActionDescriptor(
      id: ModifyMQTTInsPublicEndpoint.id, version: ModifyMQTTInsPublicEndpoint.version,
      group: "MQTT", note: "Change the bandwidth and access rules of a public endpoint.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "ModifyInsPublicEndpoint")), verb: .modify, instanceKind: .mqtt, deletion: DeleteMQTTInsPublicEndpoint.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Bandwidth integer !all | Public bandwidth, Mbps.
        Rules {PublicAccessRule} [] !all | Public access rules.
        """#,
      response: [],
      errors: ""),
    ActionDescriptor(
      id: DescribeMQTTMessage.id, version: DescribeMQTTMessage.version,
      group: "MQTT", note: "One MQTT message with its body and properties.",
      dialects: .may2024, successor: .action(ActionID(service: "mqtt", name: "DescribeMessageDetails")), verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Topic string !all | Topic name.
        MsgId string !all | Message id.
        """#,
      response: #"""
        Body string | Message body.
        Properties {CustomMapEntry} [] | Message properties.
        ProduceTime string | When the message was produced.
        MessageId string null | Message id.
        ProducerAddr string | Producer's address, host:port.
        ShowTopicName string | Topic.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.Message"),
  ]
}
