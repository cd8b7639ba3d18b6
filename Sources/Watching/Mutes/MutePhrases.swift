package import Catalog

/// The words of what is muted.
package enum MutePhrases {
  package static let title = Phrase("Acknowledge", "确认并静默")
  package static let notePlaceholder = Phrase("why (optional)", "说明（可选）")
  package static let badEnd = Phrase(
    "Begin with a time ahead: 09:00, 45m, 3h, 2d", "请以未来的时间开头：09:00、45m、3h、2d")
  package static func noteKey(_ key: String) -> Phrase {
    Phrase("\(key) goes to the note", "按 \(key) 输入说明")
  }
  package static let nothing = Phrase("No finding is selected", "未选中任何发现")
  package static let nothingFound = Phrase(
    "Nothing is found of this that could be muted", "未发现可静默的问题")
  package static let notMutable = Phrase("This cannot be muted", "此项无法静默")
  package static let isMuted = Phrase("muted", "已静默")

  package static func explanation(_ finding: Finding, _ name: String) -> Phrase {
    let kind = Phrases.finding(finding.kind)
    return Phrase(
      "\(name): \(kind.english), \(finding.detail.english)",
      "\(name)：\(kind.chinese)，\(finding.detail.chinese)")
  }

  package static func muted(_ name: String) -> Phrase {
    Phrase("Muted: \(name) (:muted lists it)", "已静默：\(name)（:muted 可查看）")
  }

  package static func lifted(_ name: String) -> Phrase {
    Phrase("No longer muted: \(name)", "已取消静默：\(name)")
  }

  package static func ended(_ name: String, _ count: Int) -> Phrase {
    count == 1
      ? Phrase("Worse than when it was muted: \(name)", "比静默时更严重，已恢复显示：\(name)")
      : Phrase(
        "Worse than when they were muted: \(name) and \(count - 1) more",
        "比静默时更严重，已恢复显示：\(name) 等 \(count) 项")
  }

  package static func count(_ count: Int) -> Phrase {
    Phrase("\(count) muted", "已静默 \(count) 项")
  }

  package static func notKept(_ problem: String) -> Phrase {
    Phrase("Could not save what is muted: \(problem)", "无法保存静默项：\(problem)")
  }

  package static func notRead(_ problem: String) -> Phrase {
    Phrase(
      "Could not read what is muted, its file is unchanged: \(problem)",
      "无法读取静默项，文件保持不变：\(problem)")
  }

  package static func until(_ end: Mute.End, _ format: ValueFormat) -> String {
    switch end {
    case .time(let time): String(format.time(time).prefix(16))
    case .worse: Phrase("it gets worse", "变得更严重")[format.language]
    case .never: Phrase("it changes", "性质改变")[format.language]
    }
  }
}
