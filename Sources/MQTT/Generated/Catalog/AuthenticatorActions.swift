// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let authenticatorActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateJWTAuthenticator.id, version: CreateJWTAuthenticator.version,
      group: "Authenticator", note: "Add a JWT authenticator (HMAC secret or public key).",
      dialects: .today, verb: .create, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Algorithm", .string, requiredIn: .all, enumeration: "TokenAlgorithm", "How tokens are signed."),
        .init("From", .string, requiredIn: .all, enumeration: "TokenField", "Field of the CONNECT packet that holds the token; default username."),
        .init("Secret", .string, isSecret: true, "HMAC secret; for hmac-based. Secret: never shown unasked."),
        .init("PublicKey", .string, "Public key; for public-key."),
        .init("Status", .string, enumeration: "AuthenticatorStatus", "Status."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "FailedOperation.PublicKeyVerifyFailed", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: ModifyJWTAuthenticator.id, version: ModifyJWTAuthenticator.version,
      group: "Authenticator", note: "Change the JWT authenticator.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Algorithm", .string, enumeration: "TokenAlgorithm", "How tokens are signed."),
        .init("From", .string, enumeration: "TokenField", "Field of the CONNECT packet that holds the token; default username."),
        .init("Secret", .string, isSecret: true, "HMAC secret; for hmac-based. Secret: never shown unasked."),
        .init("PublicKey", .string, "Public key; for public-key."),
        .init("Status", .string, enumeration: "AuthenticatorStatus", "Status."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("Text", .string, isSecret: true, "Key set as text; withdrawn from the model."),
      ],
      response: [],
      errors: ["FailedOperation.PublicKeyVerifyFailed", "MissingParameter"]),
    ActionDescriptor(
      id: CreateJWKSAuthenticator.id, version: CreateJWKSAuthenticator.version,
      group: "Authenticator", note: "Add a JWKS authenticator (Endpoint or Text, one of them).",
      dialects: .today, verb: .create, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Endpoint", .string, "Address of the authentication server."),
        .init("RefreshInterval", .integer, "Refresh of the key set, seconds, 60 to 1000; default 60."),
        .init("Text", .string, isSecret: true, "Key set as text; this or Endpoint."),
        .init("Status", .string, enumeration: "AuthenticatorStatus", "Status."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("From", .string, enumeration: "TokenField", "Field of the CONNECT packet that holds the token; default username."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: ModifyJWKSAuthenticator.id, version: ModifyJWKSAuthenticator.version,
      group: "Authenticator", note: "Replace the whole configuration of the JWKS authenticator.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Endpoint", .string, "Address of the authentication server."),
        .init("Status", .string, enumeration: "AuthenticatorStatus", "Status."),
        .init("RefreshInterval", .integer, "Refresh of the key set, seconds, 60 to 1000; default 60."),
        .init("Text", .string, isSecret: true, "Key set as text; this or Endpoint."),
        .init("From", .string, enumeration: "TokenField", "Field of the CONNECT packet that holds the token; default username."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: CreateHttpAuthenticator.id, version: CreateHttpAuthenticator.version,
      group: "Authenticator", note: "Add an HTTP authenticator.",
      dialects: .today, verb: .create, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Endpoint", .string, requiredIn: .all, "Address of the authentication server."),
        .init("Concurrency", .integer, "Most connections at once, 1 to 10; default 8."),
        .init("Method", .string, enumeration: "HttpMethod", "HTTP method."),
        .init("Status", .string, enumeration: "AuthenticatorStatus", "Status."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("ConnectTimeout", .integer, "Connection time-out, seconds, 1 to 30."),
        .init("ReadTimeout", .integer, "Request time-out, seconds, 1 to 30."),
        .init("Header", .structure("HeaderItem"), isList: true, "Headers to send."),
        .init("Body", .structure("BodyItem"), isList: true, "Body members to send."),
        .init("IncludingUserProperties", .boolean, "Whether user properties of CONNECT are sent as headers; default false."),
        .init("VpcSvcId", .string, "Id of the VPC endpoint service; for NetworkType vpc."),
        .init("NetworkType", .string, enumeration: "NetworkType", "How the server is reached."),
      ],
      response: [],
      errors: ["FailedOperation", "FailedOperation.InstanceNotReady", "ResourceNotFound.Instance", "UnsupportedOperation.ResourceAlreadyExists"]),
    ActionDescriptor(
      id: ModifyHttpAuthenticator.id, version: ModifyHttpAuthenticator.version,
      group: "Authenticator", note: "Change the HTTP authenticator.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Endpoint", .string, "Address of the authentication server."),
        .init("Status", .string, enumeration: "AuthenticatorStatus", "Status."),
        .init("Concurrency", .integer, "Most connections at once, 1 to 10; default 8."),
        .init("ConnectTimeout", .integer, "Connection time-out, seconds, 1 to 30."),
        .init("ReadTimeout", .integer, "Request time-out, seconds, 1 to 30."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("Method", .string, enumeration: "HttpMethod", "HTTP method."),
        .init("Header", .structure("HeaderItem"), isList: true, "Headers to send."),
        .init("Body", .structure("BodyItem"), isList: true, "Body members to send."),
        .init("IncludingUserProperties", .boolean, "Whether user properties of CONNECT are sent as headers; default false."),
      ],
      response: [],
      errors: ["FailedOperation"]),
    ActionDescriptor(
      id: DeleteAuthenticator.id, version: DeleteAuthenticator.version,
      group: "Authenticator", note: "Delete the authenticator of a type.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["Type"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Type", .string, requiredIn: .all, enumeration: "AuthenticatorType", "Type of authenticator."),
      ],
      response: [],
      errors: ["FailedOperation", "ResourceNotFound.Instance", "ResourceNotFound.NoAuthenticator", "ResourceNotFound.Role"]),
    ActionDescriptor(
      id: DescribeAuthenticator.id, version: DescribeAuthenticator.version,
      group: "Authenticator", note: "The authenticators of an instance, their configuration as JSON text.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Type", .string, enumeration: "AuthenticatorType", "Type of authenticator; none: all."),
      ],
      response: [
        .init("Authenticators", .structure("MQTTAuthenticatorItem"), isList: true, "Authenticators."),
      ],
      errors: ["ResourceNotFound.Instance"]),
  ]
}
