// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension StructureDescriptor {
  static let all: [StructureDescriptor] = [
    StructureDescriptor(
      name: "AuthorizationPolicyItem", dialects: .today,
      members: #"""
        Id integer | Id.
        InstanceId string | Instance id (mqtt-…).
        PolicyName string | Name of the policy, 3 to 64 characters.
        Version integer | Version of the policy language; 1.
        Priority integer | Priority, the lower the earlier; unique.
        Effect string enum=PolicyEffect | allow or deny.
        Actions string | connect, pub, sub, separated by commas.
        Resources string | Topic filters, separated by commas.
        ClientId string | Client ids that it is for.
        Username string | User name.
        Ip string | IP address or CIDR.
        Qos string | MQTT quality of service, digits.
        Retain integer enum=RetainMatch | Which messages by the retain flag.
        Remark string | Remark, at most 128 characters.
        CreatedTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "AuthorizationPolicyPriority", dialects: .today,
      members: #"""
        Id integer !all | Id.
        Priority integer !all | Priority, the lower the earlier; unique.
        """#),
    StructureDescriptor(
      name: "BlockRuleItem", dialects: .today,
      members: #"""
        Name string | Name of the ban.
        Type integer enum=BlockRuleType | What is banned.
        Remark string | Remark, at most 128 characters.
        Include string | Pattern; * and ? as wildcards.
        Excludes string [] | Patterns excepted, at most 3; * and ? as wildcards.
        ExpireTime integer unit=milliseconds | When the ban ends, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "BodyItem", dialects: .today,
      members: #"""
        Key string !all | Name.
        Value string !all secret | Value.
        """#),
    StructureDescriptor(
      name: "CaCertificateItem", dialects: .today,
      members: #"""
        CaCn string | Common name of the CA.
        CaCertificate string | CA certificate, PEM.
        CaSn string | Serial number of the CA certificate.
        Format string | Certificate format; PEM only.
        VerificationCertificate string | Verification certificate, PEM.
        Status string enum=CertificateStatus | Status.
        LastActivationTime integer unit=milliseconds | When it was last activated, Unix milliseconds.
        CreatedTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        LastInactivationTime integer unit=milliseconds | When it was last deactivated, Unix milliseconds; 0: never.
        CaIssuerCn string | Common name of the CA's issuer.
        NotBeforeTime integer unit=milliseconds | When it starts being valid, Unix milliseconds.
        NotAfterTime integer unit=milliseconds | When it stops being valid, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "DeviceCertificateBackupHistoryItem", dialects: .today,
      members: #"""
        ClientId string | Client id.
        DeviceCertificate string | Device certificate, PEM.
        DeviceCertificateSn string | Serial number of the device certificate.
        DeviceCertificateCn string | Common name of the device certificate.
        CaSn string | Serial number of the CA certificate.
        Format string | Certificate format; PEM only.
        Status string enum=CertificateStatus | Status.
        OrganizationalUnit string | Organizational unit.
        LastActivationTime integer unit=milliseconds | When it was last activated, Unix milliseconds.
        LastInactivationTime integer unit=milliseconds | When it was last deactivated, Unix milliseconds; 0: never.
        CertificateSource string enum=ProvisionType | How it was registered.
        NotAfterTime integer unit=milliseconds | When it stops being valid, Unix milliseconds.
        NotBeforeTime integer unit=milliseconds | When it starts being valid, Unix milliseconds.
        Source string | Where the item came from.
        ModificationTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "DeviceCertificateItem", dialects: .today,
      members: #"""
        ClientId string | Client id.
        DeviceCertificate string | Device certificate, PEM.
        DeviceCertificateSn string | Serial number of the device certificate.
        DeviceCertificateCn string | Common name of the device certificate.
        CaSn string | Serial number of the CA certificate.
        Format string | Certificate format; PEM only.
        Status string enum=CertificateStatus | Status.
        OrganizationalUnit string | Organizational unit.
        LastActivationTime integer unit=milliseconds | When it was last activated, Unix milliseconds.
        LastInactivationTime integer unit=milliseconds | When it was last deactivated, Unix milliseconds; 0: never.
        CreatedTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        CertificateSource string enum=ProvisionType | How it was registered.
        NotAfterTime integer unit=milliseconds | When it stops being valid, Unix milliseconds.
        NotBeforeTime integer unit=milliseconds | When it starts being valid, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "DeviceIdentityBackupHistoryItem", dialects: .today,
      members: #"""
        DeviceId string | Device id.
        Status integer enum=DeviceIdentityStatus | Status.
        PrimaryKey string secret | Primary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service.
        SecondaryKey string secret | Secondary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service.
        PropagatingProperties {PropagatingProperty} [] | Properties that the device's messages get.
        Source string | Where the item came from.
        ModificationTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "DeviceIdentityItem", dialects: .today,
      members: #"""
        InstanceId string | Instance id (mqtt-…).
        DeviceId string | Device id.
        Status integer enum=DeviceIdentityStatus | Status.
        PrimaryKey string secret | Primary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service.
        SecondaryKey string secret | Secondary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service.
        CreatedTime integer unit=milliseconds | Creation time, Unix milliseconds.
        PropagatingProperties {PropagatingProperty} [] | Properties that the device's messages get.
        """#),
    StructureDescriptor(
      name: "EventInfo", dialects: .today,
      members: #"""
        Key string null | Key.
        Value string null | Value.
        """#),
    StructureDescriptor(
      name: "EventItem", dialects: .today,
      members: #"""
        Timestamp integer null unit=milliseconds | When it happened, Unix milliseconds.
        Event string null | What happened (client.connected, client.subscribed, …).
        ClientId string null | Client id.
        Info {EventInfo} [] null | Details of the event.
        """#),
    StructureDescriptor(
      name: "Filter", dialects: .today,
      members: #"""
        Name string !all | Name.
        Values string [] !all | Accepted values.
        """#),
    StructureDescriptor(
      name: "HeaderItem", dialects: .today,
      members: #"""
        Key string !all | Name.
        Value string !all secret | Value.
        """#),
    StructureDescriptor(
      name: "IpRule", dialects: .today,
      members: #"""
        Ip string !all | IP address or CIDR.
        Allow boolean !all | true: allow; only that is taken.
        Remark string !all | Remark, at most 128 characters.
        """#),
    StructureDescriptor(
      name: "MQTTAuthenticatorItem", dialects: .today,
      members: #"""
        Type string enum=AuthenticatorType | Type of authenticator.
        Config string secret | Configuration, JSON text. Secret: may hold an HMAC secret or header values; never shown unasked.
        Status string enum=AuthenticatorStatus | Status.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds as documented; seen as seconds.
        Remark string | Remark, at most 128 characters.
        """#),
    StructureDescriptor(
      name: "MQTTClientInfo", dialects: .today,
      members: #"""
        ClientId string | Client id.
        ClientAddress string | Client's network address, host:port.
        ProtocolVersion integer enum=ProtocolVersion | MQTT protocol level.
        Keepalive integer | Keep-alive, seconds.
        ConnectionStatus string enum=ConnectionStatus | Whether it is connected.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds.
        ConnectTime integer unit=milliseconds | When the connection was last made, Unix milliseconds.
        DisconnectTime integer unit=milliseconds | When the connection was last lost, Unix milliseconds; only for a persistent session that is not connected, else 0.
        MQTTClientSubscriptions {MQTTClientSubscription} [] | The client's subscriptions.
        CleanSession boolean | The clean-session flag (MQTT 5: clean start).
        ExpireIntervalInSeconds integer | Session expiry, seconds (MQTT 5).
        """#),
    StructureDescriptor(
      name: "MQTTClientSubscription", dialects: .today,
      members: #"""
        TopicFilter string | MQTT topic filter.
        Qos integer enum=Qos | MQTT quality of service, digits.
        Lag integer | Messages waiting.
        Inflight integer | Messages delivered and not acknowledged.
        UserProperties {SubscriptionUserProperty} [] | User properties (MQTT 5).
        """#),
    StructureDescriptor(
      name: "MQTTEndpointItem", dialects: .today,
      members: #"""
        Type string enum=EndpointType | Endpoint type.
        Url string | Endpoint address.
        VpcId string | VPC id.
        SubnetId string | Subnet id.
        Host string | Host name.
        Port integer | Port.
        Ip string | IP address or CIDR.
        PortEnable boolean | Whether the port is open.
        VpcEndpointId string | Id of the VPC endpoint.
        """#),
    StructureDescriptor(
      name: "MQTTInstanceItem", dialects: .today,
      members: #"""
        InstanceId string | Instance id (mqtt-…).
        InstanceName string | Instance name.
        Version string | Instance version.
        InstanceType string enum=InstanceType | Instance edition.
        InstanceStatus string enum=InstanceStatus | Instance status.
        TopicNumLimit integer | Most topics.
        Remark string | Remark, at most 128 characters.
        TopicNum integer | Topics.
        SkuCode string | Product SKU.
        TpsLimit integer | TPS limit.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds as documented; seen as seconds.
        MaxSubscriptionPerClient integer | Most subscriptions of a client.
        ClientNumLimit integer | Most client connections.
        RenewFlag integer | 1: renews by itself; 0: does not; prepaid instances only.
        PayMode string enum=PayMode | Billing mode.
        ExpiryTime integer unit=milliseconds | Expiry time, Unix milliseconds; 0: none.
        DestroyTime integer unit=milliseconds | When it will be destroyed, Unix milliseconds; 0: not planned.
        AuthorizationPolicyLimit integer | Most authorization policies.
        MaxCaNum integer | Most CA certificates.
        MaxSubscription integer | Most subscriptions of the instance.
        SharedSubscriptionGroupLimit integer | Most shared subscription groups.
        MaxTopicFilterPerSharedSubscriptionGroup integer | Most topic filters of a shared subscription group; withdrawn from the model.
        AutoSubscriptionPolicyLimit integer | Most automatic subscription rules.
        MaxTopicFilterPerAutoSubscriptionPolicy integer | Most topic filters of an automatic subscription rule.
        DeleteProtect boolean | Whether deletion is barred.
        """#),
    StructureDescriptor(
      name: "MQTTMessage", dialects: .today,
      members: #"""
        MessageId string | Message id.
        ClientId string | Client that published it.
        Qos string | MQTT quality of service, digits.
        StoreTimestamp integer unit=milliseconds | When the message was stored, Unix milliseconds.
        OriginTopic string | Topic that it was published to.
        """#),
    StructureDescriptor(
      name: "MQTTMessageItem", dialects: .today,
      members: #"""
        MsgId string | Message id.
        Tags string | Message tag.
        Keys string | Message keys.
        ProducerAddr string | Producer's address.
        ProduceTime string | When the message was produced, text as YYYY-MM-DD hh:mm:ss.
        DeadLetterResendTimes integer | Dead-letter resends; withdrawn from the model.
        DeadLetterResendSuccessTimes integer | Dead-letter resends that succeeded; withdrawn from the model.
        SubTopic string | Sub-topic; withdrawn from the model.
        Qos string | MQTT quality of service, digits.
        """#),
    StructureDescriptor(
      name: "MQTTTopicItem", dialects: .today,
      members: #"""
        InstanceId string | Instance id (mqtt-…).
        Topic string | Topic name.
        Remark string | Remark, at most 128 characters.
        """#),
    StructureDescriptor(
      name: "MQTTUserItem", dialects: .today,
      members: #"""
        Username string | User name.
        Password string secret | Password. Secret: never shown unasked; blank on creation: generated by the service.
        Remark string | Remark, at most 128 characters.
        CreatedTime integer unit=milliseconds | Creation time, Unix milliseconds.
        ModifiedTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "MessageEnrichmentRuleItem", dialects: .today,
      members: #"""
        Id integer | Id.
        InstanceId string | Instance id (mqtt-…).
        RuleName string | Name of the rule.
        Condition string | Condition of the rule, JSON (clientId, username, topic), Base64.
        Actions string | What the rule does, JSON, Base64.
        Priority integer | Priority, the lower the earlier; user properties of all matching rules are merged.
        Status integer enum=EnrichmentStatus | Status.
        Remark string | Remark, at most 128 characters.
        CreatedTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "MessageEnrichmentRulePriority", dialects: .today,
      members: #"""
        Id integer !all | Id.
        Priority integer !all | Priority, the lower the earlier; unique.
        """#),
    StructureDescriptor(
      name: "PriceTag", dialects: .today,
      members: #"""
        Name string | Billing name.
        Category string | Billing category.
        Code string | Billing item.
        Step integer | Billing step.
        """#),
    StructureDescriptor(
      name: "ProductSkuItem", dialects: .today,
      members: #"""
        InstanceType string enum=InstanceType | Instance edition.
        SkuCode string | Product SKU.
        OnSale boolean | Whether the SKU is on sale.
        TopicNumLimit integer | Most topics.
        TpsLimit integer | TPS limit.
        ClientNumLimit integer | Most client connections.
        MaxSubscriptionPerClient integer | Most subscriptions of a client.
        AuthorizationPolicyLimit integer | Most authorization policies.
        PriceTags {PriceTag} [] | Billing items.
        """#),
    StructureDescriptor(
      name: "PropagatingProperty", dialects: .today,
      members: #"""
        Key string !all | Key.
        Value string !all | Value.
        """#),
    StructureDescriptor(
      name: "PublicAccessRule", dialects: .today,
      members: #"""
        IpRule string | IP address or CIDR.
        Allow boolean | true: allow; only that is taken.
        Remark string | Remark, at most 64 characters.
        """#),
    StructureDescriptor(
      name: "SharedGroup", dialects: .today,
      members: #"""
        InstanceId string | Instance id (mqtt-…).
        SharedName string | Name of the shared subscription group.
        LbStrategy integer enum=LbStrategy | How messages are shared out.
        ExpiryInterval integer | HASH_PARTITION only: seconds before a lost client's share moves, 0 to 600.
        Remark string null | Remark, at most 128 characters.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        """#),
    StructureDescriptor(
      name: "SharedSubscriptionClient", dialects: .today,
      members: #"""
        ClientId string | Client id.
        SharedName string | Name of the shared subscription group.
        TopicFilter string | MQTT topic filter.
        Online boolean | Whether it is online.
        """#),
    StructureDescriptor(
      name: "SharedSubscriptionGroupWithSubscriptions", dialects: .today,
      members: #"""
        SharedName string | Name of the shared subscription group.
        CreateTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        TopicFilters string [] | MQTT topic filters.
        """#),
    StructureDescriptor(
      name: "SubscriptionUserProperty", dialects: .today,
      members: #"""
        Key string | Key.
        Value string | Value.
        """#),
    StructureDescriptor(
      name: "Tag", dialects: .today,
      members: #"""
        TagKey string !all | Tag key.
        TagValue string !all | Tag value.
        """#),
    StructureDescriptor(
      name: "TagFilter", dialects: .today,
      members: #"""
        TagKey string | Tag key.
        TagValues string [] | Tag values.
        """#),
    StructureDescriptor(
      name: "UserProperty", dialects: .today,
      members: #"""
        Key string | Key.
        Value string | Value.
        """#),
    StructureDescriptor(
      name: "VpcInfo", dialects: .today,
      members: #"""
        VpcId string | VPC id.
        SubnetId string | Subnet id.
        """#),
  ]
}
