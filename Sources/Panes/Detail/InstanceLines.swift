import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// What stands above the fields of an instance where the service's metrics say that it is throttled,
/// or that messages become dead letters: how much, since when and by whom.
struct InstanceLines {
  /// How many topics or groups are named.
  private static let namedCount = 5

  private let metered: DetailContext.Metered
  private let format: ValueFormat
  private let now: Int64

  /// Nil where the detail shows something else.
  init?(_ context: DetailContext, format: ValueFormat) {
    guard let metered = context.metered else { return nil }
    self.metered = metered
    self.format = format
    now = context.moment.unixMilliseconds.flooredQuotient(1000)
  }

  /// None where all is well.
  var lines: [DetailLine] {
    let told = BlameCause.allCases.flatMap(lines)
    return told.isEmpty ? [] : told + [.blank]
  }

  private func lines(_ cause: BlameCause) -> [DetailLine] {
    guard let run = metered.metrics.run(cause.metric, atLeast: 0, now: now) else { return [] }
    let since = metered.since[cause] ?? FindingSince(run)
    let text = MonitorPhrases.cause(cause, run, since: format.short(since.value, .timeOfDay))
    return [
      .field(
        label: MonitorPhrases.label(cause)[format.language], value: text[format.language],
        element: .warning, depth: 0),
      .field(
        label: MonitorPhrases.parts(cause)[format.language], value: parts(cause),
        element: .text, depth: 0),
    ]
  }

  private func parts(_ cause: BlameCause) -> String {
    guard let blame = metered.blame else { return Phrases.loading[format.language] }
    guard let parts = blame.parts[cause.partMetric] else { return String(format.symbols.unknown) }
    if parts.isEmpty { return MonitorPhrases.nobodyBlamed[format.language] }
    let named = parts.prefix(InstanceLines.namedCount).map(MonitorPhrases.part)
    let more = parts.count - named.count
    return (named + (more > 0 ? ["+\(more)"] : []))
      .joined(separator: format.language.listSeparator)
  }
}
