import MQTT
import TencentCloud

extension ActionTitles {
  /// Actions of `mqtt` whose things have no list of their own yet: `:call` takes them.
  static let mqttActionsWithoutAList: [(ActionID, Phrase)] = reading + access + devices

  private static let reading: [(ActionID, Phrase)] = [
    (DescribeAuthorizationPolicies.id, Phrase("Authorization policies", "查询授权策略")),
    (DescribeAuthenticator.id, Phrase("Authenticators", "查询认证器")),
    (DescribeCaCertificates.id, Phrase("CA certificates", "查询 CA 证书列表")),
    (DescribeCaCertificate.id, Phrase("A CA certificate", "查询 CA 证书详情")),
    (DescribeDeviceCertificates.id, Phrase("Device certificates", "查询设备证书列表")),
    (DescribeDeviceCertificate.id, Phrase("A device certificate", "查询设备证书详情")),
    (
      DescribeDeviceCertificateBackupHistory.id,
      Phrase("Device certificates synchronized elsewhere", "查询设备证书同步记录")
    ),
    (DescribeDeviceIdentities.id, Phrase("Device identities", "查询设备标识列表")),
    (DescribeDeviceIdentity.id, Phrase("A device identity", "查询设备标识详情")),
    (
      DescribeDeviceIdentityBackupHistory.id,
      Phrase("Device identities synchronized elsewhere", "查询设备标识同步记录")
    ),
    (DescribeMessageEnrichmentRules.id, Phrase("Message enrichment rules", "查询消息属性增强规则")),
  ]

  private static let access: [(ActionID, Phrase)] = [
    (ModifyX509Config.id, Phrase("Change the TLS mode", "修改 TLS 模式")),
    (CreateAuthorizationPolicy.id, Phrase("Create an authorization policy", "创建授权策略")),
    (ModifyAuthorizationPolicy.id, Phrase("Change an authorization policy", "修改授权策略")),
    (DeleteAuthorizationPolicy.id, Phrase("Delete an authorization policy", "删除授权策略")),
    (
      UpdateAuthorizationPolicyPriority.id,
      Phrase("Change the order of authorization policies", "修改授权策略优先级")
    ),
    (CreateJWTAuthenticator.id, Phrase("Add a JWT authenticator", "添加 JWT 认证器")),
    (ModifyJWTAuthenticator.id, Phrase("Change the JWT authenticator", "修改 JWT 认证器")),
    (CreateJWKSAuthenticator.id, Phrase("Add a JWKS authenticator", "添加 JWKS 认证器")),
    (ModifyJWKSAuthenticator.id, Phrase("Replace the JWKS authenticator", "替换 JWKS 认证器")),
    (CreateHttpAuthenticator.id, Phrase("Add an HTTP authenticator", "添加 HTTP 认证器")),
    (ModifyHttpAuthenticator.id, Phrase("Replace the HTTP authenticator", "替换 HTTP 认证器")),
    (DeleteAuthenticator.id, Phrase("Delete an authenticator", "删除认证器")),
  ]

  private static let devices: [(ActionID, Phrase)] = [
    (ApplyRegistrationCode.id, Phrase("Get a registration code", "获取注册码")),
    (RegisterCaCertificate.id, Phrase("Register a CA certificate", "注册 CA 证书")),
    (ActivateCaCertificate.id, Phrase("Activate a CA certificate", "激活 CA 证书")),
    (DeactivateCaCertificate.id, Phrase("Deactivate a CA certificate", "停用 CA 证书")),
    (DeleteCaCertificate.id, Phrase("Delete a CA certificate", "删除 CA 证书")),
    (RegisterDeviceCertificate.id, Phrase("Register a device certificate", "注册设备证书")),
    (ActivateDeviceCertificate.id, Phrase("Activate a device certificate", "激活设备证书")),
    (DeactivateDeviceCertificate.id, Phrase("Deactivate a device certificate", "停用设备证书")),
    (RevokedDeviceCertificate.id, Phrase("Revoke a device certificate", "吊销设备证书")),
    (DeleteDeviceCertificate.id, Phrase("Delete a device certificate", "删除设备证书")),
    (CreateDeviceIdentity.id, Phrase("Create a device identity", "创建设备标识")),
    (ModifyDeviceIdentity.id, Phrase("Change a device identity", "修改设备标识")),
    (DeleteDeviceIdentity.id, Phrase("Delete a device identity", "删除设备标识")),
    (CreateMessageEnrichmentRule.id, Phrase("Create a message enrichment rule", "创建消息属性增强规则")),
    (ModifyMessageEnrichmentRule.id, Phrase("Replace a message enrichment rule", "替换消息属性增强规则")),
    (DeleteMessageEnrichmentRule.id, Phrase("Delete a message enrichment rule", "删除消息属性增强规则")),
    (
      UpdateMessageEnrichmentRulePriority.id,
      Phrase("Change the order of message enrichment rules", "修改消息属性增强规则优先级")
    ),
  ]
}
