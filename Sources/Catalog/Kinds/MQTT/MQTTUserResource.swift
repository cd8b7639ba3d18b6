import TRocket
import TencentCloud

/// Users of an MQTT instance. The list answers with their passwords, which stay masked.
package enum MQTTUserResource: Kind {
  static let id = ResourceID.mqttUsers
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("MQTT users", "MQTT 用户"), scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Username", 20, weight: 2), .field("PermWrite", 8), .field("PermRead", 8),
      .field("Password", 10), .field("UserPolicies", 20, weight: 2),
      .field("ModifiedTime", 19), .field("CreatedTime", 19), .field("Remark", 18, weight: 3),
    ],
    columnDialects: ["UserPolicies": .today],
    source: .list(
      fields, id: { $0.username },
      request: {
        DescribeMQTTUserList(
          instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    today: today,
    recipe: recipe, polled: .recipe,
    printed: [
      "Username", "PermRead", "PermWrite", "Password", "CreatedTime", "ModifiedTime", "Remark",
    ],
    emptyText: Phrase(
      "This instance has no users. {next-tab} shows its other lists.",
      "该实例没有用户。按 {next-tab} 查看其他列表。"))

  static let readingTitles = titlesOf2024.merging(todaysTitles) { title, _ in title }

  private static let titlesOf2024: [ActionID: Phrase] = [
    DescribeMQTTUserList.id: Phrase("List MQTT users", "查询 MQTT 用户列表")
  ]

  static let forms = formsOf2024 + todaysForms

  static let formsOf2024: [ActionForm] = [
    ActionForm(
      id: "create-mqtt-user", action: CreateMQTTUser.id,
      title: Phrase("Create an MQTT user", "创建 MQTT 用户"), resource: id, purpose: .create,
      target: .instance, recipe: recipe),
    ActionForm(
      id: "modify-mqtt-user", action: ModifyMQTTUser.id,
      title: Phrase("Change the MQTT user", "修改 MQTT 用户"), resource: id, purpose: .modify,
      target: .row, recipe: recipe,
      consequence: Phrases.bothPermissionsSent),
    ActionForm(
      id: "delete-mqtt-user", action: DeleteMQTTUser.id,
      title: Phrase("Delete the MQTT user", "删除 MQTT 用户"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "Clients that log in as this user are refused.", "以该用户登录的客户端将被拒绝。")),
  ]

  package static let recipe = ReadBackRecipe(
    id, sources: [.row(DescribeMQTTUserList.id, filter: "Username", name: "Username")],
    nameParameter: "Username", fields: ["PermWrite", "PermRead", "Remark"])

  private static let fields: [Field<MQTTUserItem>] = [
    .text("Username") { $0.username }, .flag("PermWrite") { $0.permWrite },
    .flag("PermRead") { $0.permRead }, .secret("Password") { $0.password },
    .text("Remark") { $0.remark }, .time("CreatedTime") { $0.createdTime },
    .time("ModifiedTime") { $0.modifiedTime }, .text("UserPolicies") { _ in nil },
  ]
}

extension ResourceID {
  package static let mqttUsers = ResourceID("mqtt-users")
}
