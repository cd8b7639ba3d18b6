// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

extension APICatalog {
  /// The API `trocket` 2023-03-08.
  public static let trocket = APICatalog(
    service: "trocket", version: "2023-03-08", regions: Parts.regions,
    hostRegions: Parts.hostRegions, limits: Parts.limits,
    errorCodes: Parts.commonErrorCodes + Parts.businessErrorCodes,
    instanceDescriptions: Parts.instanceDescriptions, actions: Parts.actions,
    structures: StructureDescriptor.all, enumerations: EnumerationDescriptor.all)

  /// The regions of `trocket` alone: the whole takes longer to make.
  public static var trocketRegions: [String] { Parts.regions }
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
    "FailedOperation.InstanceNotReady", "LimitExceeded.TopicNum", "OperationDenied",
    "ResourceNotFound.Client", "ResourceNotFound.Group", "ResourceNotFound.Instance",
    "ResourceNotFound.Message", "ResourceNotFound.Role", "ResourceNotFound.Topic",
    "UnsupportedOperation.InstanceTopicNumDowngrade", "UnsupportedOperation.ResourceAlreadyExists",
    "ResourceNotFound.Endpoint", "ResourceNotFound.MigrationTask",
    "UnsupportedOperation.UnsupportedConsumerType",
  ]
  static let instanceDescriptions: [InstanceKind: ActionID] = [
    .mqtt: DescribeMQTTInstance.id, .rocketMQ: DescribeInstance.id,
  ]
  static let actions: [ActionDescriptor] = [
    ActionDescriptor.topicActions,
    ActionDescriptor.consumerGroupActions,
    ActionDescriptor.roleActions,
    ActionDescriptor.migrationActions,
    ActionDescriptor.mqttActions,
    ActionDescriptor.instanceActions,
    ActionDescriptor.messageActions,
    ActionDescriptor.routeActions,
  ].flatMap(\.self)
}
