// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let roleActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateRole.id, version: CreateRole.version,
      group: "Role", note: "Create a role (an access key with produce and consume permissions).",
      verb: .create, instanceKind: .rocketMQ, deletion: DeleteRole.id,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Role", .string, isRequired: true, "Role name."),
        .init("Remark", .string, isRequired: true, "Remark."),
        .init("PermWrite", .boolean, isRequired: true, "Permission to produce."),
        .init("PermRead", .boolean, isRequired: true, "Permission to consume."),
      ],
      response: [
        .init("Role", .string, "Role name."),
      ],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "OperationDenied", "ResourceInUse", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: DescribeRoleList.id, version: DescribeRoleList.version,
      group: "Role", note: "List roles with their keys. Filter: RoleName (substring).",
      verb: .list, instanceKind: .rocketMQ,
      mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Offset", .integer, isRequired: true, "Index of the page's first item."),
        .init("Limit", .integer, isRequired: true, "Page size."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
      ],
      response: [
        .init("TotalCount", .integer, isNullable: true, "Items in all."),
        .init("Data", .structure("RoleItem"), isList: true, "The page's items."),
      ],
      errors: []),
    ActionDescriptor(
      id: ModifyRole.id, version: ModifyRole.version,
      group: "Role", note: "Change a role's permissions and remark.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteRole.id,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Role", .string, isRequired: true, "Role name."),
        .init("PermRead", .boolean, isRequired: true, "Permission to consume."),
        .init("PermWrite", .boolean, isRequired: true, "Permission to produce."),
        .init("Remark", .string, "Remark."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DeleteRole.id, version: DeleteRole.version,
      group: "Role", note: "Delete a role.",
      verb: .delete, instanceKind: .rocketMQ,
      mutates: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, isRequired: true, "Instance id (rmq-… or mqtt-…)."),
        .init("Role", .string, isRequired: true, "Role name."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Instance", "ResourceNotFound.Role"]),
  ]
}
