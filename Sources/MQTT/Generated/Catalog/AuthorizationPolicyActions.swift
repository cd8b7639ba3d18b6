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
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("PolicyName", .string, requiredIn: .all, "Name of the policy, 3 to 64 characters."),
        .init("PolicyVersion", .integer, requiredIn: .all, "Version of the policy language; 1."),
        .init("Priority", .integer, requiredIn: .all, "Priority, the lower the earlier; unique."),
        .init("Effect", .string, requiredIn: .all, enumeration: "PolicyEffect", "allow or deny."),
        .init("Actions", .string, requiredIn: .all, "connect, pub, sub, separated by commas."),
        .init("Retain", .integer, requiredIn: .all, enumeration: "RetainMatch", "Which messages by the retain flag."),
        .init("Qos", .string, requiredIn: .all, "MQTT quality of service, digits."),
        .init("Resources", .string, "Topic filters, separated by commas."),
        .init("Username", .string, "User that it is for."),
        .init("ClientId", .string, "Client ids that it is for, regular expression."),
        .init("Ip", .string, "IP address or CIDR."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("Id", .integer, "Id."),
      ],
      errors: ["FailedOperation.DuplicatePolicy", "FailedOperation.DuplicatePriority", "FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: ModifyAuthorizationPolicy.id, version: ModifyAuthorizationPolicy.version,
      group: "AuthorizationPolicy", note: "Change an authorization policy.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, deletion: DeleteAuthorizationPolicy.id, nameParameters: ["Id", "PolicyName"], hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("Id", .integer, requiredIn: .all, "Id."),
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("PolicyName", .string, "Name of the policy, 3 to 64 characters."),
        .init("PolicyVersion", .integer, "Version of the policy language; 1."),
        .init("Priority", .integer, "Priority, the lower the earlier; unique."),
        .init("Effect", .string, enumeration: "PolicyEffect", "allow or deny."),
        .init("Actions", .string, "connect, pub, sub, separated by commas."),
        .init("Resources", .string, "Topic filters, separated by commas."),
        .init("Username", .string, "User name."),
        .init("Retain", .integer, enumeration: "RetainMatch", "Which messages by the retain flag."),
        .init("ClientId", .string, "Client ids that it is for, regular expression."),
        .init("Ip", .string, "IP address or CIDR."),
        .init("Qos", .string, "MQTT quality of service, digits."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ],
      response: [],
      errors: ["FailedOperation.DuplicatePolicy", "FailedOperation.DuplicatePriority", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DeleteAuthorizationPolicy.id, version: DeleteAuthorizationPolicy.version,
      group: "AuthorizationPolicy", note: "Delete an authorization policy.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["Id"], hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Id", .integer, requiredIn: .all, "Id."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.AuthorizationPolicy", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeAuthorizationPolicies.id, version: DescribeAuthorizationPolicies.version,
      group: "AuthorizationPolicy", note: "All authorization policies of an instance (not paged).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
      ],
      response: [
        .init("Data", .structure("AuthorizationPolicyItem"), isList: true, "The page's items."),
      ],
      errors: ["ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: UpdateAuthorizationPolicyPriority.id, version: UpdateAuthorizationPolicyPriority.version,
      group: "AuthorizationPolicy", note: "Set the priorities of several authorization policies at once.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, hidesNames: true, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Priorities", .structure("AuthorizationPolicyPriority"), isList: true, "Ids and priorities."),
      ],
      response: [],
      errors: ["FailedOperation.DuplicateAuthorizationIdOrPriority", "FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
  ]
}
