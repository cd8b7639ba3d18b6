// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension StructureDescriptor {
  static let all: [StructureDescriptor] = [
    StructureDescriptor(
      name: "AuthorizationPolicyItem", dialects: .today,
      members: [
        .init("Id", .integer, "Id."),
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("PolicyName", .string, "Name of the policy, 3 to 64 characters."),
        .init("Version", .integer, "Version of the policy language; 1."),
        .init("Priority", .integer, "Priority, the lower the earlier; unique."),
        .init("Effect", .string, enumeration: "PolicyEffect", "allow or deny."),
        .init("Actions", .string, "connect, pub, sub, separated by commas."),
        .init("Resources", .string, "Topic filters, separated by commas."),
        .init("ClientId", .string, "Client ids that it is for."),
        .init("Username", .string, "User name."),
        .init("Ip", .string, "IP address or CIDR."),
        .init("Qos", .string, "MQTT quality of service, digits."),
        .init("Retain", .integer, enumeration: "RetainMatch", "Which messages by the retain flag."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("CreatedTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "AuthorizationPolicyPriority", dialects: .today,
      members: [
        .init("Id", .integer, requiredIn: .all, "Id."),
        .init("Priority", .integer, requiredIn: .all, "Priority, the lower the earlier; unique."),
      ]),
    StructureDescriptor(
      name: "BlockRuleItem", dialects: .today,
      members: [
        .init("Name", .string, "Name of the ban."),
        .init("Type", .integer, enumeration: "BlockRuleType", "What is banned."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("Include", .string, "Pattern; * and ? as wildcards."),
        .init("Excludes", .string, isList: true, "Patterns excepted, at most 3; * and ? as wildcards."),
        .init("ExpireTime", .integer, timeUnit: .milliseconds, "When the ban ends, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "BodyItem", dialects: .today,
      members: [
        .init("Key", .string, requiredIn: .all, "Name."),
        .init("Value", .string, requiredIn: .all, isSecret: true, "Value."),
      ]),
    StructureDescriptor(
      name: "CaCertificateItem", dialects: .today,
      members: [
        .init("CaCn", .string, "Common name of the CA."),
        .init("CaCertificate", .string, "CA certificate, PEM."),
        .init("CaSn", .string, "Serial number of the CA certificate."),
        .init("Format", .string, "Certificate format; PEM only."),
        .init("VerificationCertificate", .string, "Verification certificate, PEM."),
        .init("Status", .string, enumeration: "CertificateStatus", "Status."),
        .init("LastActivationTime", .integer, timeUnit: .milliseconds, "When it was last activated, Unix milliseconds."),
        .init("CreatedTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
        .init("LastInactivationTime", .integer, timeUnit: .milliseconds, "When it was last deactivated, Unix milliseconds; 0: never."),
        .init("CaIssuerCn", .string, "Common name of the CA's issuer."),
        .init("NotBeforeTime", .integer, timeUnit: .milliseconds, "When it starts being valid, Unix milliseconds."),
        .init("NotAfterTime", .integer, timeUnit: .milliseconds, "When it stops being valid, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "DeviceCertificateBackupHistoryItem", dialects: .today,
      members: [
        .init("ClientId", .string, "Client id."),
        .init("DeviceCertificate", .string, "Device certificate, PEM."),
        .init("DeviceCertificateSn", .string, "Serial number of the device certificate."),
        .init("DeviceCertificateCn", .string, "Common name of the device certificate."),
        .init("CaSn", .string, "Serial number of the CA certificate."),
        .init("Format", .string, "Certificate format; PEM only."),
        .init("Status", .string, enumeration: "CertificateStatus", "Status."),
        .init("OrganizationalUnit", .string, "Organizational unit."),
        .init("LastActivationTime", .integer, timeUnit: .milliseconds, "When it was last activated, Unix milliseconds."),
        .init("LastInactivationTime", .integer, timeUnit: .milliseconds, "When it was last deactivated, Unix milliseconds; 0: never."),
        .init("CertificateSource", .string, enumeration: "ProvisionType", "How it was registered."),
        .init("NotAfterTime", .integer, timeUnit: .milliseconds, "When it stops being valid, Unix milliseconds."),
        .init("NotBeforeTime", .integer, timeUnit: .milliseconds, "When it starts being valid, Unix milliseconds."),
        .init("Source", .string, "Where the item came from."),
        .init("ModificationTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "DeviceCertificateItem", dialects: .today,
      members: [
        .init("ClientId", .string, "Client id."),
        .init("DeviceCertificate", .string, "Device certificate, PEM."),
        .init("DeviceCertificateSn", .string, "Serial number of the device certificate."),
        .init("DeviceCertificateCn", .string, "Common name of the device certificate."),
        .init("CaSn", .string, "Serial number of the CA certificate."),
        .init("Format", .string, "Certificate format; PEM only."),
        .init("Status", .string, enumeration: "CertificateStatus", "Status."),
        .init("OrganizationalUnit", .string, "Organizational unit."),
        .init("LastActivationTime", .integer, timeUnit: .milliseconds, "When it was last activated, Unix milliseconds."),
        .init("LastInactivationTime", .integer, timeUnit: .milliseconds, "When it was last deactivated, Unix milliseconds; 0: never."),
        .init("CreatedTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
        .init("CertificateSource", .string, enumeration: "ProvisionType", "How it was registered."),
        .init("NotAfterTime", .integer, timeUnit: .milliseconds, "When it stops being valid, Unix milliseconds."),
        .init("NotBeforeTime", .integer, timeUnit: .milliseconds, "When it starts being valid, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "DeviceIdentityBackupHistoryItem", dialects: .today,
      members: [
        .init("DeviceId", .string, "Device id."),
        .init("Status", .integer, enumeration: "DeviceIdentityStatus", "Status."),
        .init("PrimaryKey", .string, isSecret: true, "Primary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service."),
        .init("SecondaryKey", .string, isSecret: true, "Secondary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service."),
        .init("PropagatingProperties", .structure("PropagatingProperty"), isList: true, "Properties that the device's messages get."),
        .init("Source", .string, "Where the item came from."),
        .init("ModificationTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "DeviceIdentityItem", dialects: .today,
      members: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("DeviceId", .string, "Device id."),
        .init("Status", .integer, enumeration: "DeviceIdentityStatus", "Status."),
        .init("PrimaryKey", .string, isSecret: true, "Primary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service."),
        .init("SecondaryKey", .string, isSecret: true, "Secondary signing key, Base64. Secret: never shown unasked; blank on creation: generated by the service."),
        .init("CreatedTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("PropagatingProperties", .structure("PropagatingProperty"), isList: true, "Properties that the device's messages get."),
      ]),
    StructureDescriptor(
      name: "EventInfo", dialects: .today,
      members: [
        .init("Key", .string, isNullable: true, "Key."),
        .init("Value", .string, isNullable: true, "Value."),
      ]),
    StructureDescriptor(
      name: "EventItem", dialects: .today,
      members: [
        .init("Timestamp", .integer, isNullable: true, timeUnit: .milliseconds, "When it happened, Unix milliseconds."),
        .init("Event", .string, isNullable: true, "What happened (client.connected, client.subscribed, …)."),
        .init("ClientId", .string, isNullable: true, "Client id."),
        .init("Info", .structure("EventInfo"), isList: true, isNullable: true, "Details of the event."),
      ]),
    StructureDescriptor(
      name: "Filter", dialects: .today,
      members: [
        .init("Name", .string, requiredIn: .all, "Name."),
        .init("Values", .string, isList: true, requiredIn: .all, "Accepted values."),
      ]),
    StructureDescriptor(
      name: "HeaderItem", dialects: .today,
      members: [
        .init("Key", .string, requiredIn: .all, "Name."),
        .init("Value", .string, requiredIn: .all, isSecret: true, "Value."),
      ]),
    StructureDescriptor(
      name: "IpRule", dialects: .today,
      members: [
        .init("Ip", .string, requiredIn: .all, "IP address or CIDR."),
        .init("Allow", .boolean, requiredIn: .all, "true: allow; only that is taken."),
        .init("Remark", .string, requiredIn: .all, "Remark, at most 128 characters."),
      ]),
    StructureDescriptor(
      name: "MQTTAuthenticatorItem", dialects: .today,
      members: [
        .init("Type", .string, enumeration: "AuthenticatorType", "Type of authenticator."),
        .init("Config", .string, isSecret: true, "Configuration, JSON text. Secret: may hold an HMAC secret or header values; never shown unasked."),
        .init("Status", .string, enumeration: "AuthenticatorStatus", "Status."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds as documented; seen as seconds."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ]),
    StructureDescriptor(
      name: "MQTTClientInfo", dialects: .today,
      members: [
        .init("ClientId", .string, "Client id."),
        .init("ClientAddress", .string, "Client's network address, host:port."),
        .init("ProtocolVersion", .integer, enumeration: "ProtocolVersion", "MQTT protocol level."),
        .init("Keepalive", .integer, "Keep-alive, seconds."),
        .init("ConnectionStatus", .string, enumeration: "ConnectionStatus", "Whether it is connected."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("ConnectTime", .integer, timeUnit: .milliseconds, "When the connection was last made, Unix milliseconds."),
        .init("DisconnectTime", .integer, timeUnit: .milliseconds, "When the connection was last lost, Unix milliseconds; only for a persistent session that is not connected, else 0."),
        .init("MQTTClientSubscriptions", .structure("MQTTClientSubscription"), isList: true, "The client's subscriptions."),
        .init("CleanSession", .boolean, "The clean-session flag (MQTT 5: clean start)."),
        .init("ExpireIntervalInSeconds", .integer, "Session expiry, seconds (MQTT 5)."),
      ]),
    StructureDescriptor(
      name: "MQTTClientSubscription", dialects: .today,
      members: [
        .init("TopicFilter", .string, "MQTT topic filter."),
        .init("Qos", .integer, enumeration: "Qos", "MQTT quality of service, digits."),
        .init("Lag", .integer, "Messages waiting."),
        .init("Inflight", .integer, "Messages delivered and not acknowledged."),
        .init("UserProperties", .structure("SubscriptionUserProperty"), isList: true, "User properties (MQTT 5)."),
      ]),
    StructureDescriptor(
      name: "MQTTEndpointItem", dialects: .today,
      members: [
        .init("Type", .string, enumeration: "EndpointType", "Endpoint type."),
        .init("Url", .string, "Endpoint address."),
        .init("VpcId", .string, "VPC id."),
        .init("SubnetId", .string, "Subnet id."),
        .init("Host", .string, "Host name."),
        .init("Port", .integer, "Port."),
        .init("Ip", .string, "IP address or CIDR."),
        .init("PortEnable", .boolean, "Whether the port is open."),
        .init("VpcEndpointId", .string, "Id of the VPC endpoint."),
      ]),
    StructureDescriptor(
      name: "MQTTInstanceItem", dialects: .today,
      members: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("InstanceName", .string, "Instance name."),
        .init("Version", .string, "Instance version."),
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("InstanceStatus", .string, enumeration: "InstanceStatus", "Instance status."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("TopicNum", .integer, "Topics."),
        .init("SkuCode", .string, "Product SKU."),
        .init("TpsLimit", .integer, "TPS limit."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds as documented; seen as seconds."),
        .init("MaxSubscriptionPerClient", .integer, "Most subscriptions of a client."),
        .init("ClientNumLimit", .integer, "Most client connections."),
        .init("RenewFlag", .integer, "1: renews by itself; 0: does not; prepaid instances only."),
        .init("PayMode", .string, enumeration: "PayMode", "Billing mode."),
        .init("ExpiryTime", .integer, timeUnit: .milliseconds, "Expiry time, Unix milliseconds; 0: none."),
        .init("DestroyTime", .integer, timeUnit: .milliseconds, "When it will be destroyed, Unix milliseconds; 0: not planned."),
        .init("AuthorizationPolicyLimit", .integer, "Most authorization policies."),
        .init("MaxCaNum", .integer, "Most CA certificates."),
        .init("MaxSubscription", .integer, "Most subscriptions of the instance."),
        .init("SharedSubscriptionGroupLimit", .integer, "Most shared subscription groups."),
        .init("MaxTopicFilterPerSharedSubscriptionGroup", .integer, "Most topic filters of a shared subscription group; withdrawn from the model."),
        .init("AutoSubscriptionPolicyLimit", .integer, "Most automatic subscription rules."),
        .init("MaxTopicFilterPerAutoSubscriptionPolicy", .integer, "Most topic filters of an automatic subscription rule."),
        .init("DeleteProtect", .boolean, "Whether deletion is barred."),
      ]),
    StructureDescriptor(
      name: "MQTTMessage", dialects: .today,
      members: [
        .init("MessageId", .string, "Message id."),
        .init("ClientId", .string, "Client that published it."),
        .init("Qos", .string, "MQTT quality of service, digits."),
        .init("StoreTimestamp", .integer, timeUnit: .milliseconds, "When the message was stored, Unix milliseconds."),
        .init("OriginTopic", .string, "Topic that it was published to."),
      ]),
    StructureDescriptor(
      name: "MQTTMessageItem", dialects: .today,
      members: [
        .init("MsgId", .string, "Message id."),
        .init("Tags", .string, "Message tag."),
        .init("Keys", .string, "Message keys."),
        .init("ProducerAddr", .string, "Producer's address."),
        .init("ProduceTime", .string, "When the message was produced, text as YYYY-MM-DD hh:mm:ss."),
        .init("DeadLetterResendTimes", .integer, "Dead-letter resends; withdrawn from the model."),
        .init("DeadLetterResendSuccessTimes", .integer, "Dead-letter resends that succeeded; withdrawn from the model."),
        .init("SubTopic", .string, "Sub-topic; withdrawn from the model."),
        .init("Qos", .string, "MQTT quality of service, digits."),
      ]),
    StructureDescriptor(
      name: "MQTTTopicItem", dialects: .today,
      members: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("Topic", .string, "Topic name."),
        .init("Remark", .string, "Remark, at most 128 characters."),
      ]),
    StructureDescriptor(
      name: "MQTTUserItem", dialects: .today,
      members: [
        .init("Username", .string, "User name."),
        .init("Password", .string, isSecret: true, "Password. Secret: never shown unasked; blank on creation: generated by the service."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("CreatedTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("ModifiedTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "MessageEnrichmentRuleItem", dialects: .today,
      members: [
        .init("Id", .integer, "Id."),
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("RuleName", .string, "Name of the rule."),
        .init("Condition", .string, "Condition of the rule, JSON (clientId, username, topic), Base64."),
        .init("Actions", .string, "What the rule does, JSON, Base64."),
        .init("Priority", .integer, "Priority, the lower the earlier; user properties of all matching rules are merged."),
        .init("Status", .integer, enumeration: "EnrichmentStatus", "Status."),
        .init("Remark", .string, "Remark, at most 128 characters."),
        .init("CreatedTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "MessageEnrichmentRulePriority", dialects: .today,
      members: [
        .init("Id", .integer, requiredIn: .all, "Id."),
        .init("Priority", .integer, requiredIn: .all, "Priority, the lower the earlier; unique."),
      ]),
    StructureDescriptor(
      name: "PriceTag", dialects: .today,
      members: [
        .init("Name", .string, "Billing name."),
        .init("Category", .string, "Billing category."),
        .init("Code", .string, "Billing item."),
        .init("Step", .integer, "Billing step."),
      ]),
    StructureDescriptor(
      name: "ProductSkuItem", dialects: .today,
      members: [
        .init("InstanceType", .string, enumeration: "InstanceType", "Instance edition."),
        .init("SkuCode", .string, "Product SKU."),
        .init("OnSale", .boolean, "Whether the SKU is on sale."),
        .init("TopicNumLimit", .integer, "Most topics."),
        .init("TpsLimit", .integer, "TPS limit."),
        .init("ClientNumLimit", .integer, "Most client connections."),
        .init("MaxSubscriptionPerClient", .integer, "Most subscriptions of a client."),
        .init("AuthorizationPolicyLimit", .integer, "Most authorization policies."),
        .init("PriceTags", .structure("PriceTag"), isList: true, "Billing items."),
      ]),
    StructureDescriptor(
      name: "PropagatingProperty", dialects: .today,
      members: [
        .init("Key", .string, requiredIn: .all, "Key."),
        .init("Value", .string, requiredIn: .all, "Value."),
      ]),
    StructureDescriptor(
      name: "PublicAccessRule", dialects: .today,
      members: [
        .init("IpRule", .string, "IP address or CIDR."),
        .init("Allow", .boolean, "true: allow; only that is taken."),
        .init("Remark", .string, "Remark, at most 64 characters."),
      ]),
    StructureDescriptor(
      name: "SharedGroup", dialects: .today,
      members: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("SharedName", .string, "Name of the shared subscription group."),
        .init("LbStrategy", .integer, enumeration: "LbStrategy", "How messages are shared out."),
        .init("ExpiryInterval", .integer, "HASH_PARTITION only: seconds before a lost client's share moves, 0 to 600."),
        .init("Remark", .string, isNullable: true, "Remark, at most 128 characters."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
      ]),
    StructureDescriptor(
      name: "SharedSubscriptionClient", dialects: .today,
      members: [
        .init("ClientId", .string, "Client id."),
        .init("SharedName", .string, "Name of the shared subscription group."),
        .init("TopicFilter", .string, "MQTT topic filter."),
        .init("Online", .boolean, "Whether it is online."),
      ]),
    StructureDescriptor(
      name: "SharedSubscriptionGroupWithSubscriptions", dialects: .today,
      members: [
        .init("SharedName", .string, "Name of the shared subscription group."),
        .init("CreateTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
        .init("TopicFilters", .string, isList: true, "MQTT topic filters."),
      ]),
    StructureDescriptor(
      name: "SubscriptionUserProperty", dialects: .today,
      members: [
        .init("Key", .string, "Key."),
        .init("Value", .string, "Value."),
      ]),
    StructureDescriptor(
      name: "Tag", dialects: .today,
      members: [
        .init("TagKey", .string, requiredIn: .all, "Tag key."),
        .init("TagValue", .string, requiredIn: .all, "Tag value."),
      ]),
    StructureDescriptor(
      name: "TagFilter", dialects: .today,
      members: [
        .init("TagKey", .string, "Tag key."),
        .init("TagValues", .string, isList: true, "Tag values."),
      ]),
    StructureDescriptor(
      name: "UserProperty", dialects: .today,
      members: [
        .init("Key", .string, "Key."),
        .init("Value", .string, "Value."),
      ]),
    StructureDescriptor(
      name: "VpcInfo", dialects: .today,
      members: [
        .init("VpcId", .string, "VPC id."),
        .init("SubnetId", .string, "Subnet id."),
      ]),
  ]
}
