package import Catalog
package import TencentCloud

/// The words of changes: what they mean, what became of them.
package enum ChangePhrases {
  package static let stillRead = Phrase(
    "Still reading the impact: wait a moment", "正在读取影响，请稍候")
  package static let isGone = Phrase("It no longer exists", "该对象已不存在")
  static let openToAll = Phrase(
    "A rule opens this to the whole internet", "有规则对整个公网放行")

  static func lastConsumed(secondsAgo seconds: Int64) -> Phrase {
    let age = ValueFormat.duration(of: seconds)
    return Phrase("Last consumed \(age.english) ago", "最近一次消费在 \(age.chinese)前")
  }
  static func onlyHolder(isProduce: Bool, isUser: Bool) -> Phrase {
    let what = isUser ? "user" : "role"
    let whatChinese = isUser ? "用户" : "角色"
    return Phrase(
      "This is the only \(what) with \(isProduce ? "produce" : "consume") permission",
      "这是唯一拥有\(isProduce ? "生产" : "消费")权限的\(whatChinese)")
  }

  static func noHolderLeft(isProduce: Bool, isUser: Bool) -> Phrase {
    let what = isUser ? "user" : "role"
    return Phrase(
      "After these changes no \(what) has \(isProduce ? "produce" : "consume") permission",
      "这些变更之后将没有\(isUser ? "用户" : "角色")拥有\(isProduce ? "生产" : "消费")权限")
  }

  // MARK: What became of it

  /// One line about a change that is over.
  /// - Parameter isNamed: Whether it names what was changed, or stands beside the name.
  package static func notice(
    _ change: Change, _ outcome: ChangeOutcome, isNamed: Bool = true
  ) -> Notice {
    let action = change.action.id.shownName
    let target = change.targetText
    switch outcome {
    case .done(let receipt): return done(change, receipt, isNamed: isNamed)
    case .conflict(let threeWay): return Notice(.warning, conflict(action, target, threeWay))
    case .refused(let error): return Notice(.failure, ErrorPhrases.phrase(error))
    case .unanswered(let error, let verdict):
      let why = ErrorPhrases.phrase(error)
      let what = phrase(verdict)
      // A failure would go with the next answer of a list, which says nothing about this.
      return Notice(
        .warning,
        Phrase("\(why.english). \(what.english)", "\(why.chinese)。\(what.chinese)"))
    case .notSent(let reason):
      return Notice(reason == .cancelled ? .info : .warning, phrase(reason))
    }
  }

  private static func done(
    _ change: Change, _ receipt: ChangeReceipt, isNamed: Bool
  ) -> Notice {
    let action = [change.action.id.shownName, isNamed ? change.shortTargetText : nil]
      .compactMap { $0 }.joined(separator: " ")
    if let failed = FailurePhrases.phrase(action, receipt.failures, receipt.reply.requestID) {
      return Notice(.warning, failed)
    }
    let reply = receipt.reply
    // Many answers repeat the instance that they were asked about.
    let made = reply.madeID == change.target.instanceID ? nil : reply.madeID
    guard let rest = phrase(receipt.verification) else {
      return Notice(.success, Phrases.called(action, made, reply.requestID))
    }
    // What it came to goes first: a narrow window cuts the end.
    let done = Phrases.called(action, made, nil)
    let id = reply.requestID.map { " [RequestId \($0)]" } ?? ""
    return Notice(
      receipt.verification.isGood ? .success : .warning,
      Phrase(
        "\(done.english); \(rest.english)\(id)", "\(done.chinese)；\(rest.chinese)\(id)"))
  }

  private static func phrase(_ verification: ChangeVerification) -> Phrase? {
    switch verification {
    case .pending, .asSent, .told: nil
    case .differently(let fields) where fields.isEmpty:
      Phrase("not visible yet when read back", "读取结果尚未体现该变更")
    case .differently(let fields):
      Phrase(
        "saved, but read back differently: \(list(fields, .english))",
        "已保存，但读取结果不同：\(list(fields, .chinese))")
    case .unread: Phrase("could not be read back to verify", "无法读取以核实")
    case .unreadable: Phrase("the result cannot be verified", "无法核实结果")
    case .notAwaited: Phrase("not verified", "未等待核实")
    case .moved(let from, let to):
      Phrase(
        "lag \(ValueFormat.grouped(from)) → \(ValueFormat.grouped(to))",
        "堆积量 \(ValueFormat.grouped(from)) → \(ValueFormat.grouped(to))")
    case .notMoved(let lag):
      Phrase(
        "the lag has not moved yet: \(ValueFormat.grouped(lag))",
        "堆积量尚未变化：\(ValueFormat.grouped(lag))")
    }
  }

  private static func list(_ fields: [ChangeDifference], _ language: Language) -> String {
    fields.map { field in
      let title = FieldTitles.phrase(field.name)[language]
      // A list of structures is no word of a sentence.
      if case .array? = field.read, field.read?.typedText == nil { return title }
      return "\(title) \(text(field.read))"
    }.joined(separator: language.listSeparator)
  }

  /// A value as a sentence has it; `–` for what is not known.
  package static func text(_ value: JSONValue?) -> String {
    guard let value else { return "–" }
    return value.typedText ?? value.masked().compact
  }

  static func conflict(_ action: String, _ target: String, _ threeWay: ThreeWay) -> Phrase {
    switch threeWay.presence {
    case .gone:
      Phrase(
        "\(action) was not sent: \(target) no longer exists", "未发送 \(action)：\(target) 已不存在")
    case .thereAlready:
      Phrase(
        "\(action) was not sent: \(target) already exists", "未发送 \(action)：\(target) 已存在")
    case .asExpected: differs(action, target, threeWay)
    }
  }

  /// Nobody is said to have changed what could only not be read, or was never seen.
  private static func differs(
    _ action: String, _ target: String, _ threeWay: ThreeWay
  ) -> Phrase {
    func names(_ fields: [ThreeWay.Field], _ language: Language) -> String {
      fields.map { FieldTitles.phrase($0.name)[language] }.joined(separator: language.listSeparator)
    }
    var english: [String] = []
    var chinese: [String] = []
    if !threeWay.changed.isEmpty {
      english.append("someone else changed \(target) in the meantime")
      chinese.append("\(target) 已被他人修改")
    }
    let (unread, unseen) = (threeWay.unread, threeWay.unseen)
    if !unread.isEmpty {
      english.append("\(names(unread, .english)) of \(target) could not be read")
      chinese.append("无法读取 \(target) 的\(names(unread, .chinese))")
    }
    if !unseen.isEmpty {
      english.append("\(names(unseen, .english)) of \(target) was unknown at review")
      chinese.append("检查时尚不知道 \(target) 的\(names(unseen, .chinese))")
    }
    return Phrase(
      "\(action) was not sent: \(english.joined(separator: "; "))",
      "未发送 \(action)：\(chinese.joined(separator: "；"))")
  }

  private static func phrase(_ verdict: ChangeVerdict) -> Phrase {
    switch verdict {
    case .took:
      Phrase("Verified: the change was applied", "已核实：变更已生效")
    case .didNotTake:
      Phrase(
        "Verified: the change was not applied; it is not resent automatically",
        "已核实：变更未生效，不会自动重发")
    case .cannotTell:
      Phrase(
        "The result cannot be verified: check before sending it again",
        "无法判断变更是否生效：重发前请先核实")
    }
  }

  private static func phrase(_ reason: NotSentReason) -> Phrase {
    switch reason {
    case .cancelled: return Phrase("Cancelled: nothing was sent", "已取消，未发送任何请求")
    case .wouldReset(let names):
      let titles = names.map(FieldTitles.phrase)
      return Phrase(
        "Nothing was sent: the call leaves out and so would reset "
          + titles.map(\.english).joined(separator: ", "),
        "未发送任何请求：调用未包含\(titles.map(\.chinese).joined(separator: "、"))，会将其重置")
    case .journal(let problem):
      return Phrase(
        "Nothing was sent: the journal cannot be written (XDG_STATE_HOME sets another location): "
          + "\(problem)",
        "日志无法写入，未发送任何请求（可用 XDG_STATE_HOME 指定其他位置）：\(problem)")
    case .unreadable(let error):
      let why = ErrorPhrases.phrase(error)
      return Phrase(
        "Nothing was sent: the current state could not be read. \(why.english)",
        "无法读取当前状态，未发送任何请求。\(why.chinese)")
    }
  }

  // MARK: The conflict

  package static func conflictTitle(_ threeWay: ThreeWay) -> Phrase {
    threeWay.changed.isEmpty
      ? Phrase("Differs from what was reviewed: nothing was sent", "与检查时不一致：未发送")
      : Phrase("Changed in the meantime: nothing was sent", "期间已被修改：未发送")
  }
  package static let seen = Phrase("You saw", "您所见")
  package static let theirs = Phrase("Current", "当前值")
  package static let mine = Phrase("Yours", "您的修改")
  static let chosen = Phrase("Result", "结果")
  package static func chooseFirst(_ keys: KeyLabels) -> Phrase {
    let (theirs, mine) = (keys["take-theirs"], keys["keep-mine"])
    return Phrase(
      "First choose the current value (\(theirs)) or yours (\(mine)) for each marked field",
      "请先为标出的字段选择当前值（\(theirs)）或您的修改（\(mine)）")
  }
  package static let nothingLeft = Phrase("Nothing left to change", "没有需要变更的内容")
  package static let exists = Phrase("already exists: nothing was sent", "已存在，未发送")
}

extension Phrases {
  package static func called(_ action: String, _ made: String?, _ requestID: String?) -> Phrase {
    let id = (made.map { " \($0)" } ?? "") + (requestID.map { " [RequestId \($0)]" } ?? "")
    return Phrase("\(action): done\(id)", "\(action)：完成\(id)")
  }
  package static func notOffered(_ action: String, _ code: String) -> Phrase {
    Phrase(
      "The service does not support \(action) here (\(code))", "此处的服务不支持 \(action)（\(code)）")
  }
  /// An action that the region was found not to answer.
  package static func notAnswered(_ action: ActionID) -> Phrase {
    let name = action.shownName
    // The short name says nothing of the product, and that is what is missing.
    if action.service == "mqtt", !name.contains(".") {
      return Phrase(
        "This region does not answer \(name) (product mqtt)", "该地域不支持 \(name)（mqtt 产品）")
    }
    return Phrase("This region does not answer \(name)", "该地域不支持 \(name)")
  }
  /// An action that only the other dialect has.
  package static func ofOtherDialect(_ action: String, _ spoken: Dialect) -> Phrase {
    switch spoken {
    case .may2024:
      Phrase(
        "This region speaks the API of May 2024, which has no \(action)",
        "该地域使用 2024 年 5 月的 API，没有 \(action)")
    case .today:
      Phrase(
        "This region speaks today’s API, which no longer has \(action)",
        "该地域使用当前的 API，已没有 \(action)")
    }
  }
  static let demoCall = Phrase("from mqdeck --demo, runs nothing:", "来自 mqdeck --demo，不会执行：")
}
