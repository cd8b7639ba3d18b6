import Catalog

/// The words of pins.
package enum PinPhrases {
  static let unknown = Phrase("not known yet", "尚未获知")
  static let notFound = Phrase("not found", "未找到")
  package static let nothing = Phrase("There is nothing here to pin", "此处没有可标记的对象")
  package static let notThat = Phrase(
    "This cannot be pinned: it is no thing of the service", "此项不是服务中的对象，无法标记")

  package static func pinned(_ name: String) -> Phrase {
    Phrase("Pinned to the board: \(name)", "已标记到总览：\(name)")
  }

  package static func unpinned(_ name: String) -> Phrase {
    Phrase("No longer pinned: \(name)", "已取消标记：\(name)")
  }

  package static func notKept(_ problem: String) -> Phrase {
    Phrase("The pins could not be kept: \(problem)", "无法保存标记：\(problem)")
  }

  package static func notRead(_ problem: String) -> Phrase {
    Phrase(
      "The pins could not be read, and their file stays as it is: \(problem)",
      "无法读取标记，文件保持不变：\(problem)")
  }

  package static let untilTheEnd = Phrase(
    "Changed until you quit: the pins could not be read, so nothing is written over them",
    "仅本次会话有效：标记文件未能读取，不会覆盖")

  static func notPolled(_ title: Phrase) -> Phrase {
    Phrase("\(title.english): open it to see", "\(title.chinese)：打开查看")
  }

  static func permissions(produces: Bool, consumes: Bool) -> Phrase {
    switch (produces, consumes) {
    case (true, true): Phrase("may produce and consume", "可生产与消费")
    case (true, false): Phrase("may produce only", "仅可生产")
    case (false, true): Phrase("may consume only", "仅可消费")
    case (false, false): Phrase("may do nothing", "无权限")
    }
  }

  static func subscribers(_ count: Int64) -> Phrase {
    Phrase(Phrase.counted(count, "subscriber", "subscribers"), "\(count) 个订阅者")
  }

  static let exists = Phrase("is there", "存在")

  static func with(_ phrase: Phrase, consumers: Int64) -> Phrase {
    Phrase(
      "\(Phrase.counted(consumers, "consumer", "consumers")), \(phrase.english)",
      "消费者 \(consumers)，\(phrase.chinese)")
  }
}
