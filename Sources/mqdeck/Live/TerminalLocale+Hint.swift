import Catalog
import NcursesTerminal

extension TerminalLocale {
  /// What to set so that Chinese names can be read; nil where they can.
  var hint: Phrase? {
    if showsChinese { return nil }
    let name = variable.flatMap { $0.split(separator: "=").first.map(String.init) } ?? "LANG"
    let (english, chinese) =
      variable.map { ("\($0) is not UTF-8", "\($0) 不是 UTF-8") }
      ?? ("no locale is set", "未设置语言环境")
    return Phrase(
      "Chinese shows as ?: \(english). Set \(name)=C.UTF-8, or --utf8",
      "中文会显示为 ?：\(chinese)。请设置 \(name)=C.UTF-8，或使用 --utf8")
  }
}
