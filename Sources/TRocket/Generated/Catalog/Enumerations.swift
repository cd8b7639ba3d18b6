// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

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
      ]),
    EnumerationDescriptor(
      name: "TopicTypeFilter",
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
      name: "MQTTPublicEndpointStatus",
      values: [
        .init("NORMAL", "open"),
        .init("CLOSING", "being closed"),
        .init("MODIFYING", "being changed"),
        .init("CREATING", "being opened"),
        .init("CLOSE", "closed"),
      ]),
    EnumerationDescriptor(
      name: "MQTTEndpointType",
      values: [
        .init("mqtt-tcp", "MQTT over TCP"),
        .init("mqtt-ws", "MQTT over WebSocket"),
        .init("mqtt-tls", "MQTT over TLS"),
      ]),
    EnumerationDescriptor(
      name: "ConnectionStatus",
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
      name: "SkuCode",
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
  ]
}
