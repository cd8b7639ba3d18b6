import Catalog
import Changing
import Panes
import TerminalUI

/// The footer of a form: the keys of its present step.
struct FormHints {
  let form: FormPane

  var all: [(key: String, title: Phrase)] {
    let escape = KeyPress(.escape).label
    let enter = KeyPress(.enter).label
    switch form.phase {
    case .editing:
      return [
        (KeyPress(.tab).label, Phrase("next field", "下一项")),
        (KeyPress.control("s").label, Phrase("go on", "提交")),
      ] + focusHints + [(escape, Phrase("leave", "离开"))]
    case .reviewing(let confirmation):
      return FormHints.review(needsWord: confirmation.needsWord)
    case .conflicting: return FormHints.conflict + [(escape, Phrase("edit", "编辑"))]
    case .leaving: return [("y", Phrase("drop", "放弃")), ("n", Phrase("go on editing", "继续编辑"))]
    case .sending: return [(escape, Phrase("leave", "离开"))]
    case .answered:
      return [
        (enter, Phrase("call again", "再次调用")), ("y", Phrase("copy", "复制")),
        (escape, Phrase("back", "返回")),
      ]
    }
  }

  /// The keys of a review.
  static func review(needsWord: Bool) -> [(key: String, title: Phrase)] {
    (needsWord ? [] : [(KeyPress(.tab).label, Phrase("other button", "切换按钮"))])
      + [
        (needsWord ? "Alt-y" : "y", Phrase("copy the call", "复制命令")),
        (KeyPress(.enter).label, Phrase("confirm", "确认")),
        (KeyPress(.escape).label, Phrase("back", "返回")),
      ]
  }

  /// The keys of a change that was stopped.
  static var conflict: [(key: String, title: Phrase)] {
    [
      ("t", Phrase("take what is there", "采用当前值")), ("m", Phrase("keep mine", "保留我的")),
      ("T M", Phrase("for all", "全部")),
      (KeyPress(.enter).label, Phrase("review again", "再次检查")),
      ("d", Phrase("drop the change", "放弃变更")),
    ]
  }

  private var focusHints: [(key: String, title: Phrase)] {
    guard case .line(let line) = form.focus else { return [] }
    switch line {
    case .item: return [(KeyPress.control("x").label, Phrase("remove", "移除"))]
    case .field(let path):
      let remove =
        path.item == nil
        ? [] : [(KeyPress.control("x").label, Phrase("remove the item", "移除该项"))]
      guard let field = form.fields[path], case .choice = field.content else { return remove }
      return [
        ("\(KeyPress(.left).label) \(KeyPress(.right).label)", Phrase("choose", "选择")),
        (KeyPress.control("t").label, Phrase("type it", "手动输入")),
      ] + remove
    }
  }
}
