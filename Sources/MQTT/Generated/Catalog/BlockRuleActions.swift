// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let blockRuleActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateBlockRule.id, version: CreateBlockRule.version,
      group: "BlockRule", note: "Ban clients by client id, user name or address, until a time.",
      dialects: .today, verb: .create, instanceKind: .mqtt, nameParameters: ["Name"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Name string !all | Name of the ban; letters, digits and -.
        Type integer enum=BlockRuleType | What is banned; default client ids.
        Include string | Pattern; * and ? as wildcards.
        Excludes string [] | Patterns excepted, at most 3; * and ? as wildcards.
        ExpireTime integer unit=milliseconds | When the ban ends, Unix milliseconds.
        Remark string | Remark, at most 128 characters.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        Name string | Name.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady LimitExceeded.TopicNum OperationDenied ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: ModifyBlockRule.id, version: ModifyBlockRule.version,
      group: "BlockRule", note: "Change a ban's patterns, expiry or remark (not its type).",
      dialects: .today, verb: .modify, instanceKind: .mqtt, nameParameters: ["Name"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Name string !all | Name of the ban.
        Include string | Pattern; * and ? as wildcards.
        Excludes string [] | Patterns excepted, at most 3; * and ? as wildcards.
        ExpireTime integer unit=milliseconds | When the ban ends, Unix milliseconds.
        Remark string | Remark, at most 128 characters.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeleteBlockRule.id, version: DeleteBlockRule.version,
      group: "BlockRule", note: "Lift a ban.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["BlockRuleName"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        BlockRuleName string !all | Name of the ban.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeBlockRuleList.id, version: DescribeBlockRuleList.version,
      group: "BlockRule", note: "All bans of an instance (not paged).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {BlockRuleItem} [] | The page's items.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
  ]
}
