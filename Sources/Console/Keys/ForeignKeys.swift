import Catalog
import TerminalUI

/// Keys that users of k9s and of pagers try, and that are not ours.
enum ForeignKeys {
  /// What to press in their place; nil for all others.
  static func hint(_ key: KeyPress, _ keys: KeyLabels) -> Phrase? {
    switch key {
    case .character("n"), .character("N"), .character("p"):
      return Phrase(
        "There is no next match: \(keys["filter"]) shows only what matches",
        "没有“下一个匹配”：\(keys["filter"]) 只显示匹配的行")
    case .character("0"):
      return Phrase(
        "Sorting is 1 to 9 and \(keys["sort-next"]); all instances are in :instances",
        "按 1–9 或 \(keys["sort-next"]) 排序；全部实例见 :instances")
    case .control("a"):
      return Phrase("Commands and aliases: \(keys["palette"])", "命令与别名：\(keys["palette"])")
    case .control("l"):
      return Phrase("Refresh is \(keys["refresh"])", "刷新请按 \(keys["refresh"])")
    case .control("s"):
      return Phrase(
        "Writing to a file is \(keys["write"])", "写入文件请按 \(keys["write"])")
    case .control(" "):
      return Phrase(
        "A range is marked with \(keys["mark"]) and \(keys["mark-range"])",
        "选中一段：先按 \(keys["mark"])，再按 \(keys["mark-range"])")
    case .control("e"), .control("g"):
      return Phrase("The header cannot be hidden", "顶栏不能隐藏")
    default: return isSortKey(key) ? sorting(keys) : nil
    }
  }

  /// With k9s a capital letter sorts by a column.
  private static func isSortKey(_ key: KeyPress) -> Bool {
    guard case .character(let letter) = key.key else { return false }
    return letter.isASCII && letter.isUppercase
      && key.modifiers.isDisjoint(with: [.control, .alt])
  }

  private static func sorting(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Sorting is 1 to 9, \(keys["sort-next"]) for the next column, \(keys["sort-reverse"]) to reverse",
      "按 1–9 排序，\(keys["sort-next"]) 换下一列，\(keys["sort-reverse"]) 反转顺序")
  }
}
