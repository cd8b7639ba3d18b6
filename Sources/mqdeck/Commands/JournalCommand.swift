import ArgumentParser
import Catalog
import Changing
import TencentCloud
import TerminalUI

/// `mqdeck journal`: the changes that were made from this account of the machine.
struct JournalCommand: ParsableCommand, RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Print the journal of changes: who changed what, when.",
    discussion: """
      Every change of the console and of “mqdeck call” is recorded in journal.jsonl in the state \
      directory, before it is sent and after it. Keys and passwords are masked. The newest change \
      comes last. Outcomes: done, conflict (stopped, as someone else changed the resource), \
      refused, took and did-not-take (no response; verified by reading, on a later start if the \
      program was killed), unknown, not-sent, running (by a program that still runs), unfinished \
      (by one that ended before it could report).

      A line that cannot be read is reported on standard error with its number; the others are \
      printed. Exit status: 0 done, 1 the journal cannot be read, or --unfinished found a change \
      or a line that it could not read, which may have been the beginning of one.

      Example: mqdeck journal --since 2026-03-01 --action 'Delete*' --target 'rmq-*/order-*'
      """)

  @Option(
    help: "Changes from this time on, UTC: 2026-03-01, 2026-03-01T02:03:04Z, or 30m, 12h, 7d.",
    transform: Filled.text)
  var since: String?

  @Option(
    help: "Changes by these actions, with their product or without; * stands for anything.",
    transform: Filled.text)
  var action: String?

  @Option(
    help: "Changes of these things, as INSTANCE/NAME; * stands for anything.",
    transform: Filled.text)
  var target: String?

  @Flag(
    help: """
      Only changes that were begun and never ended; exit status 1 if there is one, or if a line \
      could not be read.
      """)
  var unfinished = false

  @OptionGroup var list: ListArguments

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let earliest = try earliest(now: process.unixSeconds() * 1000)
    let reading: JournalReading
    do {
      let directories = process.directories
      reading = try Blocking.value(throwing: { try await ChangeJournal.read(directories) })
    } catch {
      throw CommandFailure(.refused, TextWidth.visible("\(error)"))
    }
    for problem in reading.problems {
      process.output.error(problem.description)
    }
    let changes = reading.changes.reversed().filter { isWanted($0, since: earliest) }
    let output = process.output
    try output.write(
      JournalCommand.listing(changes).text(list.style, isForTerminal: output.isTerminal))
    // What could not be read may be the line that was looked for.
    let isClear = changes.isEmpty && reading.problems.isEmpty
    return unfinished && !isClear ? .refused : .done
  }

  private func isWanted(_ change: JournalChange, since earliest: Int64?) -> Bool {
    guard let line = change.begun ?? change.ended else { return false }
    if let earliest, line.unixMilliseconds < earliest { return false }
    if let action, !GlobPattern(action).matches(line.record.action) { return false }
    if let target, !GlobPattern(target).matches(line.record.target.text) { return false }
    return !unfinished || change.state == .unfinished
  }

  private func earliest(now: Int64) throws -> Int64? {
    guard let since else { return nil }
    if let time = JournalTime.unixMilliseconds(since) { return time }
    let units: [Character: Int64] = ["m": 60_000, "h": 3_600_000, "d": 86_400_000]
    if let unit = since.last.flatMap({ units[$0] }), let count = Int64(since.dropLast()),
      (0...1_000_000).contains(count)
    {
      return now - count * unit
    }
    throw CommandFailure(
      .wrongUsage,
      "--since: “\(TextWidth.visible(since))” is neither a time (2026-03-01T02:03:04Z, UTC) nor "
        + "an age (30m, 12h, 7d)")
  }

  private static let columns = [
    "Time", "User", "Profile", "Region", "Action", "Target", "Outcome", "RequestId", "Change",
  ]

  private static func listing(_ changes: [JournalChange]) -> Listing {
    Listing(
      columns: columns.map { TextTable.Column(title: $0) }, rows: changes.map(cells),
      json: .array(changes.map(\.json)))
  }

  private static func cells(_ change: JournalChange) -> [Cell] {
    let line = change.line
    let time = (change.begun ?? line).map {
      JournalTime.text(unixMilliseconds: $0.unixMilliseconds)
    }
    return [time.map(Cell.exact) ?? .unknown]
      + [
        line?.author.name, line?.author.profile, line?.record.region, line?.record.action.shownName,
        line?.record.target.text, change.word, line?.requestID, difference(change),
      ].map { Cell(text: $0) }
  }

  /// `Remark: "old" → "new"`, field by field.
  private static func difference(_ change: JournalChange) -> String? {
    guard let record = change.line?.record else { return nil }
    let names = Set(record.before.keys).union(record.after.keys).sorted()
    let parts = names.filter { record.before[$0] != record.after[$0] }.map { name in
      let (before, after) = (record.before[name]?.compact, record.after[name]?.compact)
      return "\(name): \(before ?? "–") → \(after ?? "–")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
