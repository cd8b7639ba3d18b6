import MQTT
import TencentCloud

/// What clients of an MQTT instance may do: policies in the order in which they are heard.
enum PolicyResource: Kind {
  static let id = ResourceID.policies
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Authorization policies", "授权策略"), aliases: ["policies", "policy"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("PolicyName", 22, weight: 1), .field("Priority", 8), .field("Effect", 6),
      .field("Actions", 15), .field("Username", 12, weight: 1), .field("ClientId", 14, weight: 1),
      .field("Resources", 22, weight: 2), .field("Ip", 16), .field("Qos", 6),
      .field("Retain", 12), .field("Remark", 14, weight: 1),
    ],
    defaultSort: ("Priority", isDescending: false),
    source: .parts(
      fields, id: { $0.id.map { "\($0)" } },
      request: { DescribeAuthorizationPolicies(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.data }),
    nameParameter: "Id", recipe: recipe, polled: .recipe,
    emptyText: Phrase(
      "No policies: where they are in force, nobody may do anything. {create} makes one.",
      "没有授权策略：启用授权策略后将全部拒绝。按 {create} 创建。"))

  static let readingTitles = [
    DescribeAuthorizationPolicies.id: Phrase("Authorization policies", "查询授权策略")
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-policy", action: CreateAuthorizationPolicy.id,
      title: Phrase("Create an authorization policy", "创建授权策略"), resource: id,
      purpose: .create, target: .instance,
      proposals: ["PolicyVersion": "1", "Retain": "3", "Qos": "0,1,2"], recipe: creation,
      consequence: decides),
    ActionForm(
      id: "modify-policy", action: ModifyAuthorizationPolicy.id,
      title: Phrase("Change the authorization policy", "修改授权策略"), resource: id,
      purpose: .modify, target: .row, aliases: recipe.aliases, recipe: recipe,
      consequence: decides),
    ActionForm(
      id: "delete-policy", action: DeleteAuthorizationPolicy.id,
      title: Phrase("Delete the authorization policy", "删除授权策略"), resource: id,
      purpose: .delete, target: .row, recipe: recipe, consequence: decides),
    ActionForm(
      id: "order-policies", action: UpdateAuthorizationPolicyPriority.id,
      title: Phrase("Change the order of authorization policies", "调整授权策略的顺序"),
      resource: id, purpose: .other, target: .instance, isByKeyOnly: true,
      recipe: PriorityOrder.recipe(id, DescribeAuthorizationPolicies.id), effect: .modification,
      consequence: decides),
  ]

  private static let decides = Phrase(
    "The first policy that fits decides what a client may do; what none fits is refused.",
    "客户端的权限由第一条匹配的策略决定，均不匹配时拒绝。")

  private static let names = [
    "PolicyName", "Priority", "Effect", "Actions", "Resources", "Username", "ClientId", "Ip",
    "Qos", "Retain", "Remark", "PolicyVersion",
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.row(DescribeAuthorizationPolicies.id, filter: nil, name: "Id")],
    nameParameter: "Id", fields: names, aliases: ["PolicyVersion": "Version"],
    titleField: "PolicyName")

  /// One that is made has no number yet.
  private static let creation = ReadBackRecipe(
    id, sources: [.row(DescribeAuthorizationPolicies.id, filter: nil, name: "PolicyName")],
    nameParameter: "PolicyName", fields: names, aliases: ["PolicyVersion": "Version"])

  private static let fields: [Field<AuthorizationPolicyItem>] = [
    .text("PolicyName") { $0.policyName }, .count("Id", .text) { $0.id },
    .count("Priority") { $0.priority }, .token("Effect", "PolicyEffect") { $0.effect?.rawValue },
    .text("Actions") { $0.actions }, .text("Username") { $0.username },
    .text("ClientId") { $0.clientID }, .text("Resources") { $0.resources },
    .text("Ip") { $0.ip }, .text("Qos") { $0.qos },
    .token("Retain", "RetainMatch") { $0.retain.map { "\($0.rawValue)" } },
    .text("Remark") { $0.remark }, .time("CreatedTime") { $0.createdTime },
    .time("UpdateTime") { $0.updateTime },
  ]
}

extension ResourceID {
  package static let policies = ResourceID("mqtt-authorization")
}
