// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let enrichmentActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateMessageEnrichmentRule.id, version: CreateMessageEnrichmentRule.version,
      group: "Enrichment", note: "Create a rule that adds properties to matching messages.",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteMessageEnrichmentRule.id, nameParameters: ["RuleName"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        RuleName string !all | Name of the rule.
        Condition string !all | Condition of the rule, JSON (clientId, username, topic), Base64.
        Actions string !all | What the rule does, JSON, Base64.
        Priority integer !all | Priority, the lower the earlier; user properties of all matching rules are merged.
        Status integer enum=EnrichmentStatus | Status.
        Remark string | Remark, at most 128 characters.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        Id integer | Id.
        """#,
      errors: "FailedOperation.InstanceNotReady"),
    ActionDescriptor(
      id: ModifyMessageEnrichmentRule.id, version: ModifyMessageEnrichmentRule.version,
      group: "Enrichment", note: "Replace a message enrichment rule: every attribute has to be sent.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, deletion: DeleteMessageEnrichmentRule.id, nameParameters: ["Id", "RuleName"], hidesNames: true, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        Id integer !all | Id.
        InstanceId string !all | Instance id (mqtt-…).
        RuleName string | Name of the rule.
        Condition string | Condition of the rule, JSON (clientId, username, topic), Base64.
        Actions string | What the rule does, JSON, Base64.
        Priority integer | Priority, the lower the earlier; user properties of all matching rules are merged.
        Status integer enum=EnrichmentStatus | Status.
        Remark string | Remark, at most 128 characters.
        """#,
      response: [],
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeleteMessageEnrichmentRule.id, version: DeleteMessageEnrichmentRule.version,
      group: "Enrichment", note: "Delete a message enrichment rule.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["Id"], hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Id integer !all | Id.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeMessageEnrichmentRules.id, version: DescribeMessageEnrichmentRules.version,
      group: "Enrichment", note: "All message enrichment rules of an instance (not paged).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        Data {MessageEnrichmentRuleItem} [] | The page's items.
        """#,
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: UpdateMessageEnrichmentRulePriority.id, version: UpdateMessageEnrichmentRulePriority.version,
      group: "Enrichment", note: "Set the priorities of several message enrichment rules at once.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, hidesNames: true, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Priorities {MessageEnrichmentRulePriority} [] | Ids and priorities.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
  ]
}
