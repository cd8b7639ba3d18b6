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
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Algorithm string !all enum=TokenAlgorithm | How tokens are signed.
        From string !all enum=TokenField | Field of the CONNECT packet that holds the token; default username.
        Secret string secret | HMAC secret; for hmac-based. Secret: never shown unasked.
        PublicKey string | Public key; for public-key.
        Status string enum=AuthenticatorStatus | Status.
        Remark string | Remark, at most 128 characters.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.InstanceNotReady FailedOperation.PublicKeyVerifyFailed ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: ModifyJWTAuthenticator.id, version: ModifyJWTAuthenticator.version,
      group: "Authenticator", note: "Change the JWT authenticator.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Algorithm string enum=TokenAlgorithm | How tokens are signed.
        From string enum=TokenField | Field of the CONNECT packet that holds the token; default username.
        Secret string secret | HMAC secret; for hmac-based. Secret: never shown unasked.
        PublicKey string | Public key; for public-key.
        Status string enum=AuthenticatorStatus | Status.
        Remark string | Remark, at most 128 characters.
        Text string secret | Key set as text; withdrawn from the model.
        """#,
      response: [],
      errors: "FailedOperation.PublicKeyVerifyFailed MissingParameter"),
    ActionDescriptor(
      id: CreateJWKSAuthenticator.id, version: CreateJWKSAuthenticator.version,
      group: "Authenticator", note: "Add a JWKS authenticator (Endpoint or Text, one of them).",
      dialects: .today, verb: .create, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Endpoint string | Address of the authentication server.
        RefreshInterval integer | Refresh of the key set, seconds, 60 to 1000; default 60.
        Text string secret | Key set as text; this or Endpoint.
        Status string enum=AuthenticatorStatus | Status.
        Remark string | Remark, at most 128 characters.
        From string enum=TokenField | Field of the CONNECT packet that holds the token; default username.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: ModifyJWKSAuthenticator.id, version: ModifyJWKSAuthenticator.version,
      group: "Authenticator", note: "Replace the whole configuration of the JWKS authenticator.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Endpoint string | Address of the authentication server.
        Status string enum=AuthenticatorStatus | Status.
        RefreshInterval integer | Refresh of the key set, seconds, 60 to 1000; default 60.
        Text string secret | Key set as text; this or Endpoint.
        From string enum=TokenField | Field of the CONNECT packet that holds the token; default username.
        Remark string | Remark, at most 128 characters.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: CreateHttpAuthenticator.id, version: CreateHttpAuthenticator.version,
      group: "Authenticator", note: "Add an HTTP authenticator.",
      dialects: .today, verb: .create, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Endpoint string !all | Address of the authentication server.
        Concurrency integer | Most connections at once, 1 to 10; default 8.
        Method string enum=HttpMethod | HTTP method.
        Status string enum=AuthenticatorStatus | Status.
        Remark string | Remark, at most 128 characters.
        ConnectTimeout integer | Connection time-out, seconds, 1 to 30.
        ReadTimeout integer | Request time-out, seconds, 1 to 30.
        Header {HeaderItem} [] | Headers to send.
        Body {BodyItem} [] | Body members to send.
        IncludingUserProperties boolean | Whether user properties of CONNECT are sent as headers; default false.
        VpcSvcId string | Id of the VPC endpoint service; for NetworkType vpc.
        NetworkType string enum=NetworkType | How the server is reached.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: ModifyHttpAuthenticator.id, version: ModifyHttpAuthenticator.version,
      group: "Authenticator", note: "Change the HTTP authenticator.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Endpoint string | Address of the authentication server.
        Status string enum=AuthenticatorStatus | Status.
        Concurrency integer | Most connections at once, 1 to 10; default 8.
        ConnectTimeout integer | Connection time-out, seconds, 1 to 30.
        ReadTimeout integer | Request time-out, seconds, 1 to 30.
        Remark string | Remark, at most 128 characters.
        Method string enum=HttpMethod | HTTP method.
        Header {HeaderItem} [] | Headers to send.
        Body {BodyItem} [] | Body members to send.
        IncludingUserProperties boolean | Whether user properties of CONNECT are sent as headers; default false.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DeleteAuthenticator.id, version: DeleteAuthenticator.version,
      group: "Authenticator", note: "Delete the authenticator of a type.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["Type"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Type string !all enum=AuthenticatorType | Type of authenticator.
        """#,
      response: [],
      errors: "FailedOperation ResourceNotFound.Instance ResourceNotFound.NoAuthenticator ResourceNotFound.Role"),
    ActionDescriptor(
      id: DescribeAuthenticator.id, version: DescribeAuthenticator.version,
      group: "Authenticator", note: "The authenticators of an instance, their configuration as JSON text.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Type string enum=AuthenticatorType | Type of authenticator; none: all.
        """#,
      response: #"""
        Authenticators {MQTTAuthenticatorItem} [] | Authenticators.
        """#,
      errors: "ResourceNotFound.Instance"),
  ]
}
