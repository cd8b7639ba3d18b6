package import Catalog

/// The words of pins.
package enum PinPhrases {
  package static let title = Phrase("What is pinned", "已固定的对象")
  static let unknown = Phrase("not known yet", "尚未获知")
  static let notFound = Phrase("not found", "未找到")
  package static let nothing = Phrase("Nothing to pin here", "此处没有可固定的对象")
  package static let notThat = Phrase(
    "This cannot be pinned: it is not a resource of the service", "此项不是服务中的资源，无法固定")

  package static func pinned(_ name: String) -> Phrase {
    Phrase("Pinned to the board: \(name)", "已固定到总览：\(name)")
  }

  package static func unpinned(_ name: String) -> Phrase {
    Phrase("Unpinned: \(name)", "已取消固定：\(name)")
  }

  package static func notKept(_ problem: String) -> Phrase {
    Phrase("Could not save the pins: \(problem)", "无法保存固定项：\(problem)")
  }

  package static func notRead(_ problem: String) -> Phrase {
    Phrase(
      "Could not read the pins, their file is unchanged: \(problem)",
      "无法读取固定项，文件保持不变：\(problem)")
  }

  package static let untilTheEnd = Phrase(
    "Changed for this session only: the pins could not be read and are not overwritten",
    "仅本次会话有效：固定项文件未能读取，不会覆盖")

  static func notPolled(_ title: Phrase) -> Phrase {
    Phrase("\(title.english): open it to see", "\(title.chinese)：打开查看")
  }

  static func permissions(produces: Bool, consumes: Bool) -> Phrase {
    switch (produces, consumes) {
    case (true, true): Phrase("can produce and consume", "可生产与消费")
    case (true, false): Phrase("can only produce", "仅可生产")
    case (false, true): Phrase("can only consume", "仅可消费")
    case (false, false): Phrase("no permissions", "无权限")
    }
  }

  static func subscribers(_ count: Int64) -> Phrase {
    Phrase(Phrase.counted(count, "subscriber", "subscribers"), "\(count) 个订阅者")
  }

  static let exists = Phrase("exists", "存在")

  static func with(_ phrase: Phrase, consumers: Int64) -> Phrase {
    Phrase(
      "\(Phrase.counted(consumers, "consumer", "consumers")), \(phrase.english)",
      "消费者 \(consumers)，\(phrase.chinese)")
  }
}
