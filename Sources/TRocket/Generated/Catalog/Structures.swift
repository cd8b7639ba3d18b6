// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension StructureDescriptor {
  static let all: [StructureDescriptor] = [
    StructureDescriptor(
      name: "ClientSubscriptionInfo", dialects: .today,
      members: #"""
        ClientId string | Client id.
        ClientAddr string | Client's network address, host:port.
        Topic string | Topic name.
        SubString string | Subscription expression.
        ExpressionType string | Filter expression type (TAG, SQL92).
        """#),
    StructureDescriptor(
      name: "ConsumeGroupItem",
      members: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        ConsumerGroup string | Consumer group name.
        ConsumeEnable boolean | Whether consumption is switched on.
        ConsumeMessageOrderly boolean | true: ordered delivery; false: concurrent delivery.
        MaxRetryTimes integer | Most redeliveries of a message.
        Remark string | Remark.
        ClusterIdV4 string @today null | Id of the 4.x cluster.
        NamespaceV4 string @today null | Namespace of 4.x.
        ConsumerGroupV4 string @today null | Consumer group name in 4.x.
        FullNamespaceV4 string @today null | Full namespace of 4.x.
        SubscribeTopicNum integer @today | Topics subscribed.
        CreateTime integer @today null unit=milliseconds | Creation time, Unix milliseconds.
        TagList {Tag} [] @today | Tags.
        RetryPolicy {RetryPolicy} @today | Retry policy.
        ConsumeModel string @today enum=ConsumeModel | CLUSTERING (clustering or broadcasting) or LITE.
        DeadLetterTargetTopic string @today | Topic for dead letters; blank: the system's.
        """#),
    StructureDescriptor(
      name: "ConsumerClient", dialects: .today,
      members: #"""
        ClientId string | Client id.
        ClientAddr string | Client's network address, host:port.
        Language string | Client SDK language.
        Version string | Client SDK version.
        ConsumerLag integer null | Messages not yet consumed.
        ChannelProtocol string null enum=ChannelProtocol | Protocol of the client.
        """#),
    StructureDescriptor(
      name: "ConsumerLabel", dialects: .today,
      members: #"""
        Label string | Gray-release label.
        State string enum=LabelState | State of the label.
        UpdatedAt integer unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "ConsumerLabelFailure", dialects: .today,
      members: #"""
        Key {ConsumerLabelKey} null | Key.
        Error {ErrorInfo} null | What went wrong.
        """#),
    StructureDescriptor(
      name: "ConsumerLabelItem", dialects: .today,
      members: #"""
        Label string null | Gray-release label.
        State string null enum=LabelState | State of the label.
        UpdatedAt integer null unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "ConsumerLabelKey", dialects: .today,
      members: #"""
        Group string null | Consumer group name.
        Label string null | Gray-release label.
        """#),
    StructureDescriptor(
      name: "ConsumerLabelList", dialects: .today,
      members: #"""
        Group string null | Consumer group name.
        TotalCount integer null | Items in all.
        Labels {ConsumerLabelItem} [] null | Gray-release labels.
        """#),
    StructureDescriptor(
      name: "ConsumerLabelRoute", dialects: .today,
      members: #"""
        Key {ConsumerLabelKey} null | Key.
        Routes {ConsumerLabelRouteItem} [] null | Routes.
        """#),
    StructureDescriptor(
      name: "ConsumerLabelRouteItem", dialects: .today,
      members: #"""
        Topic string null | Topic name.
        MatchCondition string null | Condition of the route.
        TargetConsumerLabel string null | Label that the messages go to.
        """#),
    StructureDescriptor(
      name: "ConsumerRouteKey", dialects: .today,
      members: #"""
        Topic string null | Topic name.
        Group string null | Consumer group name.
        """#),
    StructureDescriptor(
      name: "ConsumerRouteLabelKey", dialects: .today,
      members: #"""
        Topic string null | Topic name.
        Group string null | Consumer group name.
        Label string null | Gray-release label; blank: the whole configuration.
        """#),
    StructureDescriptor(
      name: "CustomMapEntry", dialects: .may2024,
      members: #"""
        Key string null | Key.
        Value string null | Value.
        """#),
    StructureDescriptor(
      name: "DeleteConsumerRouteConfigFailure", dialects: .today,
      members: #"""
        Key {ConsumerRouteLabelKey} null | Key.
        Error {ErrorInfo} null | What went wrong.
        """#),
    StructureDescriptor(
      name: "DescribeConsumerRouteConfigItem", dialects: .today,
      members: #"""
        Key {ConsumerRouteKey} null | Key.
        Version integer null | Version of the configuration.
        Rules {RouteRule} [] null | Rules.
        CutTimestamp integer null unit=milliseconds | When traffic was cut over, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "DetailedRolePerm", dialects: .today,
      members: #"""
        Resource string !all | Topic or group name.
        PermWrite boolean !all | Permission to produce.
        PermRead boolean !all | Permission to consume.
        ResourceType string !all enum=ResourceType | Kind of resource.
        Remark string | Remark.
        """#),
    StructureDescriptor(
      name: "Endpoint",
      members: #"""
        Type string enum=EndpointType | Endpoint type.
        Status string enum=EndpointStatus | Status.
        PayMode string null enum=PayMode | Billing mode.
        EndpointUrl string null | Endpoint address.
        VpcId string null | VPC id.
        SubnetId string null | Subnet id.
        Bandwidth integer null | Public bandwidth, Mbps.
        IpRules {IpRule} [] null | Public access list.
        BillingFlow boolean @today null | Whether public traffic is billed by volume.
        """#),
    StructureDescriptor(
      name: "ErrorInfo", dialects: .today,
      members: #"""
        Code string null | Code.
        Message string null | Error message.
        """#),
    StructureDescriptor(
      name: "Filter",
      members: #"""
        Name string !all | Name.
        Values string [] !all | Accepted values.
        """#),
    StructureDescriptor(
      name: "FusionInstanceItem", dialects: .today,
      members: #"""
        InstanceId string | Instance id (rmq-…).
        InstanceName string | Instance name.
        Version string | Instance version.
        InstanceType string enum=InstanceType | Instance edition.
        InstanceStatus string enum=InstanceStatus | Instance status.
        TopicNumLimit integer | Most topics.
        GroupNumLimit integer | Most consumer groups.
        PayMode string enum=PayMode | Billing mode.
        ExpiryTime integer null unit=milliseconds | Expiry time, Unix milliseconds; 0: none.
        Remark string null | Remark, at most 128 characters.
        TopicNum integer | Topics.
        GroupNum integer | Consumer groups.
        TagList {Tag} [] null | Tags.
        SkuCode string | Product SKU.
        TpsLimit integer null | TPS limit.
        ScaledTpsLimit integer | Elastic TPS limit.
        MessageRetention integer | Message retention, hours.
        MaxMessageDelay integer | Longest message delay, hours.
        RenewFlag integer | 1: renews by itself; 0: does not; prepaid instances only.
        InstanceItemExtraInfo {InstanceItemExtraInfo} null | 4.x instances only.
        DestroyTime integer null unit=milliseconds | When it will be destroyed, Unix milliseconds; 0: not planned.
        ZoneIds integer [] null | Zones to run in.
        EnableDeletionProtection boolean | Whether deletion is barred.
        CreateTime integer null unit=milliseconds | Creation time, Unix milliseconds.
        ScaledTpsEnabled boolean null | Whether elastic TPS is on.
        """#),
    StructureDescriptor(
      name: "InstanceItem",
      members: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        InstanceName string | Instance name.
        Version string | Instance version.
        InstanceType string enum=InstanceType | Instance edition.
        InstanceStatus string enum=InstanceStatus | Instance status.
        TopicNumLimit integer | Most topics.
        GroupNumLimit integer | Most consumer groups.
        PayMode string enum=PayMode | Billing mode.
        ExpiryTime integer null unit=seconds | Expiry time, Unix seconds; 0: none.
        Remark string null | Remark.
        TopicNum integer | Topics.
        GroupNum integer | Consumer groups.
        TagList {Tag} [] null | Tags.
        SkuCode string | Product SKU.
        TpsLimit integer null | TPS limit.
        ScaledTpsLimit integer null | Elastic TPS limit.
        MessageRetention integer null | Message retention, hours.
        MaxMessageDelay integer null | Longest message delay, hours.
        RenewFlag integer @today | 1: renews by itself; 0: does not; prepaid instances only.
        """#),
    StructureDescriptor(
      name: "InstanceItemExtraInfo", dialects: .today,
      members: #"""
        IsVip boolean null | Whether it is an exclusive 4.x instance.
        VipInstanceStatus integer null | Status of an exclusive 4.x instance.
        MaxBandWidth integer null | Peak bandwidth, exclusive 4.x.
        SpecName string null | Specification, exclusive 4.x.
        NodeCount integer null | Nodes.
        MaxStorage integer null | Most storage, exclusive 4.x.
        MaxRetention integer null | Longest retention, hours.
        MinRetention integer null | Shortest retention, hours.
        InstanceStatus integer null | Status of a shared 4.x instance, a number.
        IsFrozen boolean | Whether the instance is frozen.
        """#),
    StructureDescriptor(
      name: "IpRule",
      members: #"""
        Ip string !all | IP address or CIDR.
        Allow boolean !all | true: allow; false: deny.
        Remark string !all null | Remark.
        """#),
    StructureDescriptor(
      name: "MQTTClientSubscription", dialects: .may2024,
      members: #"""
        TopicFilter string | MQTT topic filter.
        Qos integer | MQTT quality of service.
        """#),
    StructureDescriptor(
      name: "MQTTEndpointItem", dialects: .may2024,
      members: #"""
        Type string null enum=MQTTEndpointType | Endpoint type.
        Url string null | Endpoint address.
        VpcId string null | VPC id.
        SubnetId string null | Subnet id.
        Host string null | Host name.
        Port integer null | Port.
        Ip string null | IP address or CIDR.
        """#),
    StructureDescriptor(
      name: "MQTTInstanceItem", dialects: .may2024,
      members: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        InstanceName string | Instance name.
        Version string | Instance version.
        InstanceType string enum=InstanceType | Instance edition.
        InstanceStatus string enum=InstanceStatus | Instance status.
        TopicNumLimit integer | Most topics.
        Remark string null | Remark.
        TopicNum integer | Topics.
        SkuCode string | Product SKU.
        TpsLimit integer null | TPS limit.
        CreateTime integer null unit=seconds | Creation time.
        SubscriptionNumLimit integer null | Most subscriptions.
        ClientNumLimit integer null | Most client connections.
        """#),
    StructureDescriptor(
      name: "MQTTMessageItem", dialects: .may2024,
      members: #"""
        MsgId string null | Message id.
        Tags string null | Message tag.
        Keys string null | Message keys.
        ProducerAddr string null | Producer's address, host:port.
        ProduceTime string null | When the message was produced.
        DeadLetterResendTimes integer null | Dead-letter resends.
        DeadLetterResendSuccessTimes integer null | Dead-letter resends that succeeded.
        SubTopic string null | Sub-topic.
        Qos string null | MQTT quality of service.
        """#),
    StructureDescriptor(
      name: "MQTTProductSkuItem", dialects: .may2024,
      members: #"""
        InstanceType string null enum=InstanceType | Instance edition.
        SkuCode string null | Product SKU.
        OnSale boolean null | Whether the SKU is on sale.
        TopicNumLimit integer null | Most topics.
        TpsLimit integer null | TPS limit.
        ClientNumLimit integer null | Most client connections.
        SubscriptionNumLimit integer null | Most subscriptions.
        ProxySpecCore integer null | Cores of a proxy.
        ProxySpecMemory integer null | Memory of a proxy, GiB.
        ProxySpecCount integer null | Proxies.
        """#),
    StructureDescriptor(
      name: "MQTTTopicItem", dialects: .may2024,
      members: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        Topic string | Topic name.
        Remark string null | Remark.
        """#),
    StructureDescriptor(
      name: "MQTTUserItem", dialects: .may2024,
      members: #"""
        Username string | User name.
        Password string secret | Password. Secret: never shown unasked; blank on creation: generated by the service.
        PermRead boolean | Permission to consume.
        PermWrite boolean | Permission to produce.
        Remark string | Remark.
        CreatedTime integer unit=seconds | Creation time.
        ModifiedTime integer unit=seconds | Time of the last change.
        """#),
    StructureDescriptor(
      name: "MessageItem", dialects: .today,
      members: #"""
        MsgId string null | Message id.
        Tags string null | Message tag.
        Keys string null | Message keys.
        ProducerAddr string null | Producer's address.
        ProduceTime string null | When the message was produced, text as YYYY-MM-DD hh:mm:ss with or without .SSS.
        DeadLetterResendTimes integer null | Dead-letter resends.
        DeadLetterResendSuccessTimes integer null | Dead-letter resends that succeeded.
        """#),
    StructureDescriptor(
      name: "MessageTraceItem", dialects: .today,
      members: #"""
        Stage string null enum=TraceStage | Stage of the trace.
        Data string null | What the stage recorded, JSON text.
        """#),
    StructureDescriptor(
      name: "MessageTrackItem", dialects: .today,
      members: #"""
        ConsumerGroup string | Consumer group name.
        ConsumeStatus string enum=ConsumeStatus | How the group fared with the message.
        TrackType string | Kind of track.
        ExceptionDesc string null | Exception that the consumer reported.
        ConsumeStatusSource string enum=ConsumeStatusSource | What the status was told by.
        """#),
    StructureDescriptor(
      name: "MigratingTopic", dialects: .today,
      members: #"""
        TopicName string | Topic name.
        MigrationStatus string enum=MigrationStatus | Stage: S source, D destination; RW, R, NA.
        HealthCheckPassed boolean | Whether the last check passed.
        HealthCheckError string enum=HealthCheckError | Reason of the last failed check.
        Namespace string | Namespace; 4.x clusters only.
        NamespaceV4 string null | Namespace of 4.x.
        TopicNameV4 string null | Topic name in 4.x.
        FullNamespaceV4 string null | Full namespace of 4.x.
        HealthCheckErrorList string [] enum=HealthCheckError | All reasons of the last failed check.
        """#),
    StructureDescriptor(
      name: "MigrationTaskItem", dialects: .today,
      members: #"""
        TaskId string | Migration task id.
        InstanceId string | Instance id (rmq-…).
        Type integer enum=MigrationTaskType | Kind of task.
        TopicNum integer | Topics.
        GroupNum integer | Consumer groups.
        Status integer enum=MigrationTaskStatus | Status.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "PacketStatistics", dialects: .may2024,
      members: #"""
        MessageType string null | MQTT control packet type (CONNECT, PUBLISH, ...).
        Qos integer null | MQTT quality of service.
        Count integer null | Packets.
        """#),
    StructureDescriptor(
      name: "PriceTag", dialects: .today,
      members: #"""
        Name string | tps: base price; stepTps: step.
        Step integer null | Billing step.
        """#),
    StructureDescriptor(
      name: "ProducerInfo", dialects: .today,
      members: #"""
        ClientId string null | Client id.
        ClientIp string null | Client's network address; may begin with /.
        Language string null | Client SDK language (JAVA, CPP, DOTNET, PYTHON, GO, PHP and others).
        Version string null | Client SDK version.
        LastUpdateTimestamp integer null unit=seconds | Time of the last produce, Unix seconds as documented; seen as milliseconds.
        ChannelProtocol string null enum=ChannelProtocol | Protocol of the client.
        """#),
    StructureDescriptor(
      name: "ProductSKU", dialects: .today,
      members: #"""
        InstanceType string enum=InstanceType | Instance edition.
        SkuCode string | Product SKU.
        TpsLimit integer | TPS limit.
        ScaledTpsLimit integer | Elastic TPS limit.
        TopicNumLimit integer | Most topics.
        GroupNumLimit integer | Most consumer groups.
        DefaultRetention integer | Retention by default, hours.
        RetentionUpperLimit integer | Longest retention that may be set, hours.
        RetentionLowerLimit integer | Shortest retention that may be set, hours.
        MaxMessageDelay integer | Longest message delay, hours.
        OnSale boolean | Whether the SKU is on sale.
        PriceTags {PriceTag} [] | Billing items.
        TopicNumUpperLimit integer | Highest topic limit that may be set.
        """#),
    StructureDescriptor(
      name: "PublicAccessRule", dialects: .may2024,
      members: #"""
        IpRule string !all null | IP address or CIDR.
        Allow boolean !all null | true: allow; false: deny.
        Remark string null | Remark.
        """#),
    StructureDescriptor(
      name: "PutConsumerRouteConfigFailure", dialects: .today,
      members: #"""
        Key {ConsumerRouteKey} null | Key.
        Error {ErrorInfo} null | What went wrong.
        """#),
    StructureDescriptor(
      name: "PutConsumerRouteConfigItem", dialects: .today,
      members: #"""
        Topic string null | Topic name.
        Group string null | Consumer group name.
        Rules {RouteRule} [] null | Rules.
        """#),
    StructureDescriptor(
      name: "RetryPolicy", dialects: .today,
      members: #"""
        PolicyType string !all enum=RetryPolicyType | EXPONENTIAL (documented as a fixed interval) or CUSTOMIZED (documented as stepped).
        RetryInterval integer | Retry interval; only for a fixed interval.
        """#),
    StructureDescriptor(
      name: "RoleItem",
      members: #"""
        RoleName string !today | Role name.
        AccessKey string secret | Access key. Secret: never shown unasked.
        SecretKey string secret | Secret key. Secret: never shown unasked.
        PermRead boolean !today | Permission to consume.
        PermWrite boolean !today | Permission to produce.
        Remark string | Remark.
        CreatedTime integer unit=seconds | Creation time.
        ModifiedTime integer unit=seconds | Time of the last change.
        PermType string @today enum=PermType | Cluster (default) or TopicAndGroup.
        DetailedRolePerms {DetailedRolePerm} [] @today null | Permissions topic by topic and group by group.
        """#),
    StructureDescriptor(
      name: "RouteRule", dialects: .today,
      members: #"""
        MatchCondition string | Condition of the route.
        TargetConsumerLabel string | Label that the messages go to.
        """#),
    StructureDescriptor(
      name: "RouteRuleVersion", dialects: .today,
      members: #"""
        Version integer | Version of the configuration.
        CutTimestamp integer unit=milliseconds | When traffic was cut over, Unix milliseconds.
        UpdatedAt integer unit=milliseconds | Time of the last change, Unix milliseconds.
        Rules {RouteRule} [] | Rules.
        """#),
    StructureDescriptor(
      name: "SmoothMigrationTaskItem", dialects: .today,
      members: #"""
        TaskId string null | Migration task id.
        TaskName string null | Task name.
        SourceClusterName string null | Source cluster.
        InstanceId string null | Instance id (rmq-…).
        ConnectionType string null enum=ConnectionType | How the source cluster is reached.
        SourceNameServer string null | Name server of the source.
        TaskStatus string null enum=SmoothMigrationTaskStatus | Task status.
        InstanceVersion string null | 4 or 5.
        """#),
    StructureDescriptor(
      name: "SourceClusterGroupConfig",
      members: #"""
        GroupName string !all null | Consumer group name.
        Remark string null | Remark.
        Imported boolean null | Whether it is imported already; ignored on input.
        Namespace string null | Namespace; 4.x clusters only.
        ImportStatus string null enum=ImportStatus | Import result; ignored on input.
        NamespaceV4 string @today null | Namespace of 4.x.
        GroupNameV4 string @today null | Consumer group name in 4.x.
        FullNamespaceV4 string @today null | Full namespace of 4.x.
        ConsumeMessageOrderly boolean @today null | true: ordered delivery; false: concurrent delivery.
        """#),
    StructureDescriptor(
      name: "SourceClusterTopicConfig",
      members: #"""
        TopicName string !all null | Topic name.
        TopicType string !all null enum=TopicType | Topic type.
        QueueNum integer !all null | Queues of the topic.
        Remark string null | Remark.
        Imported boolean null | Whether it is imported already; ignored on input.
        Namespace string null | Namespace; 4.x clusters only.
        ImportStatus string null enum=ImportStatus | Import result; ignored on input.
        NamespaceV4 string @today | Namespace of 4.x.
        TopicNameV4 string @today | Topic name in 4.x.
        FullNamespaceV4 string @today | Full namespace of 4.x.
        """#),
    StructureDescriptor(
      name: "StatisticsReport", dialects: .may2024,
      members: #"""
        Bytes integer null | Bytes.
        Items {PacketStatistics} [] null | Counters by packet type.
        """#),
    StructureDescriptor(
      name: "SubscriptionData",
      members: #"""
        InstanceId string null | Instance id (rmq-… or mqtt-…).
        Topic string null | Topic name.
        TopicType string null enum=TopicType | Topic type.
        TopicQueueNum integer null | Queues of the topic on one node.
        ConsumerGroup string null | Consumer group name.
        IsOnline boolean null | Whether the group has an online consumer.
        ConsumeType string null enum=ConsumeType | Consumer type.
        SubString string null | Subscription expression.
        ExpressionType string null | Filter expression type (TAG, SQL92).
        Consistency integer null enum=Consistency | Subscription consistency.
        ConsumerLag integer null | Messages not yet consumed.
        LastUpdateTime integer null unit=seconds | Time of the last update.
        MaxRetryTimes integer null | Most redeliveries of a message.
        ConsumeMessageOrderly boolean null | true: ordered delivery; false: concurrent delivery.
        MessageModel string null enum=MessageModel | BROADCASTING or CLUSTERING.
        ClientSubscriptionInfos {ClientSubscriptionInfo} [] @today null | Clients that subscribe unlike the rest.
        """#),
    StructureDescriptor(
      name: "Tag",
      members: #"""
        TagKey string !all null | Tag key.
        TagValue string !all null | Tag value.
        """#),
    StructureDescriptor(
      name: "TagFilter",
      members: #"""
        TagKey string !all | Tag key.
        TagValues string [] !all | Tag values.
        """#),
    StructureDescriptor(
      name: "TopicConsumeStats", dialects: .today,
      members: #"""
        Topic string | Topic name.
        TopicType string enum=TopicType | Topic type.
        QueueNum integer | Queues of the topic.
        ConsumerLag integer | Messages not yet consumed.
        SubString string | Subscription expression.
        LastUpdateTime integer unit=milliseconds | Time of the last consumption progress, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "TopicItem",
      members: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        Topic string | Topic name.
        TopicType string enum=TopicType | Topic type.
        QueueNum integer | Queues of the topic.
        Remark string null | Remark.
        ClusterIdV4 string null | Id of the 4.x cluster.
        NamespaceV4 string null | Namespace of 4.x.
        TopicV4 string null | Topic name in 4.x.
        FullNamespaceV4 string null | Full namespace of 4.x.
        MsgTTL integer null | Message retention of the topic, hours.
        TagList {Tag} [] @today | Tags.
        AutoExpireDelete boolean @today null | LITE topics only: whether it is deleted on expiry.
        AutoExpireTime integer @today null | LITE topics only: duration until expiry, minutes, 30 to 720 (creation's document says seconds).
        """#),
    StructureDescriptor(
      name: "TopicStageChangeResult", dialects: .today,
      members: #"""
        TopicName string | Topic name.
        Success boolean | Whether it succeeded.
        Namespace string | Namespace; 4.x clusters only.
        """#),
    StructureDescriptor(
      name: "TopicStatsDetail", dialects: .today,
      members: #"""
        BrokerName string null | Broker.
        QueueId integer null | Queue number.
        BrokerOffset integer null | Newest produced offset of the queue.
        CommitOffset integer null | Newest consumed offset of the queue.
        MessageCount integer null | Messages of the queue not yet consumed.
        LastUpdateTimestamp integer null unit=milliseconds | Time of the last produce or consume, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "VpcInfo",
      members: #"""
        VpcId string !all | VPC id.
        SubnetId string !all | Subnet id.
        """#),
    StructureDescriptor(
      name: "ZoneScheduledItem", dialects: .today,
      members: #"""
        ZoneId string | Zone id.
        NodePermWipeFlag boolean | true: the zone is taken out and none was put back.
        """#),
  ]
}
