import TRocket
import TencentCloud

/// The gray-release labels of a consumer group.
enum LabelResource: Kind {
  static let id = ResourceID.labels
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Labels of the group", "消费组的灰度标签"), scope: scope,
    fields: fields.map(\.description), fieldTitles: titles,
    columns: [.field("Label", 28, weight: 2), .field("State", 14), .field("UpdatedAt", 19)],
    source: .parts(
      fields, id: { $0.label },
      request: {
        DescribeConsumerLabelList(instanceID: $0.instanceID ?? "", group: $0.parent ?? "")
      },
      items: { answer, _ in answer.labels }),
    describe: [
      .action {
        DescribeConsumerLabel(
          instanceID: $0.instanceID ?? "", group: $0.parent ?? "", label: $1)
      },
      .action {
        DescribeConsumerLabelRoutes(
          instanceID: $0.instanceID ?? "",
          labels: [ConsumerLabelKey(group: $0.parent, label: $1)])
      },
    ],
    nameParameter: "Label", parentParameter: "Group", recipe: recipe, isReachedByName: false,
    emptyText: Phrase(
      "This group has no labels: no gray release. {create} makes one, {back} goes back.",
      "该消费组没有标签，未做灰度发布。按 {create} 新建，按 {back} 返回。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeConsumerLabelList.id: Phrase("Labels of a group", "查询消费组的灰度标签"),
    DescribeConsumerLabel.id: Phrase("A label", "查询灰度标签详情"),
    DescribeConsumerLabelLists.id: Phrase("Labels of many groups", "批量查询消费组的灰度标签"),
    DescribeConsumerLabelRoutes.id: Phrase("Routes that use labels", "查询灰度标签的路由"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-label", action: CreateConsumerLabel.id,
      title: Phrase("Create a label", "新建灰度标签"), resource: id, purpose: .create,
      target: .instance, recipe: recipe),
    ActionForm(
      id: "delete-label", action: DeleteConsumerLabel.id,
      title: Phrase("Delete the label", "删除灰度标签"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "Consumers with this label get no messages by it any more.",
        "带有该标签的消费者将不再按标签收到消息。")),
    ActionForm(
      id: "create-labels", action: CreateConsumerLabels.id,
      title: Phrase("Create several labels", "批量新建灰度标签"), resource: id, purpose: .other,
      target: .instance, recipe: severalRecipe, effect: .creation),
    ActionForm(
      id: "delete-labels", action: DeleteConsumerLabels.id,
      title: Phrase("Delete several labels", "批量删除灰度标签"), resource: id, purpose: .other,
      target: .instance, recipe: severalRecipe, effect: .deletion,
      consequence: Phrase(
        "Consumers with these labels get no messages by them any more.",
        "带有这些标签的消费者将不再按标签收到消息。")),
  ]

  private static let recipe = recipe(fields: ["Label"])
  private static let severalRecipe = recipe(fields: ["Labels"], list: "Labels")

  /// The list is asked and not `DescribeConsumerLabel`, of which no error says that there is none.
  private static func recipe(fields: [String], list: String? = nil) -> ReadBackRecipe {
    ReadBackRecipe(
      id,
      sources: [
        .listed(
          DescribeConsumerLabelList.id, list: "Labels", member: "Label", parameter: "Label")
      ], fields: fields, absence: ["State": ["DELETING"]], listParameter: list)
  }

  private static let titles = ["State": Phrase("State", "状态")]

  private static let fields: [Field<ConsumerLabel>] = [
    .text("Label") { $0.label }, .token("State", "LabelState") { $0.state?.rawValue },
    .time("UpdatedAt") { $0.updatedAt },
  ]
}

extension ResourceID {
  package static let labels = ResourceID("labels")
}
