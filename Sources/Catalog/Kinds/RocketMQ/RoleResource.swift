import TRocket
import TencentCloud

/// Roles of a RocketMQ instance. The list answers with their keys, which stay masked.
package enum RoleResource: Kind {
  static let id = ResourceID.roles
  static let scope = Resource.Scope.rocketMQ
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Roles", "角色"), aliases: ["role", "acl"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("RoleName", 20, weight: 2), .field("PermWrite", 8), .field("PermRead", 8),
      .field("RoleScope", 6), .field("AccessKey", 10), .field("SecretKey", 10),
      .field("ModifiedTime", 19), .field("CreatedTime", 19), .field("Remark", 18, weight: 3),
      .field("PermType", 18),
    ],
    columnDialects: ["RoleScope": .today],
    source: .list(
      fields, id: { $0.roleName },
      request: {
        DescribeRoleList(instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    recipe: recipe, polled: .recipe,
    printed: [
      "RoleName", "PermRead", "PermWrite", "AccessKey", "SecretKey", "CreatedTime", "ModifiedTime",
      "Remark",
    ],
    emptyText: Phrase(
      "This instance has no roles. {next-tab} shows its other lists.",
      "该实例没有角色。按 {next-tab} 查看其他列表。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeRoleList.id: Phrase("List roles", "查询角色列表")
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-role", action: CreateRole.id, title: Phrase("Create a role", "创建角色"),
      resource: id, purpose: .create, target: .instance, recipe: recipe),
    ActionForm(
      id: "modify-role", action: ModifyRole.id, title: Phrase("Change the role", "修改角色"),
      resource: id, purpose: .modify, target: .row, aliases: recipe.aliases, recipe: recipe,
      consequence: Phrases.bothPermissionsSent),
    ActionForm(
      id: "delete-role", action: DeleteRole.id, title: Phrase("Delete the role", "删除角色"),
      resource: id, purpose: .delete, target: .row, recipe: recipe,
      consequence: Phrase(
        "Connections with this role's keys are refused. Only a new role gets new keys. Whether "
          + "somebody uses them now is not known: the API does not tell it.",
        "使用该角色密钥的连接将被拒绝；新密钥只能随新角色产生。当前是否有人使用无法得知：接口不返回。")),
  ]

  package static let recipe = ReadBackRecipe(
    id, sources: [.row(DescribeRoleList.id, filter: "RoleName", name: "RoleName")],
    nameParameter: "Role",
    fields: ["PermWrite", "PermRead", "PermType", "DetailedPerms", "Remark"],
    aliases: ["DetailedPerms": "DetailedRolePerms"],
    // Without its scope a role comes to be one of the whole instance.
    kept: ["PermType": .string("Cluster"), "DetailedPerms": .array([])])

  private static let fields: [Field<RoleItem>] = [
    .text("RoleName") { $0.roleName }, .flag("PermWrite") { $0.permWrite },
    .flag("PermRead") { $0.permRead }, .secret("AccessKey") { $0.accessKey },
    .secret("SecretKey") { $0.secretKey }, .text("Remark") { $0.remark },
    .time("CreatedTime") { $0.createdTime }, .time("ModifiedTime") { $0.modifiedTime },
    .token("PermType") { $0.permType?.rawValue },
    Field(name: "DetailedRolePerms", kind: .structure) { role in
      role.detailedRolePerms.map { .structure(.array($0.map(json))) } ?? .unknown
    },
    .token("RoleScope") { shortScope($0) },
  ]
}

extension RoleResource {
  /// What a list tells of the scope in short, as the matrix of permissions does: of one that goes by
  /// topic and group of how many of them it says something.
  private static func shortScope(_ role: RoleItem) -> String? {
    guard role.permType == .topicAndGroup else { return role.permType?.rawValue }
    return "~\(role.detailedRolePerms.map { "\($0.count)" } ?? "–")"
  }

  private static func json(_ permission: DetailedRolePerm) -> JSONValue {
    .object(
      [
        "Resource": permission.resource.map(JSONValue.string),
        "ResourceType": permission.resourceType.map { .string($0.rawValue) },
        "PermWrite": permission.permWrite.map(JSONValue.bool),
        "PermRead": permission.permRead.map(JSONValue.bool),
        "Remark": permission.remark.map(JSONValue.string),
      ].compactMapValues { $0 })
  }
}

extension ResourceID {
  package static let roles = ResourceID("roles")
}
