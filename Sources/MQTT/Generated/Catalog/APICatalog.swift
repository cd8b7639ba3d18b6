// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

extension APICatalog {
  /// The API `mqtt` 2024-05-16.
  public static let mqtt = APICatalog(
    service: "mqtt", version: "2024-05-16", regions: Parts.regions, hostRegions: Parts.hostRegions,
    limits: Parts.limits, errorCodes: Parts.commonErrorCodes + Parts.businessErrorCodes,
    instanceDescriptions: Parts.instanceDescriptions, actions: Parts.actions,
    structures: StructureDescriptor.all, enumerations: EnumerationDescriptor.all)

  /// The regions of `mqtt` alone: the whole takes longer to make.
  public static var mqttRegions: [String] { Parts.regions }
}

private enum Parts {
  static let regions: [String] = [
    "ap-bangkok", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-guangzhou", "ap-hongkong",
    "ap-jakarta", "ap-mumbai", "ap-nanjing", "ap-seoul", "ap-shanghai", "ap-shanghai-fsi",
    "ap-shenzhen-fsi", "ap-singapore", "ap-tokyo", "eu-frankfurt", "na-ashburn", "na-siliconvalley",
  ]
  static let hostRegions: [String] = [
    "ap-guangzhou", "ap-shanghai", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-hongkong",
    "ap-singapore", "ap-bangkok", "ap-mumbai", "ap-seoul", "ap-tokyo", "na-ashburn",
    "na-siliconvalley", "na-toronto", "eu-frankfurt", "ap-shanghai-fsi", "ap-shenzhen-fsi",
  ]
  static let limits = ServiceLimits(
    getBytes: 32768, postV1Bytes: 1048576, postV3Bytes: 10485760, responseBytes: 52428800,
    clockSkewSeconds: 300)
  static let commonErrorCodes: [String] = [
    "ActionOffline", "AuthFailure.InvalidAuthorization", "AuthFailure.InvalidSecretId",
    "AuthFailure.MFAFailure", "AuthFailure.SecretIdNotFound", "AuthFailure.SignatureExpire",
    "AuthFailure.SignatureFailure", "AuthFailure.TokenFailure", "AuthFailure.UnauthorizedOperation",
    "DryRunOperation", "FailedOperation", "InternalError", "InvalidAction", "InvalidParameter",
    "InvalidParameterValue", "InvalidRequest", "IpInBlacklist", "IpNotInWhitelist", "LimitExceeded",
    "MissingParameter", "NoSuchProduct", "NoSuchVersion", "RequestLimitExceeded",
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded", "RequestLimitExceeded.IPLimitExceeded",
    "RequestLimitExceeded.UinLimitExceeded", "RequestSizeLimitExceeded", "ResourceInUse",
    "ResourceInsufficient", "ResourceNotFound", "ResourceUnavailable", "ResponseSizeLimitExceeded",
    "ServiceUnavailable", "UnauthorizedOperation", "UnknownParameter", "UnsupportedOperation",
    "UnsupportedProtocol", "UnsupportedRegion",
  ]
  static let businessErrorCodes: [String] = [
    "FailedOperation.CallTrade", "FailedOperation.CertificateVerificationFailed",
    "FailedOperation.DeleteProtect", "FailedOperation.DuplicateAuthorizationIdOrPriority",
    "FailedOperation.DuplicatePolicy", "FailedOperation.DuplicatePriority",
    "FailedOperation.InstanceNotReady", "FailedOperation.InstanceRegistrationCodeEmpty",
    "FailedOperation.NotSupportDisableAuthorizationPolicy", "FailedOperation.PublicKeyVerifyFailed",
    "FailedOperation.RegistrationCodeVerifyFailed",
    "FailedOperation.RelatedDeviceCertificateExists", "InvalidParameter.InstanceTypeNotMatch",
    "InvalidParameterValue.PublicNetworkInvalidParameterValue", "LimitExceeded.TopicNum",
    "OperationDenied", "ResourceNotFound.AuthorizationPolicy", "ResourceNotFound.Ca",
    "ResourceNotFound.Certificate", "ResourceNotFound.Instance", "ResourceNotFound.Message",
    "ResourceNotFound.NoAuthenticator", "ResourceNotFound.Role", "ResourceNotFound.Topic",
    "ResourceNotFound.Username", "UnsupportedOperation.ResourceAlreadyExists",
  ]
  static let instanceDescriptions: [InstanceKind: ActionID] = [.mqtt: DescribeInstance.id]
  static let actions: [ActionDescriptor] = [
    ActionDescriptor.instanceActions,
    ActionDescriptor.endpointActions,
    ActionDescriptor.topicActions,
    ActionDescriptor.messageActions,
    ActionDescriptor.clientActions,
    ActionDescriptor.sharedSubscriptionActions,
    ActionDescriptor.userActions,
    ActionDescriptor.authorizationPolicyActions,
    ActionDescriptor.blockRuleActions,
    ActionDescriptor.authenticatorActions,
    ActionDescriptor.caCertificateActions,
    ActionDescriptor.deviceCertificateActions,
    ActionDescriptor.deviceIdentityActions,
    ActionDescriptor.enrichmentActions,
  ].flatMap(\.self)
}
