package import Catalog
import ModelViewUpdate
import TRocket
package import TencentCloud
import TerminalUI
import Watching

/// What stands above the fields of a consumer group: how far it is behind, since when and where it
/// is going, room for the chart, and its topics.
package struct GroupLines {
  let history: GroupHistory
  let detail: DetailPane
  let language: Language
  let format: ValueFormat
  let moment: Moment
  let chartRows: GroupChartRows
  /// The key that looks for topics.
  let findKey: String
  /// What the service kept of it; nil where it is not asked for that.
  let kept: DetailContext.KeptHistory?
  /// How far back the chart looks.
  let span: HistorySpan
  /// Where the lag is going, as lists and the board tell it.
  let estimate: LagEstimate?
  /// Whether nobody is to consume: what waits then is meant to.
  private let isSwitchedOff: Bool
  private let staleMilliseconds: Int64

  /// Nil where the detail shows something else.
  init?(_ detail: DetailPane, _ context: DetailContext, format: ValueFormat) {
    guard let history = context.history else { return nil }
    self.history = history
    self.detail = detail
    language = format.language
    self.format = format
    moment = context.moment
    findKey = context.findKey
    kept = context.kept
    span = GroupLines.span(of: detail, context)
    let chart = context.kept?.metrics?.charts[span]
    chartRows = GroupChartRows(
      bodyRows: context.bodyRows, tellsTimeBehind: chart?.latency?.points.isEmpty == false,
      // Of a shared subscription nobody tells how much is consumed.
      tellsRate: detail.groupKey?.isShared != true,
      isThin: chart?.lag?.points.isEmpty != false
        && history.isThin(over: span, before: context.moment.uptimeMilliseconds))
    estimate =
      context.isWatched
      ? context.estimate : history.estimate(before: context.moment.uptimeMilliseconds)
    isSwitchedOff = context.isSwitchedOff
    staleMilliseconds = context.refreshMilliseconds * 2
  }

  /// All of them.
  var lines: [DetailLine] {
    let latest = history.latest(before: now)
    return [lag(latest), since, consumers(latest), atCursor ?? extremes]
      + [keptHistory].compactMap { $0 } + (0..<chartRows.total).map(DetailLine.picture)
      // A shared subscription is of one topic filter.
      + (detail.groupKey?.isShared == true ? [] : topics) + [
        .blank
      ]
  }

  var now: Int64 { moment.uptimeMilliseconds }

  /// An old value is shown as one, with the time that it is of.
  private func field(
    _ label: Phrase, _ text: String, _ element: ThemeElement, of point: HistoryPoint?
  ) -> DetailLine {
    guard let point, history.isInterrupted || now - point.milliseconds > staleMilliseconds else {
      return .field(label: label[language], value: text, element: element, depth: 0)
    }
    let time = format.timeOfDay(unixMilliseconds(point.milliseconds))
    return .field(
      label: label[language], value: GroupPhrases.of(text, time)[language],
      element: .stale, depth: 0)
  }

  private func lag(_ point: HistoryPoint?) -> DetailLine {
    guard let point, let lag = point.latestLag else {
      return field(GroupPhrases.lag, unknown, .muted, of: nil)
    }
    let element: ThemeElement =
      switch LagLevel(lag) {
      case .bad: .danger
      case .high: .warning
      case .low: .strong
      }
    let direction =
      isSwitchedOff && lag > 0
      ? Phrases.turnedOff[language] : estimate.map { outlook($0, lag: lag) }
    let text = [
      ValueFormat.grouped(lag), lag > 0 ? behind : nil,
      direction ?? GroupPhrases.outlookUnknown[language],
    ].compactMap { $0 }
    return field(GroupPhrases.lag, text.joined(separator: "  "), element, of: point)
  }

  /// Where it is going, in words.
  private func outlook(_ estimate: LagEstimate, lag: Int64) -> String {
    let rate = format.short(.number(estimate.messagesPerSecond), .rate)
    switch estimate.direction {
    case .unclear: return GroupPhrases.unclear[language]
    case .growing: return GroupPhrases.growing(rate)[language]
    case .flat where lag == 0: return GroupPhrases.nothingWaits[language]
    case .flat:
      // What a second of consuming takes away is only under way.
      let isUnderWay = estimate.secondsToDrain == 0
      return (isUnderWay ? GroupPhrases.underWay : GroupPhrases.flat)[language]
    case .draining:
      let left = (estimate.secondsToDrain ?? 0).rounded(.up)
      let seconds = ValueFormat.duration(of: Int64(saturating: left))
      return GroupPhrases.draining(rate, seconds)[language]
    }
  }

  private var since: DetailLine {
    let least = ValueFormat.grouped(LagLevel.highFrom)
    guard let since = history.laggingSince(LagLevel.highFrom, before: now) else {
      let isKnown = history.latest(before: now)?.latestLag != nil
      return .field(
        label: GroupPhrases.wasBehindLabel(least)[language],
        value: isKnown ? notBehind : unknown, element: .muted, depth: 0)
    }
    if since.isAtLeast, let line = keptSince(before: since) { return line }
    let time = format.timeOfDayOrDate(unixMilliseconds(since.milliseconds))
    let length = ValueFormat.duration(of: (now - since.milliseconds) / 1000)
    let phrase =
      since.isAtLeast
      ? GroupPhrases.atLeastSince(time, length) : GroupPhrases.since(time, length)
    let label = GroupPhrases.behindSince(least)[language]
    return .field(label: label, value: phrase[language], element: .warning, depth: 0)
  }

  /// That it is not behind, and when it was last.
  private var notBehind: String {
    guard let past = history.lastBehind(LagLevel.highFrom, before: now) else {
      return GroupPhrases.notBehind[language]
    }
    let most = ValueFormat.grouped(past.most)
    return GroupPhrases.wasBehind(
      from: begin(of: past), to: time(unixMilliseconds(past.end)), most: most)[language]
  }

  /// Where it was so when it was looked at first, what the service kept tells when it began.
  private func begin(of past: PastLag) -> String {
    let seen = unixMilliseconds(past.start)
    if !past.isAtLeast { return time(seen) }
    guard
      let told = kept?.metrics?.holdingSince(Double(LagLevel.highFrom), until: seen / 1000)
    else { return "<" + time(seen) }
    return (told.isAtLeast ? "<" : "~") + time(told.unixSeconds * 1000)
  }

  /// Without seconds: it is over.
  private func time(_ unixMilliseconds: Int64) -> String {
    String(format.timeOfDayOrDate(unixMilliseconds).prefix(5))
  }

  private func consumers(_ point: HistoryPoint?) -> DetailLine {
    guard let point, let count = point.consumers else {
      return field(GroupPhrases.consumers, unknown, .muted, of: nil)
    }
    let online = count == 0 ? GroupPhrases.nobody : GroupPhrases.online(count)
    let rate = point.rates.map { GroupPhrases.rate(ValueFormat.grouped($0.upperBound))[language] }
    let text = [online[language], rate].compactMap { $0 }.joined(separator: "  ")
    return field(GroupPhrases.consumers, text, count == 0 ? .danger : .text, of: point)
  }

  private var extremes: DetailLine {
    var extremes = history.extremes(span, before: now)
    extremes.lags = whole(extremes.lags, keptRange(keptChart?.lag))
    extremes.rates = whole(extremes.rates, keptRange(keptChart?.tps))
    func range(_ range: ClosedRange<Int64>?) -> String {
      range.map {
        GroupPhrases.range(
          ValueFormat.grouped($0.lowerBound), ValueFormat.grouped($0.upperBound))[language]
      } ?? unknown
    }
    return .field(
      label: GroupPhrases.span(span)[language],
      value: GroupPhrases.extremes(lag: range(extremes.lags), tps: range(extremes.rates))[language],
      element: .text, depth: 0)
  }

  var unknown: String { String(format.symbols.unknown) }

  /// A time of the machine's uptime as one of the calendar.
  func unixMilliseconds(_ uptimeMilliseconds: Int64) -> Int64 {
    moment.unixMilliseconds - (moment.uptimeMilliseconds - uptimeMilliseconds)
  }

  /// What the answers of a detail measured of the group; nil where nothing was asked.
  package static func sample(_ answer: DetailAnswer) -> Result<GroupSample, CloudError>? {
    answer.sections.first { $0.action == DescribeConsumerGroup.id }?.answer.map(GroupSample.init)
  }
}
