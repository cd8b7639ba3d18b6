import TRocket
import TencentCloud

/// Topics of an MQTT instance.
enum MQTTTopicResource: Kind {
  static let id = ResourceID.mqttTopics
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("MQTT topics", "MQTT 主题"), scope: scope,
    fields: fields.map(\.description),
    columns: [.field("Topic", 30, weight: 2), .field("Remark", 24, weight: 3)],
    source: .list(
      fields, id: { $0.topic },
      request: {
        DescribeMQTTTopicList(
          instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    today: today,
    describe: [.action { DescribeMQTTTopic(instanceID: $0.instanceID ?? "", topic: $1) }],
    entered: .mqttMessages,
    recipe: recipe, polled: .recipe,
    printed: ["Topic", "Remark"],
    emptyText: Phrase(
      "This instance has no topics. {next-tab} shows its users and clients.",
      "该实例没有主题。按 {next-tab} 查看用户与客户端。"))

  static let readingTitles = titlesOf2024.merging(todaysTitles) { title, _ in title }

  private static let titlesOf2024: [ActionID: Phrase] = [
    DescribeMQTTTopicList.id: Phrase("List MQTT topics", "查询 MQTT 主题列表"),
    DescribeMQTTTopic.id: Phrase("An MQTT topic", "查询 MQTT 主题详情"),
  ]

  static let forms = formsOf2024 + todaysForms

  static let formsOf2024: [ActionForm] = [
    ActionForm(
      id: "create-mqtt-topic", action: CreateMQTTTopic.id,
      title: Phrase("Create an MQTT topic", "创建 MQTT 主题"), resource: id, purpose: .create,
      target: .instance, recipe: recipe),
    ActionForm(
      id: "modify-mqtt-topic", action: ModifyMQTTTopic.id,
      title: Phrase("Change the MQTT topic", "修改 MQTT 主题"), resource: id, purpose: .modify,
      target: .row, recipe: recipe),
    ActionForm(
      id: "delete-mqtt-topic", action: DeleteMQTTTopic.id,
      title: Phrase("Delete the MQTT topic", "删除 MQTT 主题"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "Deletes the topic with its messages; clients can no longer use it. This cannot be undone.",
        "主题及其消息会被删除，客户端无法再使用，且无法恢复。")),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeMQTTTopic.id)], nameParameter: "Topic", fields: ["Remark"])

  private static let fields: [Field<MQTTTopicItem>] = [
    .text("Topic") { $0.topic }, .text("Remark") { $0.remark },
    .text("InstanceId") { $0.instanceID },
  ]
}

extension ResourceID {
  package static let mqttTopics = ResourceID("mqtt-topics")
}
