import Catalog
import Watching

/// The words of a hand-over.
package enum ReportPhrases {
  static let title = Phrase("Hand-over: ", "故障交接：")
  static func muted(_ severity: Phrase) -> Phrase {
    Phrase("\(severity.english), muted", "\(severity.chinese)，已静默")
  }
  static let moreCharts = Phrase(
    "Those of further groups are in the console.", "其余消费组的图表请在控制台中查看。")
  static let colon = Phrase(": ", "：")
  static let source = Phrase("Source", "来源")
  static let findings = Phrase("Open findings", "当前问题")
  static let fired = Phrase("What fired", "告警经过")
  static let lag = Phrase("Groups behind, now or since then", "目前或期间堆积的消费组")
  static let charts = Phrase("Lag", "堆积趋势")
  static let changes = Phrase("Changes made", "执行的变更")
  static let notes = Phrase("Acknowledged", "已确认的问题")
  static let note = Phrase("Note", "说明")
  static let unknown = Phrase("Not known", "未能获知")
  static let severity = Phrase("Severity", "级别")
  static let when = Phrase("Time", "时间")
  static let change = Phrase("Change", "变化")
  static let who = Phrase("Who", "操作人")
  static let action = Phrase("Action", "操作")
  static let target = Phrase("Target", "对象")
  static let most = Phrase("Most", "最高堆积")
  static let noFindings = Phrase("None.", "无。")
  static let noLag = Phrase("No group is or was behind.", "没有消费组堆积。")
  static let noEvents = Phrase("No alert changed.", "没有告警变化。")
  static let noChanges = Phrase(
    "None were recorded on this machine by this user.", "本机该用户没有变更记录。")
  static let notWatched = Phrase(
    "Not known: alerts are kept while the console runs.", "未知：告警只在控制台运行期间记录。")

  static func severity(_ severity: Finding.Severity) -> Phrase {
    switch severity {
    case .notice: Phrase("notice", "提示")
    case .warning: Phrase("warning", "警告")
    case .critical: Phrase("danger", "严重")
    }
  }
}
