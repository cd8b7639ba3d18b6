import MQTT
import TencentCloud

/// Who may not connect to an MQTT instance for a time.
enum BlockRuleResource: Kind {
  static let id = ResourceID.mqttBlockRules
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Block rules", "封禁规则"), aliases: ["blocks", "bans"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Name", 20, weight: 1), .field("Type", 10), .field("Include", 24, weight: 2),
      .field("TimeLeft", 10), .field("Excludes", 16, weight: 1), .field("ExpireTime", 19),
      .field("Remark", 16, weight: 1),
    ],
    source: .pages(action: DescribeBlockRuleList.id) {
      client, location, page throws(CloudError) in
      let answer = try await client.call(
        DescribeBlockRuleList(instanceID: location.instanceID ?? ""))
      let now = client.unixMilliseconds
      let rules = answer.data.map { SeenBlockRule(rule: $0, now: now) }
      return ListPage(
        fields, id: { $0.rule.name }, Array(rules.dropFirst(page.offset)), from: page.offset,
        total: rules.count)
    },
    recipe: recipe, polled: .recipe,
    emptyText: Phrase(
      "Nobody is blocked. {block} in the list of clients blocks one for an hour, {create} anybody.",
      "没有封禁规则。在客户端列表按 {block} 封禁一小时，按 {create} 自定义封禁。"))

  static let readingTitles = [
    DescribeBlockRuleList.id: Phrase("Block rules", "查询封禁规则")
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-block-rule", action: CreateBlockRule.id,
      title: Phrase("Block clients for a time", "封禁客户端"), resource: id, purpose: .create,
      target: .instance, proposals: ["Type": "1"], recipe: recipe,
      consequence: Phrase(
        "Clients that match are disconnected, and cannot connect until the block ends.",
        "匹配的客户端会被断开，封禁结束前无法连接。")),
    ActionForm(
      id: "modify-block-rule", action: ModifyBlockRule.id,
      title: Phrase("Change the block rule", "修改封禁规则"), resource: id, purpose: .modify,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "Clients that match are disconnected, and cannot connect until the block ends.",
        "匹配的客户端会被断开，封禁结束前无法连接。")),
    ActionForm(
      id: "delete-block-rule", action: DeleteBlockRule.id,
      title: Phrase("Lift the block", "解除封禁"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase("The clients may connect again at once.", "被封禁的客户端可立即重新连接。")),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.row(DescribeBlockRuleList.id, filter: nil, name: "Name")],
    nameParameter: "Name", fields: ["Type", "Include", "Excludes", "ExpireTime", "Remark"])

  private static let fields: [Field<SeenBlockRule>] = [
    .text("Name") { $0.rule.name },
    .token("Type", "BlockRuleType") { $0.rule.type.map { "\($0.rawValue)" } },
    .text("Include") { $0.rule.include },
    .text("Excludes") { $0.rule.excludes?.joined(separator: ", ") },
    .count("TimeLeft", .duration) { $0.secondsLeft },
    .time("ExpireTime") { $0.rule.expireTime }, .text("Remark") { $0.rule.remark },
    .time("CreateTime") { $0.rule.createTime }, .time("UpdateTime") { $0.rule.updateTime },
  ]
}

/// A rule as it was seen at a time.
private struct SeenBlockRule {
  let rule: BlockRuleItem
  let now: Int64

  /// Until it ends; 0 once it has.
  var secondsLeft: Int64? {
    rule.expireTime.map { max(0, ($0.unixMilliseconds - now) / 1000) }
  }
}

extension ResourceID {
  package static let mqttBlockRules = ResourceID("mqtt-block-rules")
}
