import ArgumentParser
import Catalog
import Changing
import TencentCloud
import TerminalUI

/// `mqdeck journal`: the changes that were made from this account of the machine.
struct JournalCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "journal",
      abstract: HelpText.text(
        "Print the journal of changes: who changed what, when.", "输出变更日志：谁在何时改了什么。"),
      discussion: HelpText.text(
        """
        Every change of the console and of “mqdeck call” is recorded in journal.jsonl in the state \
        directory, before it is sent and after it. Keys and passwords are masked. The newest \
        change comes last. Outcomes: done, conflict (stopped, as someone else changed the \
        resource), refused, took and did-not-take (no response; verified by reading, on a later \
        start if the program was killed), unknown, not-sent, running (by a program that still \
        runs), unfinished (by one that ended before it could report).

        A line that cannot be read is reported on standard error with its number; the others are \
        printed. Exit status: 0 done, 1 the journal cannot be read, or --unfinished found a change \
        or a line that it could not read, which may have been the beginning of one.

        Example: mqdeck journal --since 2026-03-01 --action 'Delete*' --target 'rmq-*/order-*'
        """,
        """
        控制台与“mqdeck call”的每次变更在发送前后都会写入状态目录下的 journal.jsonl，密钥与密码会被遮盖。最新的变更\
        在最后。结果：done 完成、conflict 因他人修改而停止、refused 被拒绝、took 与 did-not-take 无响应（由回读核实，\
        程序被杀时在之后启动时核实）、unknown 未知、not-sent 未发送、running 进行中、unfinished 程序在报告结果前已结束。

        无法读取的行连同行号在标准错误输出说明，其余照常输出。退出码：0 完成；1 日志无法读取，或 --unfinished 找到未结束的\
        变更或无法读取的行（可能是某次变更的开始）。

        示例：mqdeck journal --since 2026-03-01 --action 'Delete*' --target 'rmq-*/order-*'
        """))
  }

  @Option(
    help: HelpText.help(
      "Changes from this time on, UTC: 2026-03-01, 2026-03-01T02:03:04Z, or 30m, 12h, 7d.",
      "从该时间起的变更（UTC）：2026-03-01、2026-03-01T02:03:04Z，或 30m、12h、7d。"),
    transform: Filled.text)
  var since: String?

  @Option(
    help: HelpText.help(
      "Changes by these actions, with their product or without; * stands for anything.",
      "仅这些操作的变更，可带产品名；* 表示任意字符。"), transform: Filled.text)
  var action: String?

  @Option(
    help: HelpText.help(
      "Changes of these things, as INSTANCE/NAME; * stands for anything.",
      "仅这些对象的变更，写作 实例/名称；* 表示任意字符。"), transform: Filled.text)
  var target: String?

  @Flag(
    help: HelpText.help(
      """
      Only changes that were begun and never ended; exit status 1 if there is one, or if a line \
      could not be read.
      """, "仅已开始而未结束的变更；存在此类变更或有行无法读取时退出码为 1。"))
  var unfinished = false

  @OptionGroup var list: ListArguments

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let now = process.unixSeconds() * 1000
    let earliest = try since.map { try SinceTime.unixMilliseconds($0, now: now) }
    let reading: JournalReading
    do {
      let directories = process.directories
      reading = try Blocking.value(throwing: { try await ChangeJournal.read(directories) })
    } catch {
      throw CommandFailure(.refused, Phrase(ofFiles: TextWidth.visible("\(error)")))
    }
    for problem in reading.problems {
      process.output.error(Phrase(ofFiles: problem.description).told)
    }
    let changes = reading.changes.reversed().filter { isWanted($0, since: earliest) }
    let output = process.output
    try output.write(list.style.text(JournalCommand.listing(changes), on: output))
    // What could not be read may be the line that was looked for.
    let isClear = changes.isEmpty && reading.problems.isEmpty
    return unfinished && !isClear ? .refused : .done
  }

  private func isWanted(_ change: JournalChange, since earliest: Int64?) -> Bool {
    guard let line = change.begun ?? change.ended else { return false }
    if let earliest, line.unixMilliseconds < earliest { return false }
    if let action, !GlobPattern(action).matches(line.record.action) { return false }
    if let target {
      let pattern = GlobPattern(target)
      let (whole, other) = (line.record.target, line.record.target.withoutOtherNames)
      if !pattern.matches(whole.text), !pattern.matches(other.text) { return false }
    }
    return !unfinished || change.state == .unfinished
  }

  private static let columns = [
    "Time", "User", "Profile", "Region", "Action", "Target", "Outcome", "RequestId", "Change",
  ]

  /// What the change tells, or the account of the terminal.
  private static let wide: Set<String> = ["Profile", "Region", "Action", "RequestId"]

  /// What Chinese tables call them; programs are given the names above in every language.
  private static let chinese = [
    "Time": "时间", "User": "操作人", "Profile": "账号配置", "Region": "地域", "Action": "操作",
    "Target": "对象", "Outcome": "结果", "RequestId": "RequestId", "Change": "变更",
  ]
  private static let chineseOutcomes = [
    "done": "完成", "conflict": "冲突，已停止", "refused": "被拒绝", "took": "无响应，已生效",
    "did-not-take": "无响应，未生效", "unknown": "未知", "not-sent": "未发送", "running": "进行中",
    "unfinished": "未结束",
  ]

  private static func listing(_ changes: [JournalChange]) -> Listing {
    Listing(
      columns: columns.map { title in
        var column = TextTable.Column(title: title, isWide: wide.contains(title))
        guard HelpText.language == .chinese else { return column }
        column.heading = chinese[title]
        if title == "Outcome" { column.words = chineseOutcomes }
        return column
      }, rows: changes.map(cells),
      json: .array(changes.map(\.json)))
  }

  private static func cells(_ change: JournalChange) -> [ListingCell] {
    let line = change.line
    let time = (change.begun ?? line).map {
      JournalTime.text(unixMilliseconds: $0.unixMilliseconds)
    }
    return [time.map(ListingCell.exact) ?? .unknown]
      + [
        line?.author.name, line?.author.profile, line?.record.region, line?.record.action.shownName,
        line?.record.targetText, change.word, line?.requestID, change.difference,
      ].map { ListingCell(text: $0) }
  }
}
