// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let authorizationPolicyActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateAuthorizationPolicy.id, version: CreateAuthorizationPolicy.version,
      group: "AuthorizationPolicy", note: "Create a data-plane authorization policy (allow or deny connect, pub, sub).",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteAuthorizationPolicy.id, nameParameters: ["PolicyName"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        PolicyName string !all | Name of the policy, 3 to 64 characters.
        PolicyVersion integer !all | Version of the policy language; 1.
        Priority integer !all | Priority, the lower the earlier; unique.
        Effect string !all enum=PolicyEffect | allow or deny.
        Actions string !all | connect, pub, sub, separated by commas.
        Retain integer !all enum=RetainMatch | Which messages by the retain flag.
        Qos string !all | MQTT quality of service, digits.
        Resources string | Topic filters, separated by commas.
        Username string | User that it is for.
        ClientId string | Client ids that it is for, regular expression.
        Ip string | IP address or CIDR.
        Remark string | Remark, at most 128 characters.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        Id integer | Id.
        """#,
      errors: "FailedOperation.DuplicatePolicy FailedOperation.DuplicatePriority FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ModifyAuthorizationPolicy.id, version: ModifyAuthorizationPolicy.version,
      group: "AuthorizationPolicy", note: "Change an authorization policy.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, deletion: DeleteAuthorizationPolicy.id, nameParameters: ["Id", "PolicyName"], hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        Id integer !all | Id.
        InstanceId string !all | Instance id (mqtt-…).
        PolicyName string | Name of the policy, 3 to 64 characters.
        PolicyVersion integer | Version of the policy language; 1.
        Priority integer | Priority, the lower the earlier; unique.
        Effect string enum=PolicyEffect | allow or deny.
        Actions string | connect, pub, sub, separated by commas.
        Resources string | Topic filters, separated by commas.
        Username string | User name.
        Retain integer enum=RetainMatch | Which messages by the retain flag.
        ClientId string | Client ids that it is for, regular expression.
        Ip string | IP address or CIDR.
        Qos string | MQTT quality of service, digits.
        Remark string | Remark, at most 128 characters.
        """#,
      response: [],
      errors: "FailedOperation.DuplicatePolicy FailedOperation.DuplicatePriority ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeleteAuthorizationPolicy.id, version: DeleteAuthorizationPolicy.version,
      group: "AuthorizationPolicy", note: "Delete an authorization policy.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["Id"], hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Id integer !all | Id.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.AuthorizationPolicy ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeAuthorizationPolicies.id, version: DescribeAuthorizationPolicies.version,
      group: "AuthorizationPolicy", note: "All authorization policies of an instance (not paged).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string | Instance id (mqtt-…).
        """#,
      response: #"""
        Data {AuthorizationPolicyItem} [] | The page's items.
        """#,
      errors: "ResourceNotFound.Instance"),
    ActionDescriptor(
      id: UpdateAuthorizationPolicyPriority.id, version: UpdateAuthorizationPolicyPriority.version,
      group: "AuthorizationPolicy", note: "Set the priorities of several authorization policies at once.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Priorities {AuthorizationPolicyPriority} [] | Ids and priorities.
        """#,
      response: [],
      errors: "FailedOperation.DuplicateAuthorizationIdOrPriority FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
  ]
}
