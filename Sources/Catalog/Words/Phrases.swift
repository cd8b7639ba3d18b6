/// The words of the console. What an action of the user is called stands with the command.
package enum Phrases {
  package static let remark = Phrase("Remark", "备注")
  package static let colon = Phrase(": ", "：")
  package static let comma = Phrase(", ", "，")
  static let steady = Phrase("steady", "持平")
  static let never = Phrase("never", "持续增长")
  /// Somebody switched the consumption of a group off.
  package static let turnedOff = Phrase("turned off", "消费已关闭")
  package static let yes = Phrase("yes", "是")
  package static let no = Phrase("no", "否")
  static let hour = Phrase("hour", "小时")
  static let second = Phrase("second", "秒")
  static let byte = Phrase("byte", "字节")
  static let hours = Phrase("hours", "小时")
  static let days = Phrase("days", "天")
  static let seconds = Phrase("seconds", "秒")
  static let bytes = Phrase("bytes", "字节")
  static let perSecond = Phrase("per second", "/秒")

  package static let demo = Phrase("demo", "演示")
  package static let readOnly = Phrase("read-only", "只读")
  package static let readOnlyByMistake = Phrase("read-only: settings", "只读：配置有误")
  package static let paused = Phrase("paused", "已暂停")
  package static let resting = Phrase("paused: no focus", "无焦点，已暂停")
  package static let loading = Phrase("loading", "加载中")
  static let filter = Phrase("Filter", "过滤")
  static let sortedBy = Phrase("by", "排序")
  static let of = Phrase("of", "/")
  package static let json = Phrase("Response JSON", "响应 JSON")
  package static let fieldsAsJSON = Phrase("Fields as JSON", "字段 JSON")
  package static let updatedAt = Phrase("at", "更新于")
  static let other = Phrase("Other fields", "其他字段")
  package static let none = Phrase("none", "无")
  package static let nothingSelected = Phrase("Nothing is selected", "没有选中任何项")
  /// In place of a list of MQTT in a region that has none.
  package static let noMQTT = Phrase(
    "This region has no MQTT: neither trocket nor mqtt lists its instances here.",
    "该地域没有 MQTT：trocket 与 mqtt 均不提供其实例列表。")
  /// In place of a list of anything else of MQTT there.
  static let noMQTTHere = Phrase(
    "This region has no MQTT: neither trocket nor mqtt has this list here.",
    "该地域没有 MQTT：trocket 与 mqtt 均不提供此列表。")
  /// In place of a list that the product mqtt has, but not the one of the region.
  static let olderMQTT = Phrase(
    "The product mqtt of this region does not have this list; API 2024-05-16 has it.",
    "该地域的 mqtt 产品不提供此列表，API 2024-05-16 提供。")
  /// In place of a list that trocket has won since, where the region speaks as in 2024.
  static let onlyToday = Phrase(
    "This region’s trocket speaks the API of May 2024, which has no such list; today’s trocket has "
      + "it.",
    "该地域的 trocket 为 2024 年 5 月的 API，没有此列表；当前的 trocket 提供此列表。")
  /// In place of a list that only the product of its own has, where the region has none.
  static let noMQTTProduct = Phrase(
    "This region has no product mqtt (API 2024-05-16), which alone has this list.",
    "该地域没有 mqtt 产品（API 2024-05-16），只有该产品提供此列表。")
  /// What is not limited.
  package static let noLimit = Phrase("no limit", "不限")
  static let tooSmall = Phrase("Make the window larger", "请放大窗口")
  static let refreshed = Phrase("Refreshing", "正在刷新")
  package static let resumedNotice = Phrase("Refresh resumed", "已恢复刷新")
  package static let paletteTitle = Phrase("Go to or run", "前往或执行")
  package static let palettePlaceholder = Phrase("type a name", "输入名称")
  package static let paletteEmpty = Phrase("No such command", "没有此命令")
  static let filterPlaceholder = Phrase(
    "words that must occur; !word must not", "须包含的词；!词 表示排除")
  package static let helpTitle = Phrase("Keys", "按键")
  package static let themesTitle = Phrase("Theme", "主题配色")
  package static let addClientsTitle = Phrase("Clients to watch", "要关注的客户端")
  package static let addClientsExplanation = Phrase(
    "IDs of clients to watch, whether the service lists them or not: one or more, separated by "
      + "spaces or commas, or a pattern such as sensor-{001..120}. Quote an ID that contains a "
      + "space, a comma or a brace. The IDs are saved for this instance.",
    "要关注的客户端 ID，无论服务是否列出：一个或多个（以空格或逗号分隔），"
      + "或模式，如 sensor-{001..120}。含空格、逗号或花括号的 ID 请加引号。它们会按实例保存。")
  package static let openQuote = Phrase("Unclosed quote", "引号未闭合")
  package static let sampleFailed = Phrase("failed", "失败")
  package static let notFound = Phrase("not found", "未找到")
  package static let asOf = Phrase("last seen", "最后状态于")
  package static let failedAt = Phrase("failed at", "读取失败于")
  package static let searching = Phrase("searched", "已查找")
  static let rowGone = Phrase("is no longer in the list", "已不在列表中")
  static let pasteTooLong = Phrase("The pasted text was cut", "粘贴的文本已截断")

  package static func pausedNotice(_ keys: KeyLabels) -> Phrase {
    Phrase("Refresh paused (\(keys["pause"]) resumes)", "已暂停刷新，按 \(keys["pause"]) 恢复")
  }

  package static func askedOnce(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Refreshed once; still paused (\(keys["pause"]) resumes)",
      "已刷新一次；仍处于暂停状态，按 \(keys["pause"]) 恢复")
  }

  package static func helpFooter(_ keys: KeyLabels) -> Phrase {
    let moving = "\(keys["down"])/\(keys["up"])"
    return Phrase(
      "\(keys["close"]) closes · \(moving) scroll · \(keys["search-help"]) search",
      "\(keys["close"]) 关闭 · \(moving) 滚动 · \(keys["search-help"]) 搜索")
  }

  package static func windowTooSmall(columns: Int, rows: Int) -> Phrase {
    Phrase(
      "Make the window larger: at least \(columns)×\(rows)", "请放大窗口：至少 \(columns)×\(rows)")
  }

  package static func noMatchSoFar(_ held: String, of total: String?) -> Phrase {
    guard let total else { return Phrase("No match in \(held) so far", "目前的 \(held) 项中尚无匹配") }
    return Phrase("No match in \(held) of \(total) yet", "在 \(held)/\(total) 中尚无匹配")
  }

  package static func clientsNotSaved(_ reason: String) -> Phrase {
    Phrase("Could not save the client IDs: \(reason)", "无法保存客户端 ID：\(reason)")
  }

  package static func clientsNotRead(_ reason: String) -> Phrase {
    Phrase(
      "Could not read the saved client IDs, their file is unchanged: \(reason)",
      "无法读取已保存的客户端 ID，文件保持不变：\(reason)")
  }

  package static let clientsUntilTheEnd = Phrase(
    "Changed for this session only: the saved client IDs could not be read and are not overwritten",
    "仅本次会话有效：已保存的客户端 ID 未能读取，不会覆盖")

  package static func tooManyClients(_ limit: Int) -> Phrase {
    Phrase("A pattern can expand to at most \(limit) clients", "一个模式最多展开为 \(limit) 个客户端")
  }

  package static func badPattern(_ text: String) -> Phrase {
    Phrase(
      "\(text): write a range as {from..to}, such as {001..120}",
      "\(text)：范围应写作 {起..止}，例如 {001..120}")
  }

  package static func clientsAdded(_ count: Int) -> Phrase {
    if count == 0 {
      return Phrase("Already watching all of them", "均已在关注列表中")
    }
    return Phrase(
      "\(Phrase.counted(count, "client", "clients")) added",
      "新增关注 \(count) 个客户端")
  }

  package static func unknownTheme(_ name: String) -> Phrase {
    Phrase("No theme named \(name)", "没有名为 \(name) 的主题")
  }

  static func position(_ current: Int, _ count: Int) -> Phrase {
    Phrase("\(current) of \(count)", "\(current)/\(count)")
  }
}

extension Phrases {
  package static func oldSample(_ time: String) -> Phrase {
    Phrase("sampled at \(time)", "采样于 \(time)")
  }

  package static func failedSample(_ time: String) -> Phrase {
    Phrase("sampling failed, last at \(time)", "采样失败，数据为 \(time)")
  }

  package static func atLeast(_ held: String) -> Phrase {
    Phrase("at least \(held)", "至少 \(held)")
  }

  package static func heldOf(_ held: String, _ total: String) -> Phrase {
    Phrase("\(held) of \(total)", "\(held) / \(total)")
  }
}

/// What changes of more than one kind mean.
extension Phrases {
  static let imported = Phrase(
    "Imported items are created in this cluster; existing ones are not changed.",
    "导入后即在本集群中存在；已存在的不受影响。")
  static let bothPermissionsSent = Phrase(
    "Both permissions are sent together: the values shown here replace the current ones.",
    "生产与消费权限一并提交，此处的值将覆盖现有权限。")
}
