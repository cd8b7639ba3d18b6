// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let instanceActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: DescribeInstanceList.id, version: DescribeInstanceList.version,
      group: "Instance", note: "List MQTT instances. Filters: InstanceName (substring), InstanceId, InstanceStatus (multi-select), PayMode, ExpiredBefore. TagFilters make Filters void.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: 100),
      parameters: #"""
        Filters {Filter} [] | Query filters.
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20, at most 100.
        TagFilters {TagFilter} [] | Tag filters.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {MQTTInstanceItem} [] | The page's items.
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeInstance.id, version: DescribeInstance.version,
      group: "Instance", note: "One MQTT instance with its limits and switches.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        InstanceType string enum=InstanceType | Instance edition.
        InstanceId string | Instance id (mqtt-…).
        InstanceName string | Instance name.
        TopicNum integer | Topics.
        TopicNumLimit integer | Most topics.
        TpsLimit integer | TPS limit.
        CreatedTime integer unit=seconds | Creation time, Unix seconds.
        Remark string | Remark, at most 128 characters.
        InstanceStatus string enum=InstanceStatus | Instance status.
        SkuCode string | Product SKU.
        MaxSubscriptionPerClient integer | Most subscriptions of a client.
        AuthorizationPolicyLimit integer | Most authorization policies.
        ClientNumLimit integer | Most client connections.
        DeviceCertificateProvisionType string enum=ProvisionType | How device certificates are registered: JITP (by itself) or API.
        AutomaticActivation boolean | Whether device certificates registered by JITP are activated at once.
        RenewFlag integer | 1: renews by itself; 0: does not; prepaid instances only.
        PayMode string enum=PayMode | Billing mode.
        ExpiryTime integer unit=milliseconds | Expiry time, Unix milliseconds; 0: none.
        DestroyTime integer unit=milliseconds | When it will be destroyed, Unix milliseconds; 0: not planned.
        X509Mode string enum=X509Mode | TLS one-way, mTLS two-way, BYOC one certificate per device.
        MaxCaNum integer | Most CA certificates.
        RegistrationCode string | Code to register a CA certificate with.
        MaxSubscription integer | Most subscriptions of the instance.
        AuthorizationPolicy boolean | Whether authorization policies are in force.
        SharedSubscriptionGroupLimit integer | Most shared subscription groups.
        MaxTopicFilterPerSharedSubscriptionGroup integer | Most topic filters of a shared subscription group; withdrawn from the model.
        AutoSubscriptionPolicyLimit integer | Most automatic subscription rules.
        MaxTopicFilterPerAutoSubscriptionPolicy integer | Most topic filters of an automatic subscription rule.
        UseDefaultServerCert boolean | Whether the default server certificate is used.
        TrustedCaLimit integer | Most trusted CA certificates.
        ServerCertLimit integer | Most server certificates.
        TopicPrefixSlashLimit integer | Most levels of a topic prefix.
        MessageRate integer | Messages a second of one client; -1 (seen): by all signs no limit.
        TransportLayerSecurity string | TLS versions taken, separated by commas.
        MessageEnrichmentRuleLimit integer | Most message enrichment rules.
        BlockRuleLimit integer | Most bans.
        DeleteProtect boolean | Whether deletion is barred.
        EventDialect string enum=EventDialect | Format of client events.
        HashMessagePolicy string enum=HashMessagePolicy | What messages are hashed by.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: CreateInstance.id, version: CreateInstance.version,
      group: "Instance", note: "Buy an MQTT instance.",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteInstance.id, nameParameters: ["Name"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceType string !all enum=InstanceType | Instance edition.
        Name string !all | Instance name, 3 to 64 letters, digits, - and _.
        SkuCode string !all | Product SKU.
        Remark string | Remark, at most 128 characters.
        TagList {Tag} [] | Tags.
        VpcList {VpcInfo} [] | VPCs to bind.
        EnablePublic boolean | Whether to open a public endpoint.
        Bandwidth integer | Public bandwidth, Mbps.
        IpRules {IpRule} [] | Public access list; none: all refused.
        RenewFlag integer | 1 (default): renews by itself; 0: does not; prepaid instances only.
        TimeSpan integer | Term bought, months: 1 to 12, 24, 36, 48 or 60; default 1.
        PayMode integer enum=PayModeInput | Billing mode.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        """#,
      errors: "FailedOperation InvalidParameter.InstanceTypeNotMatch InvalidParameterValue InvalidParameterValue.PublicNetworkInvalidParameterValue MissingParameter"),
    ActionDescriptor(
      id: ModifyInstance.id, version: ModifyInstance.version,
      group: "Instance", note: "Change a running instance's name, remark, SKU, certificate registration, authorization switch, TLS mode or rate per client.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, deletion: DeleteInstance.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Name string | Instance name, 3 to 64 letters, digits, - and _.
        Remark string | Remark, at most 128 characters.
        SkuCode string | Product SKU.
        DeviceCertificateProvisionType string enum=ProvisionType | How device certificates are registered: JITP (by itself) or API.
        AutomaticActivation boolean | Whether device certificates registered by JITP are activated at once.
        AuthorizationPolicy boolean | Whether authorization policies are in force.
        UseDefaultServerCert boolean | Whether the default server certificate is used.
        X509Mode string enum=X509Mode | TLS one-way, mTLS two-way, BYOC one certificate per device.
        MessageRate integer | Messages a second of one client; -1 (seen): by all signs no limit.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.CallTrade FailedOperation.InstanceNotReady FailedOperation.NotSupportDisableAuthorizationPolicy ResourceUnavailable"),
    ActionDescriptor(
      id: DeleteInstance.id, version: DeleteInstance.version,
      group: "Instance", note: "Delete an MQTT instance.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.DeleteProtect ResourceInUse ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeProductSKUList.id, version: DescribeProductSKUList.version,
      group: "Instance", note: "List the MQTT product SKUs.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [],
      response: #"""
        TotalCount integer | Items in all.
        MQTTProductSkuList {ProductSkuItem} [] | SKUs.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ModifyInstanceCertBinding.id, version: ModifyInstanceCertBinding.version,
      group: "Instance", note: "Bind server and CA certificates and set the TLS mode; blank ids remove the binding.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        X509Mode string !all enum=X509Mode | TLS one-way, mTLS two-way, BYOC one certificate per device.
        SSLServerCertId string | Id of the server certificate in the certificate service.
        SSLCaCertId string | Id of the CA certificate in the certificate service.
        DeviceCertificateProvisionType string enum=ProvisionType | How device certificates are registered: JITP (by itself) or API.
        AutomaticActivation boolean | Whether device certificates registered by JITP are activated at once.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.CallTrade FailedOperation.InstanceNotReady FailedOperation.NotSupportDisableAuthorizationPolicy ResourceUnavailable"),
    ActionDescriptor(
      id: ModifyX509Config.id, version: ModifyX509Config.version,
      group: "Instance", note: "Change the TLS mode and how device certificates are registered and activated.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        X509Mode string enum=X509Mode | TLS one-way, mTLS two-way, BYOC one certificate per device.
        DeviceCertificateProvisionType string enum=ProvisionType | How device certificates are registered: JITP (by itself) or API.
        AutomaticActivation boolean | Whether device certificates registered by JITP are activated at once.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady"),
  ]
}
