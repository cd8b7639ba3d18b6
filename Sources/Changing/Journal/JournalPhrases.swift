package import Catalog

/// The words of the journal.
package enum JournalPhrases {
  package static let notKept = Phrase("No journal is kept here", "此处不保存变更日志")
  package static let difference = Phrase("Before → after", "变更前 → 变更后")
  package static let call = Phrase("Request", "请求")
  package static let nothingRead = Phrase("no readable values", "没有可读取的字段")

  package static let began = Phrase("Started", "开始")
  package static let ended = Phrase("Ended", "结束")
  package static let user = Phrase("User", "用户")
  package static let sshClient = Phrase("SSH from", "SSH 来源")
  package static let host = Phrase("Host", "主机")
  package static let account = Phrase("Profile", "账号配置")
  package static let region = Phrase("Region", "地域")
  package static let endpoint = Phrase("Endpoint", "接入地址")
  package static let secretID = Phrase("SecretId ends in", "SecretId 末四位")
  package static let target = Phrase("Target", "对象")
  package static let outcome = Phrase("Outcome", "结果")
  package static let requestID = Phrase("RequestId", "RequestId")
  /// The id that the service gave to what was made or sent.
  package static let made = Phrase("ID assigned", "返回的 ID")
  package static let problem = Phrase("Problem", "原因")
  package static let readBy = Phrase("Verified by", "核实者")

  /// How a change stands, by its word in the journal.
  package static func state(_ word: String) -> Phrase {
    table[word] ?? Phrase(name: word)
  }

  private static let table: [String: Phrase] = [
    "done": Phrase("done", "已完成"),
    "items-failed": Phrase("answered, with failures", "已响应，有失败项"),
    "conflict": Phrase("stopped: changed by others", "已停止：被他人修改"),
    "refused": Phrase("refused", "被拒绝"),
    "took": Phrase("applied, verified", "无响应，已生效"),
    "did-not-take": Phrase("not applied", "无响应，未生效"),
    "unknown": Phrase("result unknown", "无响应，结果未知"),
    "not-sent": Phrase("not sent", "未发送"),
    "running": Phrase("in progress", "进行中"),
    "unfinished": Phrase("UNFINISHED: check", "没有结束记录：请核实"),
  ]

  /// Told at the start: what was cut off, what reading showed of it, and how to look.
  package static func cutOff(
    action: String, target: String, at time: String, _ outcome: JournalOutcome?, more: Int
  ) -> Phrase {
    let others = more > 0 ? (" (and \(more) more)", "（另有 \(more) 项）") : ("", "")
    let change = "\(action) \(target), \(time)"
    return switch outcome {
    case .took:
      Phrase(
        "Unfinished, verified as applied: \(change)\(others.0)",
        "没有结束记录，回读显示已生效：\(change)\(others.1)")
    case .didNotTake:
      Phrase(
        "Unfinished, verified as not applied: \(change)\(others.0)",
        "没有结束记录，回读显示未生效：\(change)\(others.1)")
    default:
      Phrase(
        "Unfinished, not verified, see :journal: \(change)\(others.0)",
        "有变更没有结束记录且未核实，见 :journal：\(change)\(others.1)")
    }
  }

  package static let tailTooShort = Phrase(
    "The last 2 MB of the journal do not reach back to the first change of every running session: "
      + "mqdeck journal --unfinished reads all of it",
    "变更日志末尾 2 MB 未覆盖所有运行中会话的首个变更：mqdeck journal --unfinished 会读取全部")

  /// The same, in the few words that leave room for what was found.
  package static let readInPart = Phrase("Journal partly read", "变更日志仅读取了一部分")

  package static func notTold(_ problem: String) -> Phrase {
    Phrase(
      "The verification could not be written to the journal: \(problem)",
      "回读结果未能写入变更日志：\(problem)")
  }

  package static func unreadable(_ first: String, more: Int) -> Phrase {
    more == 0
      ? Phrase("Unreadable line, the rest was read: \(first)", "有一行无法读取，其余正常：\(first)")
      : Phrase(
        "Unreadable line, the rest was read: \(first) (and "
          + "\(Phrase.counted(more, "more line", "more lines")))",
        "有 \(more + 1) 行无法读取，其余正常：\(first)")
  }

  package static func failed(_ problem: String) -> Phrase {
    Phrase("The journal cannot be read: \(problem)", "无法读取变更日志：\(problem)")
  }

  // MARK: Undo

  package static let stillUnderWay = Phrase("It is still in progress", "该变更仍在进行")
  package static let changedNothing = Phrase("It changed nothing", "该变更未产生任何影响")
  package static func noKeys(_ reason: Phrase) -> Phrase {
    Phrase("No keys to undo it with: \(reason.english)", "没有可用于撤销的密钥：\(reason.chinese)")
  }
  package static func otherKey(_ theirs: String?, _ ours: String?) -> Phrase {
    let (theirs, ours) = (theirs ?? "–", ours ?? "–")
    return Phrase(
      "It was made with another SecretId, ending in \(theirs); this session’s ends in \(ours)",
      "该变更使用的 SecretId 末四位为 \(theirs)，与当前会话（\(ours)）不同")
  }
  package static func otherAccount(_ account: String) -> Phrase {
    Phrase(
      "It was made by another account: \(account)", "该变更由另一账号做出：\(account)")
  }
}
