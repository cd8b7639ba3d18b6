// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let instanceActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateInstance.id, version: CreateInstance.version,
      group: "Instance", note: "Buy an instance.",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteInstance.id, nameParameters: ["Name"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceType string !all enum=InstanceType | Instance edition.
        Name string !all | Name.
        SkuCode string !all enum=SkuCode | Product SKU.
        Remark string | Remark.
        TagList {Tag} [] | Tags.
        VpcList {VpcInfo} [] !today | VPCs to bind.
        EnablePublic boolean | Whether to open a public endpoint.
        Bandwidth integer | Public bandwidth, Mbps.
        IpRules {IpRule} [] | Public access list.
        MessageRetention integer | Message retention, hours.
        PayMode integer enum=PayModeInput | Billing mode.
        RenewFlag integer | 1: renews by itself; 0: does not.
        TimeSpan integer | Term bought, months.
        MaxTopicNum integer | Most topics that may be created.
        BillingFlow boolean @today | Whether public traffic is billed by volume.
        ZoneIds integer [] @today | Zones to run in.
        """#,
      response: #"""
        InstanceId string | Instance id (rmq-… or mqtt-…).
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DeleteInstance.id, version: DeleteInstance.version,
      group: "Instance", note: "Delete an instance.",
      verb: .delete, instanceKind: .rocketMQ, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: [],
      errors: "FailedOperation ResourceInUse ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ModifyInstance.id, version: ModifyInstance.version,
      group: "Instance", note: "Change an instance's name, remark, SKU, retention, send/receive ratio, elastic TPS or topic limit.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteInstance.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Name string | Name.
        Remark string | Remark.
        SendReceiveRatio float | Share of the TPS for sending.
        SkuCode string enum=SkuCode | Product SKU.
        MessageRetention integer | Message retention, hours.
        ScaledTpsEnabled boolean | Whether elastic TPS is on.
        MaxTopicNum integer | Most topics that may be created.
        AclEnabled boolean @today | Whether ACL is on.
        ExtraTopicNum string @today | Topics beyond the free ones, digits.
        EnableDeletionProtection boolean @today | Whether deletion is barred.
        ZoneIds string [] @today | Zones to run in, as strings here.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceUnavailable UnsupportedOperation.InstanceTopicNumDowngrade"),
    ActionDescriptor(
      id: DescribeInstanceList.id, version: DescribeInstanceList.version,
      group: "Instance", note: "List instances. Filters: InstanceName (substring), InstanceId, InstanceType (multi-select), InstanceStatus (multi-select). TagFilters make Filters void.",
      verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        Filters {Filter} [] | Query filters.
        TagFilters {TagFilter} [] | Tag filters.
        Offset integer !may2024 | Index of the page's first item.
        Limit integer !may2024 | Page size.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {InstanceItem} [] | The page's items.
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeInstance.id, version: DescribeInstance.version,
      group: "Instance", note: "One instance with its limits and endpoints.",
      verb: .describe, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        """#,
      response: #"""
        InstanceType string enum=InstanceType | Instance edition.
        InstanceId string | Instance id (rmq-… or mqtt-…).
        InstanceName string | Instance name.
        TopicNum integer | Topics.
        TopicNumLimit integer | Most topics.
        GroupNum integer | Consumer groups.
        GroupNumLimit integer | Most consumer groups.
        MessageRetention integer | Message retention, hours.
        RetentionUpperLimit integer | Longest retention that may be set, hours.
        RetentionLowerLimit integer | Shortest retention that may be set, hours.
        TpsLimit integer | TPS limit.
        ScaledTpsLimit integer | Elastic TPS limit.
        MaxMessageDelay integer | Longest message delay, hours.
        CreatedTime integer unit=seconds | Creation time.
        SendReceiveRatio float | Share of the TPS for sending.
        TagList {Tag} [] null | Tags.
        EndpointList {Endpoint} [] null | Endpoints.
        TopicQueueNumUpperLimit integer | Most queues a topic may have.
        TopicQueueNumLowerLimit integer | Fewest queues a topic may have.
        Remark string | Remark.
        InstanceStatus string enum=InstanceStatus | Instance status.
        SkuCode string | Product SKU.
        PayMode string enum=PayMode | Billing mode.
        ScaledTpsEnabled boolean | Whether elastic TPS is on.
        RenewFlag integer | 1: renews by itself; 0: does not.
        ExpiryTime integer unit=seconds | Expiry time, Unix seconds; 0: none.
        RoleNumLimit integer | Most roles.
        AclEnabled boolean null | Whether ACL is on.
        TopicNumLowerLimit integer null | Topics free of charge.
        TopicNumUpperLimit integer null | Highest topic limit that may be set.
        ZoneIds integer [] @today | Zones to run in.
        NodeCount integer @today null | Nodes.
        ZoneScheduledList {ZoneScheduledItem} [] @today null | Proxy scheduling by zone.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ModifyInstanceEndpoint.id, version: ModifyInstanceEndpoint.version,
      group: "Instance", note: "Change the bandwidth, billing and access rules of an existing public endpoint.",
      dialects: .today, verb: .modify, instanceKind: .rocketMQ, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-…).
        Type string !all enum=EndpointType | Endpoint type; PUBLIC only.
        Bandwidth integer | Public bandwidth, Mbps.
        IpRules {IpRule} [] | Public access list; none: all refused.
        BillingFlow boolean | Whether public traffic is billed by volume.
        """#,
      response: [],
      errors: "OperationDenied ResourceNotFound.Endpoint UnsupportedOperation"),
    ActionDescriptor(
      id: DescribeFusionInstanceList.id, version: DescribeFusionInstanceList.version,
      group: "Instance", note: "List 4.x and 5.x instances together. Filters: InstanceName (substring), InstanceId, InstanceType (multi-select), Version (4 or 5), InstanceStatus (multi-select).",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        Offset integer | Index of the page's first item; default 0.
        Limit integer | Page size; default 20.
        Filters {Filter} [] | Query filters.
        TagFilters {TagFilter} [] | Tag filters.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {FusionInstanceItem} [] | The page's items.
        """#,
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeProductSKUs.id, version: DescribeProductSKUs.version,
      group: "Instance", note: "The SKUs of 5.x instances: limits and whether on sale.",
      dialects: .today, verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20,
      parameters: [],
      response: #"""
        Data {ProductSKU} [] null | The page's items.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.MigrationTask ResourceNotFound.Topic ResourceUnavailable"),
  ]
}
