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
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Role string !all | Role name.
        Remark string !all | Remark.
        PermWrite boolean !all | Permission to produce.
        PermRead boolean !all | Permission to consume.
        PermType string @today enum=PermType | Cluster (default) or TopicAndGroup.
        DetailedPerms {DetailedRolePerm} [] @today | Permissions topic by topic and group by group; needed for PermType TopicAndGroup.
        RoleGenerateMode string @today enum=RoleGenerateMode | Who makes the keys.
        AccessKey string @today secret | Access key. Secret: never shown unasked.
        SecretKey string @today secret | Secret key. Secret: never shown unasked.
        """#,
      response: #"""
        Role string | Role name.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady OperationDenied ResourceInUse ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: DescribeRoleList.id, version: DescribeRoleList.version,
      group: "Role", note: "List roles with their keys. Filter: RoleName (substring).",
      verb: .list, instanceKind: .rocketMQ, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: nil),
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Offset integer !may2024 | Index of the page's first item.
        Limit integer !may2024 | Page size.
        Filters {Filter} [] | Query filters.
        """#,
      response: #"""
        TotalCount integer null | Items in all.
        Data {RoleItem} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance ResourceNotFound.MigrationTask ResourceNotFound.Topic ResourceUnavailable"),
    ActionDescriptor(
      id: ModifyRole.id, version: ModifyRole.version,
      group: "Role", note: "Change a role's permissions and remark.",
      verb: .modify, instanceKind: .rocketMQ, deletion: DeleteRole.id, nameParameters: ["Role"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Role string !all | Role name.
        PermRead boolean !all | Permission to consume.
        PermWrite boolean !all | Permission to produce.
        Remark string | Remark.
        PermType string @today enum=PermType | Cluster (default) or TopicAndGroup.
        DetailedPerms {DetailedRolePerm} [] @today | Permissions topic by topic and group by group; needed for PermType TopicAndGroup.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Instance ResourceNotFound.Role"),
    ActionDescriptor(
      id: DeleteRole.id, version: DeleteRole.version,
      group: "Role", note: "Delete a role.",
      verb: .delete, instanceKind: .rocketMQ, nameParameters: ["Role"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (rmq-… or mqtt-…).
        Role string !all | Role name.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Instance ResourceNotFound.Role"),
  ]
}
