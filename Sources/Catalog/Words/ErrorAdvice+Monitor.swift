extension ErrorAdvice {
  /// What only the service of metrics says. Its failures have nothing to do with an instance's status.
  static let monitor: [String: Phrase] = Dictionary(
    uniqueKeysWithValues: failing.map { ($0, isFailing) }
  ).merging(own) { $1 }

  private static let isFailing = Phrase(
    "The monitoring service failed by itself: try again later; present values do not depend on it.",
    "监控服务自身出错：请稍后重试；当前值不受影响。")

  private static let failing = [
    "FailedOperation.DataColumnNotFound", "FailedOperation.DataQueryFailed",
    "FailedOperation.DataTableNotFound", "FailedOperation.DbQueryFailed",
    "FailedOperation.DbRecordCreateFailed", "FailedOperation.DbRecordDeleteFailed",
    "FailedOperation.DbRecordUpdateFailed", "FailedOperation.DbTransactionBeginFailed",
    "FailedOperation.DbTransactionCommitFailed", "FailedOperation.DimQueryRequestFailed",
    "FailedOperation.DivisionByZero",
  ]

  private static let own: [String: Phrase] = [
    "AuthFailure.AccessCAMFail": Phrase(
      "The monitoring service could not ask CAM for the account's rights: try again later.",
      "监控服务无法向访问管理（CAM）核对权限：请稍后重试。"),
    "UnauthorizedOperation.CamNoAuth": Phrase(
      "Ask for a CAM policy that allows monitor:GetMonitorData and monitor:DescribeBaseMetrics.",
      "请申请允许 monitor:GetMonitorData 与 monitor:DescribeBaseMetrics 的 CAM 策略。"),
    "FailedOperation.APITranslateError": Phrase(
      "The product did not answer the monitoring service: old points are kept, try again later.",
      "产品未回应监控服务：已保留旧数据点，请稍后重试。"),
    "FailedOperation.AccessSTSFail": Phrase(
      "The monitoring service could not get temporary credentials: try again later.",
      "监控服务未能取得临时凭证：请稍后重试。"),
    "FailedOperation.ErrNotOpen": Phrase(
      "The month's free calls of GetMonitorData are used up and paid ones are not switched on: "
        + "present values are shown without history.",
      "本月 GetMonitorData 免费调用次数已用完且未开通付费：仅显示当前值，不含历史。"),
    "FailedOperation.ErrOwed": Phrase(
      "The account is in arrears: present values are shown without history until it is paid.",
      "账户欠费：缴清之前仅显示当前值，不含历史。"),
    "InvalidParameter.MissAKSK": Phrase(
      "The request came without a key: check the credentials with mqdeck doctor.",
      "请求未携带密钥：请用 mqdeck doctor 检查凭证。"),
    "InvalidParameter.SecretIdOrSecretKeyError": Phrase(
      "The SecretId or SecretKey is wrong: enter both again.", "SecretId 或 SecretKey 有误：请重新填写两者。"),
    "InvalidParameter.UnsupportedProduct": Phrase(
      "The region keeps no metrics of this product: present values are shown without history.",
      "该地域没有此产品的监控数据：仅显示当前值，不含历史。"),
    "LimitExceeded.LimitedAccess": Phrase(
      "Too many series in one call, or too many calls: fewer are asked for at once from now on.",
      "单次查询的序列过多或调用过快：之后将减少每次查询的数量。"),
    "LimitExceeded.MetricQuotaExceeded": Phrase(
      "The account's quota of metrics is used up: request an increase.", "账号的指标配额已用尽：请申请提升。"),
    "ResourceNotFound.NotExistTask": Phrase(
      "The task no longer exists: start it again.", "任务已不存在：请重新发起。"),
  ]
}
