import MQTT
import TencentCloud

/// Topics over `mqtt`, which gives twenty a page at most.
extension MQTTTopicResource {
  static let today = TodaysResource(
    source: .list(
      fields, id: { $0.topic },
      request: {
        DescribeTopicList(instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [.action { DescribeTopic(instanceID: $0.instanceID ?? "", topic: $1) }],
    recipe: recipe)

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeTopicList.id: Phrase("List MQTT topics", "查询 MQTT 主题列表"),
    DescribeTopic.id: Phrase("An MQTT topic", "查询 MQTT 主题详情"),
  ]

  static let todaysForms: [ActionForm] = MQTTForms.successors(
    of: formsOf2024, recipe: recipe,
    [CreateTopic.id, ModifyTopic.id, DeleteTopic.id])

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeTopic.id)], nameParameter: "Topic", fields: ["Remark"])

  private static let fields: [Field<MQTTTopicItem>] = [
    .text("Topic") { $0.topic }, .text("Remark") { $0.remark },
    .text("InstanceId") { $0.instanceID },
  ]
}
