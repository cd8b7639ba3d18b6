import Catalog
import Console
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Watching

/// How a group's lag was, as the monitoring service kept it.
struct LagHistory: Equatable, Sendable {
  /// Messages that waited an hour ago; nil where that is not known.
  var hourAgo: Int64?
  /// Those of a day ago.
  var dayAgo: Int64?
  /// The most that waited within the day.
  var most: Int64?

  /// - Parameter now: In Unix seconds.
  init(_ series: MetricSeries, now: Int64) {
    func value(_ seconds: Int64) -> Int64? {
      let wanted = now - seconds
      // Points further from that time than two of them are from each other say nothing of it.
      return series.points.min { abs($0.unixSeconds - wanted) < abs($1.unixSeconds - wanted) }
        .flatMap { abs($0.unixSeconds - wanted) <= 2 * series.period ? $0.value : nil }
        .map { Int64(saturating: $0.rounded()) }
    }
    hourAgo = value(3600)
    dayAgo = value(86_400)
    most = series.points.map(\.value).max().map { Int64(saturating: $0.rounded()) }
  }
}

/// Asks the monitoring service for `--history`, and for nothing else; its calls are counted.
struct Historian: Sendable {
  let ledger: MonitorLedger
  let catalogs: MetricCatalogStore?
  let clock: DemoClock

  private var now: Int64 { clock.now().unixMilliseconds / 1000 }

  /// The lags of the last day, of as many groups as may be asked at once, the first ones first.
  func lags(
    of keys: [GroupKey], _ client: CloudClient
  ) async -> (histories: [GroupKey: LagHistory], problems: [String]) {
    let wish = MetricWish(
      .groupLag, of: keys.map(MetricSubject.group),
      lastSeconds: HistorySpan.day.askedSeconds, periods: HistorySpan.day.periods)
    var questions = asking(client)
    let reading = await questions.reading([wish], for: .opened, now: now)
    var histories: [GroupKey: LagHistory] = [:]
    for case (.group(let key), let series) in reading.series[.groupLag] ?? [:] {
      histories[key] = LagHistory(series, now: now)
    }
    return (histories, Historian.problems(reading, wanted: keys.count, found: histories.count))
  }

  /// Has the board tell what only the service's metrics say: since when groups are behind that were
  /// so when they were looked at; what is throttled, new dead letters and the load of instances.
  /// - Returns: What could not be read.
  func tell(
    _ watch: inout Watch, _ client: CloudClient, _ moment: Moment
  ) async -> [String] {
    var questions = asking(client)
    var problems = await tellBeginnings(&watch, &questions, moment)
    if let reading = await questions.readBoard(&watch, at: moment) {
      let short = Phrase(
        "no more calls may be made now; throttling, dead letters and load are not known of all",
        "当前不能再调用；部分实例的限流、死信与负载未知")
      // Whatever ended the one has ended the other: it is told once.
      let others = Historian.problems(reading, short: short)
      problems += others.filter { [problems] in !problems.contains($0) }
    }
    watch.judge(at: moment)
    return problems
  }

  private func tellBeginnings(
    _ watch: inout Watch, _ questions: inout MetricQuestions, _ moment: Moment
  ) async -> [String] {
    let keys = watch.groupsOfUnknownBeginning(at: moment)
    if keys.isEmpty { return [] }
    let wish = MetricWish(
      .groupLag, of: keys.map(MetricSubject.group),
      lastSeconds: HistorySpan.day.askedSeconds, periods: HistorySpan.day.periods)
    let reading = await questions.reading([wish], for: .opened, now: now)
    watch.take(sinceOf: reading, keys, at: moment)
    let found = reading.series[.groupLag]?.count ?? 0
    return Historian.problems(reading, wanted: keys.count, found: found)
  }

  private func asking(_ client: CloudClient) -> MetricQuestions {
    MetricQuestions(client: client, ledger: ledger, catalogs: catalogs)
  }

  private static func problems(
    _ reading: MetricReading, wanted: Int, found: Int
  ) -> [String] {
    problems(
      reading,
      short: Phrase(
        "no more calls may be made now; \(found) of \(wanted) groups were read",
        "当前不能再调用；\(wanted) 个消费组中已读取 \(found) 个"))
  }

  /// - Parameter short: That calls were used up before all was read.
  private static func problems(_ reading: MetricReading, short: Phrase) -> [String] {
    if let problem = reading.countingProblem {
      return [Historian.told(Phrase(ofFiles: TextWidth.visible(problem)))]
    }
    if let failure = reading.failure {
      let problem = MonitorPhrases.problem(failure)
      return [
        Historian.told(
          Phrase(TextWidth.visible(problem.english), TextWidth.visible(problem.chinese)))
      ]
    }
    return reading.isShort ? [Historian.told(short)] : []
  }

  private static func told(_ problem: Phrase) -> String {
    problem.about(HelpText.text("history", "历史")).told
  }
}
