import Catalog
import Changing
import Panes
import TerminalUI

/// The footer of edits in place, of changes that are made together and of the permission matrix.
struct EditHints {
  let model: ConsoleModel

  private static let escape = KeyPress(.escape).label
  private static let enter = KeyPress(.enter).label

  /// The keys with what they do; nil where the footer is another's.
  var all: [(key: String, title: Phrase)]? {
    if case .quickEdit? = model.overlay {
      return [
        (EditHints.enter, Phrase("review", "检查并提交")), (EditHints.escape, Phrase("leave", "离开")),
      ]
    }
    guard model.overlay == nil else { return nil }
    if let batch = model.top?.batch { return hints(batch) }
    if model.top?.permissions != nil {
      return [
        ("w", Phrase("produce", "生产")), ("c", Phrase("consume", "消费")),
        (KeyPress(.character(" ")).label, Phrase("both", "两者")), ("x", Phrase("as it was", "还原")),
        (KeyPress(.tab).label, Phrase("next holder", "下一个")),
        (EditHints.enter, Phrase("review", "检查并提交")), (EditHints.escape, Phrase("back", "返回")),
      ]
    }
    return nil
  }

  private func hints(_ batch: BatchPane) -> [(key: String, title: Phrase)] {
    switch batch.phase {
    case .reviewing(let confirmation):
      return FormHints.review(needsWord: confirmation.needsWord)
    case .conflicting:
      return FormHints.conflict + [(EditHints.escape, Phrase("back", "返回"))]
    case .sending: return [(EditHints.escape, Phrase("stop what is not sent", "停止未发送的"))]
    case .finished:
      let conflict = (EditHints.enter, Phrase("open the conflict", "处理冲突"))
      let again = ("r", Phrase("try again what failed", "重试失败项"))
      return (batch.items.contains { $0.threeWay != nil } ? [conflict] : [])
        + (batch.items.contains(where: \.isTriedAgain) ? [again] : [])
        + [("y", Phrase("copy", "复制")), (EditHints.escape, Phrase("close", "关闭"))]
    }
  }
}
