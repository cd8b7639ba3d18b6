import ArgumentParser
import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// `mqdeck report`: the hand-over of an incident, with what can be known in one go.
struct ReportCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: HelpText.text(
        "Print a hand-over of an incident, as Markdown.", "输出故障交接报告（Markdown）。"),
      discussion: HelpText.text(
        """
        What is worth a look now, which groups are behind, and which changes were made since a \
        time, with their RequestIds. With --history also since when groups are behind, with \
        charts, what is throttled, new dead letters and the load. Exit status 1 if something could \
        not be read; the report says what.

        “:report” in the console has what fired meanwhile, too.
        """,
        """
        当前问题、堆积的消费组，以及起始时间以来执行的变更（含 RequestId）。指定 --history 时还包括开始堆积的时间、\
        趋势图、限流、新增死信与负载。\
        有内容未能读取时退出码为 1，报告中会说明。

        控制台中的“:report”还包含期间的告警经过。
        """))
  }

  @Option(
    help: HelpText.help(
      "Since when, UTC: 2026-03-01T02:03:04Z, or 30m, 12h, 7d.",
      "起始时间（UTC）：2026-03-01T02:03:04Z，或 30m、12h、7d。"), transform: Filled.text)
  var since = "2h"

  @Flag(
    help: HelpText.help(
      "Show account ids by their last four characters.", "账号 ID 仅显示末四位。"))
  var shortIds = false

  @Flag(help: ListHelp.history)
  var history = false

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: HelpText.text("Connection", "连接")) var connection: ConnectionArguments

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let start = try SinceTime.unixMilliseconds(since, now: process.unixSeconds() * 1000)
    let oneShot = try OneShot(connection.options, console.options, in: process)
    let historian = history ? try oneShot.historian() : nil
    let (survey, language, isShort) = (oneShot.survey, oneShot.language, shortIds)
    let timeZone = MachineClock.timeZone(oneShot.setup.zone)
    let session = Session(
      profile: oneShot.session.profile, region: oneShot.session.region, isDemo: oneShot.isDemo,
      endpoint: oneShot.isDemo ? nil : oneShot.setup.endpoint.map { "\($0.address)" })
    let readsJournal = !oneShot.isDemo
    let mutes = oneShot.mutes
    return try oneShot.run { cloud in
      var watch = await survey.watch(cloud.client)
      var problems = BoardSurvey.problems(watch)
      if let historian {
        problems += await historian.tell(&watch, cloud.client, survey.clock.now())
      }
      var changes: [JournalChange] = []
      if readsJournal {
        do {
          let reading = try await ChangeJournal.read(process.directories)
          changes = reading.changes
          problems += reading.problems.map { Phrase(ofFiles: $0.description)[language] }
        } catch {
          problems.append(Phrase(ofFiles: "\(error)")[language])
        }
      }
      let moment = survey.clock.now()
      var report = IncidentReport(
        IncidentReport.Scope(
          session: session, since: start, moment: moment, language: language,
          timeZone: timeZone, shortensAccounts: isShort),
        watch: watch, entries: BoardEntries(watch: watch, pins: [], moment: moment).all,
        events: nil, changes: changes, problems: problems)
      report.mutes = mutes
      try process.output.write(report.markdown)
      return problems.isEmpty ? .done : .refused
    }
  }
}
