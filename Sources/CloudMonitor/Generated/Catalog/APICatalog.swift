// Made by product-generate of monitor-2018-07-24.json: change that, not this.

public import TencentCloud

extension APICatalog {
  /// The API `monitor` 2018-07-24.
  public static let monitor = APICatalog(
    service: "monitor", version: "2018-07-24", regions: Parts.regions,
    hostRegions: Parts.hostRegions, limits: Parts.limits,
    errorCodes: Parts.commonErrorCodes + Parts.businessErrorCodes,
    instanceDescriptions: Parts.instanceDescriptions, actions: Parts.actions,
    structures: StructureDescriptor.all, enumerations: EnumerationDescriptor.all)

  /// The regions of `monitor` alone: the whole takes longer to make.
  public static var monitorRegions: [String] { Parts.regions }
}

private enum Parts {
  static let regions: [String] = [
    "ap-bangkok", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-guangzhou", "ap-hongkong",
    "ap-jakarta", "ap-mumbai", "ap-nanjing", "ap-seoul", "ap-shanghai", "ap-shanghai-fsi",
    "ap-shenzhen-fsi", "ap-singapore", "ap-tokyo", "eu-frankfurt", "na-ashburn", "na-siliconvalley",
    "sa-saopaulo",
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
    "AuthFailure", "AuthFailure.AccessCAMFail", "FailedOperation.APITranslateError",
    "FailedOperation.AccessSTSFail", "FailedOperation.DataColumnNotFound",
    "FailedOperation.DataQueryFailed", "FailedOperation.DataTableNotFound",
    "FailedOperation.DbQueryFailed", "FailedOperation.DbRecordCreateFailed",
    "FailedOperation.DbRecordDeleteFailed", "FailedOperation.DbRecordUpdateFailed",
    "FailedOperation.DbTransactionBeginFailed", "FailedOperation.DbTransactionCommitFailed",
    "FailedOperation.DimQueryRequestFailed", "FailedOperation.DivisionByZero",
    "FailedOperation.ErrNotOpen", "FailedOperation.ErrOwed", "InternalError.CallbackFail",
    "InternalError.DependsApi", "InternalError.DependsDb", "InternalError.DependsMq",
    "InternalError.ExeTimeout", "InternalError.System", "InternalError.TaskResultFormat",
    "InvalidParameter.DupTask", "InvalidParameter.InvalidParameter",
    "InvalidParameter.InvalidParameterParam", "InvalidParameter.MissAKSK",
    "InvalidParameter.ParamError", "InvalidParameter.SecretIdOrSecretKeyError",
    "InvalidParameter.UnsupportedProduct", "InvalidParameterValue.DashboardNameExists",
    "InvalidParameterValue.VersionMismatch", "LimitExceeded.LimitedAccess",
    "LimitExceeded.MetricQuotaExceeded", "OperationDenied", "ResourceNotFound.NotExistTask",
    "UnauthorizedOperation.CamNoAuth",
  ]
  static let instanceDescriptions: [InstanceKind: ActionID] = [:]
  static let actions = ActionDescriptor.monitorActions
}
