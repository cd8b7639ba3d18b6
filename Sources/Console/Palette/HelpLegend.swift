import Catalog

/// What the marks on the screen mean.
enum HelpLegend {
  static let lines: [HelpPage.Line] =
    [.heading(Phrase("Marks", "符号"))] + marks.map { .key(keys: $0.mark, title: $0.meaning) }

  private static let marks: [(mark: String, meaning: Phrase)] = [
    ("–", Phrase("not known, which is not 0", "未知，不等于 0")),
    ("<10:00:43", Phrase("that time or earlier: it was so at the first check", "早于该时刻：首次检查时已如此")),
    ("~10:00:43", Phrase("about that time", "约为该时刻")),
    ("→", Phrase("no clear trend", "趋势不明显")),
    ("name *", Phrase("pinned to the board", "已固定到总览")),
    ("● name", Phrase("marked with Space, to be edited together", "已用空格选中，可一并修改")),
    ("name !", Phrase("the last attempt to measure it failed", "最近一次测量失败")),
    ("12+", Phrase("at least so many: not all were read", "至少这么多：尚未全部读取")),
    ("~2", Phrase("a role by topic and group, with permissions for 2", "角色按主题和消费组授权，共 2 项")),
    ("< >", Phrase("more columns on that side", "该侧还有更多列")),
    ("▲ ▼", Phrase("the column that the list is sorted by", "列表按该列升序或降序排列")),
    ("^R  M-j", Phrase("R with Ctrl, j with Alt", "按住 Ctrl 键按 R，按住 Alt 键按 j")),
    ("dim", Phrase("older than it should be", "数据已过时（暗色显示）")),
  ]
}
