import FoundationEssentials
import MQTT
import TencentCloud

/// Rules that add properties to messages. What they match and do is JSON, which the service takes and
/// tells in Base64.
enum EnrichmentRuleResource: Kind {
  static let id = ResourceID.enrichmentRules
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("Enrichment rules", "消息属性增强规则"), aliases: ["enrichment"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("RuleName", 18, weight: 1), .field("Priority", 8), .field("Status", 10),
      .field("ConditionText", 26, weight: 2), .field("ActionsText", 26, weight: 2),
      .field("Remark", 14, weight: 1),
    ],
    defaultSort: ("Priority", isDescending: false),
    source: .parts(
      fields, id: { $0.id.map { "\($0)" } },
      request: { DescribeMessageEnrichmentRules(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.data }),
    nameParameter: "Id", recipe: recipe, polled: .recipe,
    emptyText: Phrase(
      "No rule adds properties to messages here. {create} makes one.",
      "没有消息属性增强规则。按 {create} 创建。"))

  static let readingTitles = [
    DescribeMessageEnrichmentRules.id: Phrase("Message enrichment rules", "查询消息属性增强规则")
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-enrichment-rule", action: CreateMessageEnrichmentRule.id,
      title: Phrase("Create an enrichment rule", "创建消息属性增强规则"), resource: id,
      purpose: .create, target: .instance, proposals: ["Status": "1"],
      base64: ["Condition", "Actions"], recipe: creation,
      consequence: Phrase(
        "Messages that match get these properties from then on.", "此后匹配的消息会带上这些属性。")),
    ActionForm(
      id: "modify-enrichment-rule", action: ModifyMessageEnrichmentRule.id,
      title: Phrase("Replace the enrichment rule", "替换消息属性增强规则"), resource: id,
      purpose: .modify, target: .row, base64: ["Condition", "Actions"], recipe: recipe,
      consequence: Phrase(
        "The rule is replaced whole: everything that stands here is sent.",
        "规则将整体替换：此处的全部内容都会提交。")),
    ActionForm(
      id: "delete-enrichment-rule", action: DeleteMessageEnrichmentRule.id,
      title: Phrase("Delete the enrichment rule", "删除消息属性增强规则"), resource: id,
      purpose: .delete, target: .row, base64: ["Condition", "Actions"], recipe: recipe,
      consequence: Phrase(
        "Messages get its properties no more.", "消息将不再带上该规则的属性。")),
    ActionForm(
      id: "order-enrichment-rules", action: UpdateMessageEnrichmentRulePriority.id,
      title: Phrase("Change the order of enrichment rules", "调整消息属性增强规则的顺序"),
      resource: id, purpose: .other, target: .instance, isByKeyOnly: true,
      recipe: PriorityOrder.recipe(id, DescribeMessageEnrichmentRules.id), effect: .modification,
      consequence: Phrase(
        "Of rules that say different things of a message, the first one is heard.",
        "多条规则对同一消息有不同设置时，以靠前的为准。")),
  ]

  private static let names = ["RuleName", "Priority", "Condition", "Actions", "Status", "Remark"]

  private static let recipe = ReadBackRecipe(
    id, sources: [.row(DescribeMessageEnrichmentRules.id, filter: nil, name: "Id")],
    nameParameter: "Id", fields: names,
    kept: [
      "RuleName": .null, "Priority": .null, "Condition": .null, "Actions": .null,
      "Status": .null, "Remark": .string(""),
    ], titleField: "RuleName")

  /// One that is made has no number yet.
  private static let creation = ReadBackRecipe(
    id, sources: [.row(DescribeMessageEnrichmentRules.id, filter: nil, name: "RuleName")],
    nameParameter: "RuleName", fields: names)

  private static let fields: [Field<MessageEnrichmentRuleItem>] = [
    .text("RuleName") { $0.ruleName }, .count("Id", .text) { $0.id },
    .count("Priority") { $0.priority },
    .token("Status", "EnrichmentStatus") { $0.status.map { "\($0.rawValue)" } },
    .text("ConditionText") { $0.condition.map(Base64Text.shown) },
    .text("ActionsText") { $0.actions.map(Base64Text.shown) }, .text("Remark") { $0.remark },
    .time("CreatedTime") { $0.createdTime }, .time("UpdateTime") { $0.updateTime },
  ]
}

extension ResourceID {
  package static let enrichmentRules = ResourceID("mqtt-enrichment-rules")
}
