import Catalog
import Panes
import TerminalUI

/// The footer while a secret is shown.
struct SecretHints {
  let peek: SecretPeek

  var all: [(key: String, title: Phrase)] {
    let next = ("s", Phrase("the next one", "下一项"))
    return (peek.secrets.count > 1 ? [next] : []) + [
      ("y", peek.isAskingToCopy ? Phrase("copy it", "确认复制") : Phrase("copy", "复制")),
      (KeyPress(.escape).label, Phrase("hide", "隐藏")),
    ]
  }
}
