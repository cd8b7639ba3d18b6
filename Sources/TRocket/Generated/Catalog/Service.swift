// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

public import TencentCloud

extension TRocketCatalog {
  /// The product.
  public static let service = "trocket"
  /// The API's version.
  public static let version = "2023-03-08"
  /// The host name that takes calls for every region but the finance ones (`-fsi`).
  public static let host = "trocket.tencentcloudapi.com"
  /// The host name in a region; those of `hostRegions` have one.
  public static func host(in region: String) -> String { "trocket.\(region).tencentcloudapi.com" }
  /// The regions that the API takes.
  public static let regions: [String] = [
    "ap-bangkok", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-guangzhou", "ap-hongkong",
    "ap-jakarta", "ap-mumbai", "ap-nanjing", "ap-seoul", "ap-shanghai", "ap-shanghai-fsi",
    "ap-shenzhen-fsi", "ap-singapore", "ap-tokyo", "eu-frankfurt", "na-ashburn", "na-siliconvalley",
  ]
  /// The regions with a host name.
  public static let hostRegions: [String] = [
    "ap-guangzhou", "ap-shanghai", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-hongkong",
    "ap-singapore", "ap-bangkok", "ap-mumbai", "ap-seoul", "ap-tokyo", "na-ashburn",
    "na-siliconvalley", "na-toronto", "eu-frankfurt", "ap-shanghai-fsi", "ap-shenzhen-fsi",
  ]
  /// The service's limits on a call.
  public static let limits = ServiceLimits(
    getBytes: 32768, postV1Bytes: 1048576, postV3Bytes: 10485760, responseBytes: 52428800,
    clockSkewSeconds: 300)
  /// Error codes that any action may answer with.
  public static let commonErrorCodes: [String] = [
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
  /// Error codes of particular actions.
  public static let businessErrorCodes: [String] = [
    "FailedOperation.InstanceNotReady", "LimitExceeded.TopicNum", "OperationDenied",
    "ResourceNotFound.Client", "ResourceNotFound.Group", "ResourceNotFound.Instance",
    "ResourceNotFound.Message", "ResourceNotFound.Role", "ResourceNotFound.Topic",
    "UnsupportedOperation.InstanceTopicNumDowngrade", "UnsupportedOperation.ResourceAlreadyExists",
  ]
  /// Wire names of keys and passwords, never shown unasked.
  public static let secretFieldNames: Set<String> = ["AccessKey", "Password", "SecretKey"]
}
