/// What to do about an error code of the service.
enum ErrorAdvice {
  /// The advice for a code. One that a newer service adds below a known one gets that one's.
  static func phrase(_ code: String) -> Phrase? {
    if let phrase = table[code] { return phrase }
    let parts = code.split(separator: ".")
    return parts.count > 1 ? phrase(parts.dropLast().joined(separator: ".")) : nil
  }

  /// Every code that has advice of its own.
  static var codes: [String] { Array(table.keys) }

  private static let table = access.merging(requests) { first, _ in first }
    .merging(objects) { first, _ in first }.merging(monitor) { first, _ in first }

  private static let access: [String: Phrase] = [
    "AuthFailure": Phrase(
      "Check the credentials; mqdeck doctor shows where they come from.",
      "请检查凭证；mqdeck doctor 会显示其来源。"),
    "AuthFailure.InvalidAuthorization": Phrase(
      "Something between here and the service changed the Authorization header: check proxies and "
        + "--endpoint.",
      "Authorization 请求头在途中被改动：请检查代理与 --endpoint。"),
    "AuthFailure.InvalidSecretId": Phrase(
      "This is not a key for the cloud API: use a SecretId and SecretKey made in CAM.",
      "这不是云 API 密钥：请使用在访问管理（CAM）中创建的 SecretId 与 SecretKey。"),
    "AuthFailure.MFAFailure": Phrase(
      "The account requires MFA: use temporary credentials from a session that passed it.",
      "该账号要求多因素认证：请使用通过认证后取得的临时凭证。"),
    "AuthFailure.SecretIdNotFound": Phrase(
      "The key was deleted or disabled, or belongs to another site: check CAM, then run mqdeck "
        + "doctor.",
      "密钥已删除、停用或属于其他站点：请在 CAM 中核对，并运行 mqdeck doctor。"),
    "AuthFailure.SignatureExpire": Phrase(
      "This machine's clock is off by more than five minutes: correct it; mqdeck doctor shows by "
        + "how much.",
      "本机时钟偏差超过五分钟：请校时；mqdeck doctor 会显示偏差。"),
    "AuthFailure.SignatureFailure": Phrase(
      "The SecretKey does not match the SecretId, or was truncated when copied: enter both again.",
      "SecretKey 与 SecretId 不匹配，或复制时被截断：请重新填写两者。"),
    "AuthFailure.TokenFailure": Phrase(
      "The temporary credentials are no longer valid: get new ones; mqdeck doctor shows where they "
        + "come from.",
      "临时凭证已失效：请重新获取；mqdeck doctor 会显示其来源。"),
    "AuthFailure.UnauthorizedOperation": Phrase(
      "Ask for a CAM policy that allows this action on this resource.",
      "请申请允许对该资源执行此操作的 CAM 策略。"),
    "UnauthorizedOperation": Phrase(
      "Ask the account's administrator to allow this action in CAM.",
      "请联系账号管理员在 CAM 中授权此操作。"),
    "OperationDenied": Phrase(
      "The account cannot do this now: check for unpaid bills or a locked instance.",
      "当前账号暂不能执行：请检查是否欠费或实例被锁定。"),
    "IpInBlacklist": Phrase(
      "This machine's address is blocked: use another jump host, or get it unblocked.",
      "本机 IP 在黑名单中：请换一台跳板机，或申请解除。"),
    "IpNotInWhitelist": Phrase(
      "The key works only from allowed addresses: add this machine's address in CAM.",
      "密钥仅限白名单 IP 使用：请在 CAM 中加入本机地址。"),
  ]

  private static let requests: [String: Phrase] = [
    "ActionOffline": Phrase(
      "The service has retired this action; the rest of the console still works.",
      "服务已下线此接口；控制台的其他功能不受影响。"),
    "InvalidAction": Phrase(
      "The service behind this endpoint has no such action: check --endpoint, or look for a newer "
        + "mqdeck.",
      "该接入地址的服务没有此接口：请检查 --endpoint，或升级 mqdeck。"),
    "NoSuchProduct": Phrase(
      "The endpoint serves another product: check --endpoint.", "接入地址属于其他产品：请检查 --endpoint。"),
    "NoSuchVersion": Phrase(
      "The endpoint does not serve this version of the API: check --endpoint.",
      "接入地址不支持该版本的 API：请检查 --endpoint。"),
    "UnsupportedRegion": Phrase(
      "The product is not available in this region: :region switches to another.",
      "该地域不提供此产品：用 :region 切换地域。"),
    "UnsupportedProtocol": Phrase(
      "The endpoint requires another protocol: use https:// in --endpoint.",
      "接入地址不支持该协议：请在 --endpoint 中使用 https://。"),
    "InvalidRequest": Phrase(
      "The request was altered on the way: check proxies, then try again.",
      "请求在途中被改动：请检查代理后重试。"),
    "InvalidParameter": Phrase(
      "A value is malformed: correct the field named in the message.",
      "参数格式不正确：请修改消息中提到的字段。"),
    "InvalidParameterValue": Phrase(
      "A value is not allowed: correct the field named in the message.",
      "参数取值不允许：请修改消息中提到的字段。"),
    "MissingParameter": Phrase("Fill in the field named in the message.", "请填写消息中提到的字段。"),
    "UnknownParameter": Phrase(
      "This service does not know the field named in the message: leave it empty.",
      "该服务不认识消息中提到的字段：请留空。"),
    "DryRunOperation": Phrase(
      "Only a check was run, and it passed: remove DryRun to carry it out.",
      "仅做了预检且可以通过：去掉 DryRun 即可执行。"),
    "RequestLimitExceeded": Phrase(
      "Rate limited: wait a few seconds, or set a longer --refresh.",
      "调用过于频繁：请稍候，或调大 --refresh。"),
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded": Phrase(
      "The account's rate limit across all regions is used up: check which other programs call "
        + "the API, then try again.",
      "账号在全部地域的调用额度已用尽：请排查其他调用程序后重试。"),
    "RequestLimitExceeded.IPLimitExceeded": Phrase(
      "Too many calls from this address: someone else on this jump host may be calling too.",
      "来自本机 IP 的调用过多：同一跳板机上可能有他人在调用。"),
    "RequestLimitExceeded.UinLimitExceeded": Phrase(
      "The account's rate limit is used up for this second: wait, or pause refreshing here.",
      "账号本秒的调用额度已用尽：请稍候，或暂停刷新。"),
    "RequestSizeLimitExceeded": Phrase(
      "Send less at once: fewer items in lists, a shorter remark.", "请减少单次提交的内容：减少列表项或缩短备注。"),
    "ResponseSizeLimitExceeded": Phrase(
      "Ask for less at once: a smaller page or a narrower filter.", "请缩小查询范围：减小每页数量或收紧过滤条件。"),
    "InternalError": Phrase(
      "Internal service error: try again; if it persists, give support the RequestId.",
      "服务内部错误：请重试；若持续，请向客服提供 RequestId。"),
    "ServiceUnavailable": Phrase(
      "The service is down or restarting: try again in a moment.",
      "服务暂不可用：请稍后重试。"),
  ]

  private static let taken = Phrase(
    "Another policy has this priority: choose another number.", "该优先级已被其他策略使用：请换一个数值。")

  private static let objects: [String: Phrase] = [
    "FailedOperation": Phrase(
      "Check the status of the instance, then try again; if it persists, give support the "
        + "RequestId.",
      "请查看实例状态后重试；若持续，请向客服提供 RequestId。"),
    "FailedOperation.InstanceNotReady": Phrase(
      "The instance is being created or resized: wait until its status is running.",
      "实例正在创建或变配：请等待其变为运行中。"),
    "FailedOperation.DeleteProtect": Phrase(
      "Deletion protection is on: turn it off first.", "已开启删除保护：请先关闭。"),
    "FailedOperation.DuplicateAuthorizationIdOrPriority": taken,
    "FailedOperation.DuplicatePolicy": Phrase(
      "Another policy has this name: choose another name.", "该名称已被其他策略使用：请换一个名称。"),
    "FailedOperation.DuplicatePriority": taken,
    "FailedOperation.RelatedDeviceCertificateExists": Phrase(
      "Device certificates of this CA still exist: delete those first.",
      "该 CA 仍有设备证书：请先删除这些设备证书。"),
    "LimitExceeded": Phrase(
      "A quota is used up: delete what is not needed, or request an increase.",
      "配额已用尽：请清理不需要的资源，或申请提升。"),
    "LimitExceeded.TopicNum": Phrase(
      "The instance has reached its topic limit: edit the instance to raise it, or delete a topic.",
      "实例的主题数已达上限：请修改实例以提高主题上限，或删除主题。"),
    "ResourceInUse": Phrase(
      "It is still in use: remove what uses it first.", "资源正在被使用：请先解除占用。"),
    "ResourceInsufficient": Phrase(
      "The region is short of capacity: try another size or later.", "该地域资源不足：请换规格或稍后再试。"),
    "ResourceNotFound": Phrase(
      "It may have been deleted: refresh the list.", "可能已被删除：请刷新列表。"),
    "ResourceNotFound.Client": Phrase(
      "Client IDs must match exactly, including case; a client that never connected is not found.",
      "客户端 ID 需完全一致（区分大小写）；从未连接过的客户端查不到。"),
    "ResourceNotFound.Endpoint": Phrase(
      "The instance has no endpoint of this kind: open it first.", "该实例没有此类接入点：请先开通。"),
    "ResourceNotFound.Group": Phrase(
      "The group no longer exists: refresh the list of groups.",
      "消费组已不存在：请刷新消费组列表。"),
    "ResourceNotFound.Instance": Phrase(
      "The instance is not in this region, or was deleted: check the region.",
      "该地域没有此实例或已删除：请核对地域。"),
    "ResourceNotFound.Message": Phrase(
      "The message may be past its retention: search a later time range.",
      "消息可能已过保留时间：请查询更晚的时间范围。"),
    "ResourceNotFound.MigrationTask": Phrase(
      "The migration task no longer exists: refresh the list of tasks.",
      "迁移任务已不存在：请刷新任务列表。"),
    "ResourceNotFound.Role": Phrase(
      "The role no longer exists: refresh the list of roles.",
      "角色已不存在：请刷新角色列表。"),
    "ResourceNotFound.Topic": Phrase(
      "The topic no longer exists: refresh the list of topics.",
      "主题已不存在：请刷新主题列表。"),
    "ResourceUnavailable": Phrase(
      "It cannot be used in its current state: check the status of the instance.",
      "资源当前状态不可用：请查看实例状态。"),
    "UnsupportedOperation": Phrase(
      "The edition or state of the instance does not support this.", "该实例的版本或状态不支持此操作。"),
    "UnsupportedOperation.InstanceTopicNumDowngrade": Phrase(
      "The topic limit cannot be lower than the number of topics: delete some, or enter a higher "
        + "limit.",
      "主题上限不能低于现有主题数：请先删除主题，或填写更大的值。"),
    "UnsupportedOperation.UnsupportedConsumerType": Phrase(
      "The consumers of the group are of a type that does not support this: check how they connect.",
      "该消费组的消费者类型不支持此操作：请核对客户端的接入方式。"),
    "UnsupportedOperation.ResourceAlreadyExists": Phrase(
      "Choose another name, or open the existing one.", "请换一个名称，或直接打开已有的资源。"),
  ]
}
