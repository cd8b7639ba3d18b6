import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What of a group the service kept, in words, with literals.
@Suite struct KeptLinesTests {
  private let key = GroupKey(instanceID: "rmq-1", name: "g")
  /// 10:00:00 at UTC.
  private let now = Moment(uptimeMilliseconds: 7_200_000, unixMilliseconds: 1_773_050_400_000)
  private var unixSeconds: Int64 { now.unixMilliseconds / 1000 }

  private func series(_ points: [(Int64, Double)], period: Int64) -> MetricSeries {
    MetricSeries(
      period: period,
      points.map { MetricPoint(unixSeconds: unixSeconds - $0.0 * 60, value: $0.1) })
  }

  /// The lines of a group that has 2,500 messages waiting now, by their labels.
  private func values(
    lag: [(Int64, Double)], latency: [(Int64, Double)], language: Language = .english,
    samples: [(secondsAgo: Int64, consumers: Int64)] = [(0, 1)],
    chosen: HistorySpan? = nil, change: (inout ConsoleModel) -> Void = { _ in }
  ) -> [String: String] {
    var model = ConsoleModel(
      size: Size(columns: 100, rows: 30), session: Session(region: "r"), language: language,
      theme: .fallback)
    model.moment = now
    model.monitor.isOn = true
    for sample in samples {
      model.watch.note(
        key, .success(GroupSample(lag: 2500, tps: 3, consumers: sample.consumers)),
        at: Moment(
          uptimeMilliseconds: now.uptimeMilliseconds - sample.secondsAgo * 1000,
          unixMilliseconds: now.unixMilliseconds - sample.secondsAgo * 1000))
    }
    var reading = MetricReading(batch: .today)
    reading.complete = [.groupLag, .groupLagLatency]
    reading.add([.group(key): series(lag, period: 300)], of: .groupLag)
    reading.add([.group(key): series(latency, period: 60)], of: .groupLagLatency)
    model.watch.take(reading, of: key, .day, at: now)
    change(&model)
    var detail = DetailPane(location: Location(.groups, instanceID: "rmq-1"), rowID: "g")
    detail.chosenSpan = chosen
    let format = ValueFormat(language: language, symbols: .unicode, timeZone: .fixed(hours: 0))
    var found: [String: String] = [:]
    for line in GroupLines(detail, model.context(of: detail), format: format)?.lines ?? [] {
      if case .field(let label, let value, _, _) = line, !label.isEmpty { found[label] = value }
    }
    return found
  }

  @Test func howFarBehindIsToldWithItsTime() {
    let lag: [(Int64, Double)] = [(30, 10), (25, 1200), (20, 1500), (15, 1800), (10, 2000)]
    let sure = values(lag: lag, latency: [(7, 30_000), (6, 38_400)])
    #expect(sure["Lag"] == "2,500  38 s behind at 09:54  trend not known yet")
    #expect(sure["1,000 behind since"] == "about 09:35, for 25m")
    #expect(sure["History"] == "by monitor, a point each 5m, until 09:50")
    #expect(sure["Last day"] == "lag 10 to 2,500, TPS 3 to 3")
    let mayChange = values(lag: lag, latency: [(6, 38_400), (2, 576_000_000)])
    #expect(mayChange["Lag"]?.hasPrefix("2,500  ~6d16h behind at 09:58") == true)
    let chinese = values(lag: lag, latency: [(6, 38_400)], language: .chinese)
    #expect(chinese["堆积"]?.hasPrefix("2,500  09:54 滞后 38秒") == true)
    #expect(chinese["历史数据"] == "来自 monitor，每 5 分钟一个点，截至 09:50")
  }

  /// Where nobody consumes, what waited then waits on.
  @Test func withoutConsumersItIsBehindByWhatPassed() {
    let alone = [200, 150, 100, 50, 0].map { (secondsAgo: Int64($0), consumers: Int64(0)) }
    let seen = values(lag: [], latency: [(3, 38_400)], samples: alone)
    #expect(seen["Lag"]?.hasPrefix("2,500  ~3m38s behind  ") == true)
    let chinese = values(
      lag: [], latency: [(3, 38_400)], language: .chinese, samples: alone)
    #expect(chinese["堆积"]?.hasPrefix("2,500  滞后约 3分38秒  ") == true)
    // Somebody may have consumed between the two.
    let apart = values(
      lag: [], latency: [(3, 38_400)], samples: [(300, 0), (0, 0)])
    #expect(apart["Lag"]?.hasPrefix("2,500  ~38 s behind at 09:57  ") == true)
  }

  /// What is long past says nothing of now, and an empty answer is no zero.
  @Test func whatIsNotKnownIsNotTold() {
    let old = values(lag: [], latency: [(20, 38_400)])
    #expect(old["Lag"] == "2,500  trend not known yet")
    #expect(old["History"] == "monitor has no data of it")
    #expect(old["Last hour"] == "lag 2,500 to 2,500, TPS 3 to 3")
    #expect(
      old["1,000 behind since"] == "10:00:00 or earlier, at least 0s (no earlier data)")
  }

  /// Of a range of which nothing came yet the samples of the last minutes are not the extremes.
  @Test func whileARangeLoadsItsExtremesAreNotKnown() {
    let lag: [(Int64, Double)] = [(30, 10), (10, 2000)]
    for span in HistorySpan.allCases where span != .day {
      let loading = values(lag: lag, latency: [], chosen: span)
      #expect(loading["History"] == "loading")
      #expect(loading[GroupPhrases.span(span).english] == "lag –, TPS –", "\(span)")
    }
    let read = values(lag: lag, latency: [], chosen: .day)
    #expect(read["Last day"] == "lag 10 to 2,500, TPS 3 to 3")
  }

  @Test func whyThereIsNoneIsOneLine() {
    let none = values(lag: [], latency: []) { model in
      var reading = MetricReading(batch: .today)
      reading.failure = .owed
      var place = MonitorPlace()
      place.take(reading, for: .opened, at: 0)
      model.monitor["r"] = place
    }
    #expect(none["History"]?.hasPrefix("the account is in arrears (") == true)
    #expect(none["Last hour"] == "lag 2,500 to 2,500, TPS 3 to 3")
  }
}
