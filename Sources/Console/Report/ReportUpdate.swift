import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// Writes the hand-over of an incident into a file.
enum ReportUpdate {
  /// How far back it looks where nobody says it.
  private static let standardSpan = "2h"

  /// Asks since when, and for the path.
  /// - Parameter order: What is typed there already.
  static func open(_ model: inout ConsoleModel, _ work: Work, _ order: String = "") {
    guard let pane = model.top else { return }
    let time = UniversalTime.text(work.moment.unixMilliseconds)
      .filter { $0.isNumber || $0 == "T" }
    model.overlay = .prompt(
      Prompt(
        purpose: .report(
          WritePrompt(paneID: pane.id, standardPath: "~/mqdeck-report-\(time).md")),
        input: LineEditor(text: order)))
  }

  /// Takes what was typed: since when, a path, `+short`.
  static func answer(
    _ prompt: Prompt, _ asked: WritePrompt, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let write = work.environment.writeFile else {
      model.overlay = nil
      return .none
    }
    if asked.isUnderWay { return .none }
    guard
      let order = ReportOrder(
        prompt.input.text, asked, at: work.moment, timeZone: model.timeZone)
    else {
      model.overlay = .prompt(
        Prompt(
          purpose: prompt.purpose, input: prompt.input, problem: ReportWords.badSince))
      return .none
    }
    var asked = asked
    let replaces = asked.existing == order.path
    asked.isUnderWay = true
    model.overlay = .prompt(
      Prompt(purpose: .report(asked), input: prompt.input, problem: WritePhrases.underWay))
    let scope = IncidentReport.Scope(
      session: model.session, since: order.since, moment: work.moment,
      language: model.language, timeZone: model.timeZone,
      shortensAccounts: order.shortensAccounts)
    let entries = BoardEntries(watch: model.watch, pins: [], moment: work.moment).all
    let (watch, events) = (model.watch, model.events.events)
    let (paneID, read) = (asked.paneID, work.environment.readJournal)
    let (region, mutes) = (model.session.region, model.mutes)
    return .run("write") { send in
      let outcome: WriteAnswer.Outcome
      let journal = await changes(since: order.since, read)
      let problems =
        watch.failures.map { "\($0.action.shownName): \($1)" }.sorted() + journal.problems
      var report = IncidentReport(
        scope, watch: watch, entries: entries, events: events.filter { $0.region == region },
        changes: journal.changes, problems: problems)
      report.mutes = mutes
      do {
        let bytes = Array(report.markdown.utf8)
        outcome = try await write(order.path, bytes, replaces) ? .written : .exists
      } catch {
        outcome = .failed("\(error)")
      }
      send(
        .writing(
          WriteAnswer(
            paneID: paneID, path: order.path, what: ReportWords.report, outcome: outcome)))
    }
  }

  /// The part of the journal that is no older than that.
  private static func changes(
    since: Int64, _ read: (@Sendable (JournalPart.Place?) async throws -> JournalPart)?
  ) async -> (changes: [JournalChange], problems: [String]) {
    guard let read else { return ([], []) }
    do {
      var reading = JournalReading(try await read(nil))
      while let next = reading.next,
        (reading.changes.last?.line?.unixMilliseconds ?? .max) >= since
      {
        reading.takeOlder(try await read(next))
      }
      return (reading.changes, reading.problems.map(\.description))
    } catch {
      return ([], ["\(error)"])
    }
  }
}

/// What is asked of a hand-over.
struct ReportOrder {
  /// In milliseconds since 1970 UTC.
  let since: Int64
  let path: String
  let shortensAccounts: Bool

  /// Nil where the first word is no time.
  init?(
    _ text: String, _ asked: WritePrompt, at moment: Moment, timeZone: TimeZoneRule
  ) {
    var words = text.trimmingBlanks.split(separator: " ").map(String.init)
    shortensAccounts = words.contains("+short")
    words.removeAll { $0 == "+short" }
    let reader = TimeRangeText(now: moment.unixMilliseconds, timeZone: timeZone)
    let first = words.isEmpty ? "2h" : words.removeFirst()
    guard let since = reader.moment(first) else { return nil }
    self.since = since
    path = words.isEmpty ? asked.standardPath : words.joined(separator: " ")
  }
}

/// The words of the question.
enum ReportWords {
  static let title = Phrase("Hand-over of an incident", "故障交接报告")
  static let explanation = Phrase(
    "Since when, and the file where you want another: 2h, 21:30, or 2h ~/incident.md. It has the "
      + "open findings, what fired, the groups behind with charts, and the changes made, as "
      + "Markdown. +short shows account ids by their last four characters.",
    "起始时间，及需要时的文件名：2h、21:30，或 2h ~/incident.md。内容为当前问题、告警经过、堆积的消费组与趋势图、"
      + "执行的变更（Markdown）。+short 仅显示账号 ID 的末四位。")
  static let badSince = Phrase(
    "Begin with a time or an age: 21:30, 45m, 2h, 1d", "请以时间或时长开头：21:30、45m、2h、1d")
  static let report = Phrase("The report", "报告")
}
