// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension EnumerationDescriptor {
  static let all: [EnumerationDescriptor] = [
    EnumerationDescriptor(
      name: "TopicType",
      values: [
        .init("UNSPECIFIED", "unspecified"),
        .init("NORMAL", "normal"),
        .init("FIFO", "ordered"),
        .init("DELAY", "delayed"),
        .init("TRANSACTION", "transactional"),
        .init("LITE", "lite", dialects: .today),
        .init("PRIORITY", "by priority", dialects: .today),
      ]),
    EnumerationDescriptor(
      name: "TopicTypeFilter", dialects: .may2024,
      values: [
        .init("Normal", "NORMAL"),
        .init("Order", "FIFO"),
        .init("Transaction", "TRANSACTION"),
        .init("DelayScheduled", "DELAY"),
      ]),
    EnumerationDescriptor(
      name: "TopicType4x",
      values: [
        .init("Normal", "normal"),
        .init("PartitionedOrder", "ordered by partition"),
        .init("Transaction", "transactional"),
        .init("DelayScheduled", "delayed"),
      ]),
    EnumerationDescriptor(
      name: "InstanceType",
      values: [
        .init("EXPERIMENT", "trial"),
        .init("BASIC", "basic"),
        .init("PRO", "professional"),
        .init("PLATINUM", "platinum"),
      ]),
    EnumerationDescriptor(
      name: "InstanceStatus",
      values: [
        .init("RUNNING", "running"),
        .init("MAINTAINING", "under maintenance"),
        .init("ABNORMAL", "abnormal"),
        .init("OVERDUE", "payment overdue"),
        .init("DESTROYED", "deleted"),
        .init("CREATING", "being created"),
        .init("MODIFYING", "being resized"),
        .init("CREATE_FAILURE", "creation failed"),
        .init("MODIFY_FAILURE", "resize failed"),
        .init("DELETING", "being deleted"),
      ]),
    EnumerationDescriptor(
      name: "PayMode",
      values: [
        .init("POSTPAID", "pay as you go"),
        .init("PREPAID", "subscription"),
      ]),
    EnumerationDescriptor(
      name: "PayModeInput",
      values: [
        .init("0", "POSTPAID"),
        .init("1", "PREPAID"),
      ]),
    EnumerationDescriptor(
      name: "EndpointType",
      values: [
        .init("VPC", "VPC"),
        .init("PUBLIC", "public network"),
        .init("INTERNAL", "support network"),
      ]),
    EnumerationDescriptor(
      name: "EndpointStatus",
      values: [
        .init("OPEN", "open"),
        .init("CLOSE", "closed"),
        .init("PROCESSING", "in progress"),
      ]),
    EnumerationDescriptor(
      name: "MQTTPublicEndpointStatus", dialects: .may2024,
      values: [
        .init("NORMAL", "open"),
        .init("CLOSING", "being closed"),
        .init("MODIFYING", "being changed"),
        .init("CREATING", "being opened"),
        .init("CLOSE", "closed"),
      ]),
    EnumerationDescriptor(
      name: "MQTTEndpointType", dialects: .may2024,
      values: [
        .init("mqtt-tcp", "MQTT over TCP"),
        .init("mqtt-ws", "MQTT over WebSocket"),
        .init("mqtt-tls", "MQTT over TLS"),
      ]),
    EnumerationDescriptor(
      name: "ConnectionStatus", dialects: .may2024,
      values: [
        .init("CONNECTED", "connected"),
        .init("DISCONNECTED", "not connected"),
      ]),
    EnumerationDescriptor(
      name: "MessageModel",
      values: [
        .init("BROADCASTING", "broadcasting"),
        .init("CLUSTERING", "clustering"),
      ]),
    EnumerationDescriptor(
      name: "ImportStatus",
      values: [
        .init("Unknown", "unknown"),
        .init("Success", "imported"),
        .init("Failure", "failed"),
        .init("AlreadyExists", "already there"),
      ]),
    EnumerationDescriptor(
      name: "SkuCode", dialects: .may2024,
      values: [
        .init("experiment_500", ""),
        .init("basic_1k", ""),
        .init("basic_2k", ""),
        .init("basic_4k", ""),
        .init("basic_6k", ""),
        .init("pro_4k", ""),
        .init("pro_6k", ""),
        .init("pro_1w", ""),
        .init("pro_2w", ""),
        .init("pro_3w", ""),
        .init("pro_4w", ""),
        .init("pro_5w", ""),
        .init("platinum_6k", ""),
        .init("platinum_1w", ""),
        .init("platinum_2w", ""),
        .init("platinum_4w", ""),
        .init("platinum_10w", ""),
        .init("platinum_15w", ""),
        .init("platinum_20w", ""),
        .init("platinum_40w", ""),
        .init("platinum_60w", ""),
        .init("platinum_100w", ""),
      ]),
    EnumerationDescriptor(
      name: "ConsumeModel", dialects: .today,
      values: [
        .init("CLUSTERING", "clustering or broadcasting"),
        .init("LITE", "lite topics"),
      ]),
    EnumerationDescriptor(
      name: "ConsumeType", dialects: .today,
      values: [
        .init("PULL", "pull"),
        .init("PUSH", "push"),
        .init("POP", "pop"),
      ]),
    EnumerationDescriptor(
      name: "Consistency", dialects: .today,
      values: [
        .init("0", "CONSISTENT"),
        .init("1", "INCONSISTENT"),
      ]),
    EnumerationDescriptor(
      name: "RetryPolicyType", dialects: .today,
      values: [
        .init("EXPONENTIAL", "documented as a fixed interval"),
        .init("CUSTOMIZED", "documented as stepped"),
      ]),
    EnumerationDescriptor(
      name: "PermType", dialects: .today,
      values: [
        .init("Cluster", "for the instance"),
        .init("TopicAndGroup", "topic by topic and group by group"),
      ]),
    EnumerationDescriptor(
      name: "ResourceType", dialects: .today,
      values: [
        .init("Topic", "topic"),
        .init("Group", "consumer group"),
      ]),
    EnumerationDescriptor(
      name: "RoleGenerateMode", dialects: .today,
      values: [
        .init("AUTO", "by the service"),
        .init("MANUAL", "given by the caller"),
      ]),
    EnumerationDescriptor(
      name: "ChannelProtocol", dialects: .today,
      values: [
        .init("grpc", "gRPC"),
        .init("remoting", "Remoting"),
        .init("http", "HTTP"),
      ]),
    EnumerationDescriptor(
      name: "ConsumeStatus", dialects: .today,
      values: [
        .init("CONSUMED", "consumed"),
        .init("CONSUMED_BUT_FILTERED", "filtered out"),
        .init("NOT_CONSUME", "not consumed"),
        .init("ENTER_RETRY", "in the retry queue"),
        .init("ENTER_DLQ", "in the dead-letter queue"),
        .init("UNKNOWN", "unknown"),
      ]),
    EnumerationDescriptor(
      name: "ConsumeStatusSource", dialects: .today,
      values: [
        .init("DIFF_OFFSET", "by comparing offsets"),
        .init("TRACE_REPORT", "by reported traces"),
      ]),
    EnumerationDescriptor(
      name: "TraceStage", dialects: .today,
      values: [
        .init("produce", "produced"),
        .init("persist", "stored"),
        .init("consume", "consumed"),
      ]),
    EnumerationDescriptor(
      name: "DelayMessageStatus", dialects: .today,
      values: [
        .init("PENDING", "not yet due"),
        .init("DELIVERED", "due and delivered"),
        .init("RECALLED", "recalled"),
        .init("NOT_FOUND", "no such message"),
        .init("UNSUPPORTED", "status not supported"),
      ]),
    EnumerationDescriptor(
      name: "LabelState", dialects: .today,
      values: [
        .init("ACTIVE", "in force"),
        .init("DELETING", "being deleted"),
        .init("UNKNOWN", "unknown"),
      ]),
    EnumerationDescriptor(
      name: "MigrationStatus", dialects: .today,
      values: [
        .init("S_RW_D_NA", "source read and write"),
        .init("S_RW_D_R", "source read and write, target read"),
        .init("S_RW_D_RW", "both read and write"),
        .init("S_R_D_RW", "source read, target read and write"),
        .init("S_NA_D_RW", "target read and write"),
      ]),
    EnumerationDescriptor(
      name: "HealthCheckError", dialects: .today,
      values: [
        .init("NotChecked", "not checked"),
        .init("Unknown", "unknown"),
        .init("TopicNotImported", "topic not imported"),
        .init("TopicNotExistsInSourceCluster", "topic not on the source"),
        .init("TopicNotExistsInTargetCluster", "topic not on the target"),
        .init("ConsumerConnectedOnTarget", "consumers connected to the target"),
        .init("SourceTopicHasNewMessagesIn5Minutes", "source had new messages in 5 minutes"),
        .init("TargetTopicHasNewMessagesIn5Minutes", "target had new messages in 5 minutes"),
        .init("SourceTopicHasNoMessagesIn5Minutes", "source had no messages in 5 minutes"),
        .init("TargetTopicHasNoMessagesIn5Minutes", "target had no messages in 5 minutes"),
        .init("ConsumerGroupCountNotMatch", "numbers of groups differ"),
        .init("SourceTopicHasUnconsumedMessages", "source has messages not consumed"),
      ]),
    EnumerationDescriptor(
      name: "MigrationTaskType", dialects: .today,
      values: [
        .init("0", "UNSPECIFIED"),
        .init("1", "METADATA_IMPORT"),
      ]),
    EnumerationDescriptor(
      name: "MigrationTaskStatus", dialects: .today,
      values: [
        .init("0", "MIGRATING"),
        .init("1", "SUCCEEDED"),
        .init("2", "PARTLY_SUCCEEDED"),
      ]),
    EnumerationDescriptor(
      name: "SmoothMigrationTaskStatus", dialects: .today,
      values: [
        .init("Configuration", "being set up"),
        .init("SourceConnecting", "connecting to the source"),
        .init("MetaDataImport", "importing metadata"),
        .init("EndpointSetup", "changing endpoints"),
        .init("ServiceMigration", "cutting over"),
        .init("Completed", "done"),
        .init("Cancelled", "cancelled"),
      ]),
    EnumerationDescriptor(
      name: "ConnectionType", dialects: .today,
      values: [
        .init("PUBLIC", "public network"),
        .init("VPC", "VPC"),
        .init("OTHER", "other"),
      ]),
    EnumerationDescriptor(
      name: "SortOrder", dialects: .today,
      values: [
        .init("asc", "ascending"),
        .init("desc", "descending"),
      ]),
  ]
}
