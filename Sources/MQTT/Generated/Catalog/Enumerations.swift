// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension EnumerationDescriptor {
  static let all: [EnumerationDescriptor] = [
    EnumerationDescriptor(
      name: "InstanceType", dialects: .today,
      values: [
        .init("BASIC", "basic"),
        .init("PRO", "professional"),
        .init("PLATINUM", "platinum"),
      ]),
    EnumerationDescriptor(
      name: "InstanceStatus", dialects: .today,
      values: [
        .init("RUNNING", "running"),
        .init("MAINTAINING", "under maintenance"),
        .init("ABNORMAL", "abnormal"),
        .init("OVERDUE", "payment overdue, isolated"),
        .init("DESTROYED", "deleted"),
        .init("CREATING", "being created"),
        .init("MODIFYING", "being resized"),
        .init("CREATE_FAILURE", "creation failed"),
        .init("MODIFY_FAILURE", "resize failed"),
        .init("DELETING", "being deleted"),
      ]),
    EnumerationDescriptor(
      name: "PayMode", dialects: .today,
      values: [
        .init("POSTPAID", "pay as you go"),
        .init("PREPAID", "subscription"),
      ]),
    EnumerationDescriptor(
      name: "PayModeInput", dialects: .today,
      values: [
        .init("0", "POSTPAID"),
        .init("1", "PREPAID"),
      ]),
    EnumerationDescriptor(
      name: "PublicEndpointStatus", dialects: .today,
      values: [
        .init("NORMAL", "open"),
        .init("CLOSING", "being closed"),
        .init("MODIFYING", "being changed"),
        .init("CREATING", "being opened"),
        .init("CLOSE", "closed"),
      ]),
    EnumerationDescriptor(
      name: "EndpointType", dialects: .today,
      values: [
        .init("mqtt-tcp", "MQTT over TCP"),
        .init("mqtt-ws", "MQTT over WebSocket"),
        .init("mqtt-tls", "MQTT over TLS"),
      ]),
    EnumerationDescriptor(
      name: "ConnectionStatus", dialects: .today,
      values: [
        .init("CONNECTED", "connected"),
        .init("DISCONNECTED", "not connected"),
      ]),
    EnumerationDescriptor(
      name: "ProtocolVersion", dialects: .today,
      values: [
        .init("3", "MQTT_3_1"),
        .init("4", "MQTT_3_1_1"),
        .init("5", "MQTT_5"),
      ]),
    EnumerationDescriptor(
      name: "Qos", dialects: .today,
      values: [
        .init("0", "AT_MOST_ONCE"),
        .init("1", "AT_LEAST_ONCE"),
        .init("2", "EXACTLY_ONCE"),
      ]),
    EnumerationDescriptor(
      name: "OnlineStatus", dialects: .today,
      values: [
        .init("0", "ALL"),
        .init("1", "ONLINE"),
        .init("2", "OFFLINE"),
      ]),
    EnumerationDescriptor(
      name: "X509Mode", dialects: .today,
      values: [
        .init("TLS", "one-way"),
        .init("mTLS", "two-way"),
        .init("BYOC", "one certificate per device"),
      ]),
    EnumerationDescriptor(
      name: "ProvisionType", dialects: .today,
      values: [
        .init("JITP", "by itself"),
        .init("API", "by hand"),
      ]),
    EnumerationDescriptor(
      name: "CertificateStatus", dialects: .today,
      values: [
        .init("ACTIVE", "active"),
        .init("INACTIVE", "not active"),
        .init("REVOKED", "revoked"),
        .init("PENDING_ACTIVATION", "registered, to be activated"),
      ]),
    EnumerationDescriptor(
      name: "DeviceIdentityStatus", dialects: .today,
      values: [
        .init("1", "ENABLED"),
        .init("2", "DISABLED"),
      ]),
    EnumerationDescriptor(
      name: "DeviceCertificateOrder", dialects: .today,
      values: [
        .init("CREATE_TIME_DESC", "newest first"),
        .init("CREATE_TIME_ASC", "oldest first"),
        .init("UPDATE_TIME_DESC", "last changed first"),
        .init("UPDATE_TIME_ASC", "last changed last"),
      ]),
    EnumerationDescriptor(
      name: "AuthenticatorType", dialects: .today,
      values: [
        .init("JWT", "JWT"),
        .init("JWKS", "JWKS"),
        .init("HTTP", "HTTP"),
      ]),
    EnumerationDescriptor(
      name: "AuthenticatorStatus", dialects: .today,
      values: [
        .init("open", "on"),
        .init("close", "off"),
      ]),
    EnumerationDescriptor(
      name: "TokenField", dialects: .today,
      values: [
        .init("username", "user name"),
        .init("password", "password"),
      ]),
    EnumerationDescriptor(
      name: "TokenAlgorithm", dialects: .today,
      values: [
        .init("hmac-based", "HMAC secret"),
        .init("public-key", "public key"),
      ]),
    EnumerationDescriptor(
      name: "HttpMethod", dialects: .today,
      values: [
        .init("GET", "GET"),
        .init("POST", "POST"),
      ]),
    EnumerationDescriptor(
      name: "NetworkType", dialects: .today,
      values: [
        .init("vpc", "VPC"),
        .init("public", "public network"),
      ]),
    EnumerationDescriptor(
      name: "PolicyEffect", dialects: .today,
      values: [
        .init("allow", "allow"),
        .init("deny", "deny"),
      ]),
    EnumerationDescriptor(
      name: "RetainMatch", dialects: .today,
      values: [
        .init("1", "RETAINED"),
        .init("2", "NOT_RETAINED"),
        .init("3", "BOTH"),
      ]),
    EnumerationDescriptor(
      name: "BlockRuleType", dialects: .today,
      values: [
        .init("1", "CLIENT_ID"),
        .init("2", "USERNAME"),
        .init("3", "IP_ADDRESS"),
      ]),
    EnumerationDescriptor(
      name: "EnrichmentStatus", dialects: .today,
      values: [
        .init("0", "UNDEFINED"),
        .init("1", "ACTIVE"),
        .init("2", "INACTIVE"),
      ]),
    EnumerationDescriptor(
      name: "LbStrategy", dialects: .today,
      values: [
        .init("1", "RANDOM"),
        .init("2", "HASH_PARTITION"),
      ]),
    EnumerationDescriptor(
      name: "EventDialect", dialects: .today,
      values: [
        .init("V1", "V1"),
        .init("V2", "V2"),
        .init("V3", "V3 (default)"),
      ]),
    EnumerationDescriptor(
      name: "HashMessagePolicy", dialects: .today,
      values: [
        .init("TOPIC_NAME", "by topic (default)"),
        .init("CLIENT_ID", "by client"),
      ]),
    EnumerationDescriptor(
      name: "PayloadEncoding", dialects: .today,
      values: [
        .init("plain", "as it is"),
        .init("base64", "Base64"),
      ]),
  ]
}
