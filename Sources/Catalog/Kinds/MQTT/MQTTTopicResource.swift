import TRocket

/// Topics of an MQTT instance.
enum MQTTTopicResource {
  static let resource = Resource(
    .mqttTopics, Phrase("MQTT topics", "MQTT 主题"), scope: .mqtt,
    fields: fields.map(\.description),
    columns: [.field("Topic", 30, weight: 2), .field("Remark", 24, weight: 3)],
    source: .list(
      fields, id: { $0.topic },
      request: {
        DescribeMQTTTopicList(
          instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [.action { DescribeMQTTTopic(instanceID: $0.instanceID ?? "", topic: $1) }],
    entered: .mqttMessages,
    emptyText: Phrase(
      "This instance has no topics. {next-tab} shows its users and clients.",
      "该实例没有主题。按 {next-tab} 查看用户与客户端。"))

  private static let fields: [Field<MQTTTopicItem>] = [
    .text("Topic") { $0.topic }, .text("Remark") { $0.remark },
    .text("InstanceId") { $0.instanceID },
  ]
}
