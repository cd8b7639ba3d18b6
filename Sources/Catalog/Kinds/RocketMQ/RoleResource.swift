import TRocket

/// Roles of a RocketMQ instance. The list answers with their keys, which stay masked.
enum RoleResource {
  static let resource = Resource(
    .roles, Phrase("Roles", "角色"), aliases: ["role", "acl"], scope: .rocketMQ,
    fields: fields.map(\.description),
    columns: [
      .field("RoleName", 20, weight: 2), .field("PermWrite", 8), .field("PermRead", 8),
      .field("AccessKey", 10), .field("SecretKey", 10), .field("ModifiedTime", 19),
      .field("CreatedTime", 19), .field("Remark", 18, weight: 3),
    ],
    source: .list(
      fields, id: { $0.roleName },
      request: {
        DescribeRoleList(instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    emptyText: Phrase(
      "This instance has no roles. {next-tab} shows its other lists.",
      "该实例没有角色。按 {next-tab} 查看其他列表。"))

  private static let fields: [Field<RoleItem>] = [
    .text("RoleName") { $0.roleName }, .flag("PermWrite") { $0.permWrite },
    .flag("PermRead") { $0.permRead }, .secret("AccessKey") { $0.accessKey },
    .secret("SecretKey") { $0.secretKey }, .text("Remark") { $0.remark },
    .time("CreatedTime") { $0.createdTime }, .time("ModifiedTime") { $0.modifiedTime },
  ]
}
