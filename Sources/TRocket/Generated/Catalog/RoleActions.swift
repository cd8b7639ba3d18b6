// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let roleActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateRole.id, version: CreateRole.version,
      group: "Role", note: "Create a role (an access key with produce and consume permissions).",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteRole.id, nameParameters: ["Role"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Role", .string, requiredIn: .all, "Role name."),
        .init("Remark", .string, requiredIn: .all, "Remark."),
        .init("PermWrite", .boolean, requiredIn: .all, "Permission to produce."),
        .init("PermRead", .boolean, requiredIn: .all, "Permission to consume."),
        .init("PermType", .string, dialects: .today, enumeration: "PermType", "Cluster (default) or TopicAndGroup."),
        .init("DetailedPerms", .structure("DetailedRolePerm"), isList: true, dialects: .today, "Permissions topic by topic and group by group; needed for PermType TopicAndGroup."),
        .init("RoleGenerateMode", .string, dialects: .today, enumeration: "RoleGenerateMode", "Who makes the keys."),
        .init("AccessKey", .string, dialects: .today, isSecret: true, "Access key. Secret: never shown unasked."),
        .init("SecretKey", .string, dialects: .today, isSecret: true, "Secret key. Secret: never shown unasked."),
      ],
      response: [
        .init("Role", .string, "Role name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "OperationDenied", "ResourceInUse", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DescribeRoleList.id, version: DescribeRoleList.version,
      group: "Role", note: "List roles with their keys. Filter: RoleName (substring).",
      verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Offset", .integer, requiredIn: .may2024, "Index of the page's first item."),
        .init("Limit", .integer, requiredIn: .may2024, "Page size."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("RoleItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance", "ResourceNotFound.MigrationTask", "ResourceNotFound.Topic", "ResourceUnavailable"]),
    ActionDescriptor(
      id: ModifyRole.id, version: ModifyRole.version,
      group: "Role", note: "Change a role's permissions and remark.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteRole.id, nameParameters: ["Role"], mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Role", .string, requiredIn: .all, "Role name."),
        .init("PermRead", .boolean, requiredIn: .all, "Permission to consume."),
        .init("PermWrite", .boolean, requiredIn: .all, "Permission to produce."),
        .init("Remark", .string, "Remark."),
        .init("PermType", .string, dialects: .today, enumeration: "PermType", "Cluster (default) or TopicAndGroup."),
        .init("DetailedPerms", .structure("DetailedRolePerm"), isList: true, dialects: .today, "Permissions topic by topic and group by group; needed for PermType TopicAndGroup."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Instance", "ResourceNotFound.Role"]),
    ActionDescriptor(
      id: DeleteRole.id, version: DeleteRole.version,
      group: "Role", note: "Delete a role.",
      verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Role"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (rmq-… or mqtt-…)."),
        .init("Role", .string, requiredIn: .all, "Role name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Instance", "ResourceNotFound.Role"]),
  ]
}
