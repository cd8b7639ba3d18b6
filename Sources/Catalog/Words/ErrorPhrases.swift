package import TencentCloud

/// What went wrong, and how to go on.
package enum ErrorPhrases {
  /// One or two sentences about a failed call.
  package static func phrase(_ error: CloudError) -> Phrase {
    let what = whatHappened(error)
    var english = "\(error.action.shownName): \(what.english)"
    var chinese = "\(error.action.shownName)：\(what.chinese)"
    if let id = error.requestID {
      english += " [RequestId \(id)]"
      chinese += " [RequestId \(id)]"
    }
    return Phrase(english, chinese)
  }

  /// What happened, without the action.
  package static func reason(_ error: CloudError) -> Phrase { whatHappened(error) }

  /// The same about what is asked again by itself.
  package static func askedAgain(_ error: CloudError) -> Phrase {
    let phrase = phrase(error)
    return Phrase("\(phrase.english). Retrying soon", "\(phrase.chinese)。稍后自动重试")
  }

  /// What is added to a line about something that can be asked at once.
  package static func asksNow(_ key: String) -> Phrase {
    Phrase(" (\(key) retries now)", "（按 \(key) 立即重试）")
  }

  private static func whatHappened(_ error: CloudError) -> Phrase {
    switch error.kind {
    case .service(let code, let message):
      let advice =
        DialectAdvice.phrase(error.action, code: code) ?? ErrorAdvice.phrase(code)
      return Phrase(
        "\(code): \(message)" + (advice.map { " \($0.english)" } ?? ""),
        "\(code)：\(message)" + (advice.map { " \($0.chinese)" } ?? ""))
    case .transport(let transport): return phrase(transport)
    case .httpStatus(let status):
      return Phrase(
        "the server returned HTTP \(status) instead of an API response",
        "服务器返回 HTTP \(status)，不是 API 的响应")
    case .redirected:
      return Phrase(
        "the server sent a redirect, which was not followed: check the endpoint",
        "服务器要求重定向，出于安全未跟随：请检查接入地址")
    case .malformed(let defect): return DefectPhrases.phrase(defect)
    case .unwritable(let detail):
      return Phrase(
        "the parameters cannot be encoded: \(detail)", "无法编码参数：\(detail)")
    case .readOnly:
      return Phrase("refused: the console is read-only", "控制台处于只读模式，已拒绝")
    case .closed(let reason, let chinese):
      return Phrase("not sent: changes are disabled, \(reason)", "未发送：已禁止一切变更，\(chinese)")
    case .forbidden(let rule):
      return Phrase("not sent: forbidden by \(rule)", "未发送：被 \(rule) 禁止")
    case .undecided(let rule):
      return Phrase(
        "not sent: the instance name could not be read, and \(rule) may forbid this",
        "未发送：无法读取实例名称，\(rule) 可能禁止此操作")
    case .unconfirmed(let rule, let word):
      return Phrase(
        "not sent: \(rule) requires typing \(word) to confirm",
        "未发送：\(rule) 要求先输入 \(word) 确认")
    case .noCredential(let failure):
      let reason = phrase(failure)
      return Phrase(
        "no keys to sign with: \(reason.english)", "没有可用的密钥：\(reason.chinese)")
    case .requestTooLarge(let bytes, let limit):
      return Phrase(
        "the request is \(Phrase.counted(bytes, "byte", "bytes")), the limit is \(limit)",
        "请求为 \(bytes) 字节，上限 \(limit) 字节")
    case .cancelled: return Phrase("cancelled", "已取消")
    }
  }

  /// Why keys could not be had or renewed, and the command that helps.
  package static func phrase(_ failure: CredentialFailure) -> Phrase {
    guard let command = failure.command else { return Phrase(failure.english, failure.chinese) }
    // What helps comes first: a narrow screen cuts the end.
    return Phrase("run \(command) (\(failure.english))", "请运行 \(command)（\(failure.chinese)）")
  }

  /// Why nothing came of a request on its way.
  package static func phrase(_ error: TransportError) -> Phrase {
    switch error {
    case .unreachable(let detail):
      Phrase("cannot connect (\(detail))", "无法连接（\(TransportError.chinese(detail: detail))）")
    case .untrusted(let detail):
      Phrase(
        "the certificate is not trusted (\(detail)); see --ca-file",
        "证书不受信任（\(TransportError.chinese(detail: detail))）；参见 --ca-file")
    case .outOfDate(let start, let end):
      Phrase(
        "the server's certificate is expired or not valid yet (valid \(TransportError.day(start)) "
          + "to \(TransportError.day(end))); also check this machine's clock",
        "服务器证书不在有效期内（\(TransportError.day(start)) 至 \(TransportError.day(end))）；"
          + "也请检查本机时钟")
    case .proxy(let detail):
      Phrase("the proxy failed (\(detail))", "代理失败（\(TransportError.chinese(detail: detail))）")
    case .connectTimedOut: Phrase("connection timed out", "连接超时")
    case .timedOut: Phrase("response timed out", "响应超时")
    case .interrupted(let detail):
      Phrase("connection lost (\(detail))", "连接中断（\(TransportError.chinese(detail: detail))）")
    case .unsendable(let detail):
      Phrase(
        "the request cannot be sent (\(detail))",
        "无法发送请求（\(TransportError.chinese(detail: detail))）")
    case .cancelled: Phrase("cancelled", "已取消")
    case .tooLarge(let limit):
      Phrase("the response is larger than \(limit) bytes", "响应超过 \(limit) 字节")
    }
  }
}
