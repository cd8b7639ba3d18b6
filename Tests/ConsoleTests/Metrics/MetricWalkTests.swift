import CloudMonitor
import ModelViewUpdate
import Simulator
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What the console asks of `monitor`, over the simulated cloud of today.
@Suite(.serialized) struct MetricWalkTests {
  private func driver(
    _ keys: String, budget: Int? = 1000, dialect: Dialect = .today, lacks: Set<AccountLack> = [],
    at first: ResourceID = .instances
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: 120, rows: 40, dialect: dialect, monitorBudget: budget, lacks: lacks)
    await driver.start(at: first)
    await driver.play(keys)
    return driver
  }

  private func calls(_ driver: ConsoleDriver) -> Int {
    driver.client.statistics.byAction[GetMonitorData.id]?.calls ?? 0
  }

  @Test func openingAGroupAsksForADayAtOnceAndZoomingForMinutes() async throws {
    let driver = await driver("enter +5s")
    let before = calls(driver)
    await driver.play("d")
    let key = try #require(driver.runtime.model.top?.detail?.groupKey)
    // Lag, how far behind now and over the day, TPS; then the topics.
    #expect(calls(driver) == before + 5)
    let kept = try #require(driver.runtime.model.watch.metrics[key])
    let lag = try #require(kept.charts[.day]?.lag)
    #expect(lag.period == 300 && lag.points.count > 250 && lag.points.count <= 290)
    #expect(kept.topicLatencies?.keys.sorted() == ["order-paid"])
    #expect(driver.screen.contains("Last day") && driver.screen.contains("a point each 5m"))
    await driver.play("3")
    let zoomed = try #require(driver.runtime.model.watch.metrics[key]?.charts[.sixHours]?.lag)
    #expect(zoomed.period == 60 && zoomed.points.count > 300 && zoomed.points.count <= 360)
    #expect(driver.screen.contains("Last 6 hours") && driver.screen.contains("a point each 1m"))
    await driver.play("t t t")
    #expect(driver.screen.contains("Last 15 days") && driver.screen.contains("a point each 1h"))
    // What was read so far is never joined with it.
    #expect(driver.runtime.model.watch.metrics[key]?.charts[.day]?.lag?.period == 300)
    #expect(calls(driver) <= before + 17)
    #expect(driver.monitorCalls.calls == calls(driver))
  }

  @Test func whatStaysOnTheScreenTakesTwoCallsAMinute() async {
    let driver = await driver("enter +5s d 2")
    let before = calls(driver)
    await driver.play("+5m")
    let after = calls(driver)
    #expect(after > before && after - before <= 11)
  }

  /// Nothing is asked for nobody, and a key brings it back.
  @Test func nobodyIsThereAfterAQuarterOfAnHour() async {
    let driver = await driver("enter +5s d +15m +1m")
    let before = calls(driver)
    await driver.play("+10m")
    #expect(calls(driver) == before)
    await driver.play("j +1m")
    #expect(calls(driver) > before)
  }

  @Test func aPauseAsksForNothingInTheBackground() async {
    let driver = await driver("enter +5s d P")
    let before = calls(driver)
    await driver.play("+5m")
    #expect(calls(driver) == before)
  }

  /// One call, one line, and nothing else is different; Ctrl-R asks once more.
  @Test(arguments: [
    (AccountLack.monitorDenied, "no permission monitor:GetMonitorData"),
    (.monitorQuota, "free calls of monitor are used up"),
  ])
  func aRefusalIsToldOnceAndEndsIt(lack: AccountLack, line: String) async {
    let driver = await driver("enter +5s d +10m", lacks: [lack])
    #expect(calls(driver) == 1)
    #expect(driver.screen.contains(line) && driver.screen.contains("Last hour"))
    #expect(driver.runtime.model.notice == nil)
    await driver.play("ctrl-r +1m")
    #expect(calls(driver) == 2)
    driver.simulator.faults.lacks = []
    await driver.play("ctrl-r")
    #expect(calls(driver) > 2)
    #expect(!driver.screen.contains(line) && driver.screen.contains("Last day"))
  }

  @Test func aServiceWithoutMonitorIsAskedOnce() async {
    let driver = await driver("enter +5s d +10m", dialect: .may2024)
    #expect(driver.client.statistics.byAction[DescribeBaseMetrics.id]?.calls == 1)
    #expect(calls(driver) == 0)
    #expect(driver.screen.contains("this region has no monitor"))
  }

  @Test func aUsedUpBudgetIsTold() async {
    let driver = await driver("enter +5s d", budget: 1)
    #expect(driver.screen.contains("1 of 1 calls of monitor used today (monitor_budget)"))
    #expect(calls(driver) == 1)
  }

  @Test func withoutALedgerNothingIsAskedAndNothingIsSaid() async {
    let driver = await driver("enter +5s d +1m", budget: nil)
    #expect(calls(driver) == 0 && driver.client.statistics.byAction[DescribeBaseMetrics.id] == nil)
    #expect(!driver.screen.contains("History") && driver.screen.contains("Last hour"))
  }

  @Test func anMQTTInstanceShowsWhatMonitorKeptOfIt() async throws {
    let driver = await driver("/ text:sensors enter d +5s", at: .mqttInstances)
    #expect(driver.screen.contains("Online") && driver.screen.contains("in 6 h"))
    #expect(driver.screen.contains("Sign-ins failed/min"))
    let id = try #require(driver.runtime.model.top?.detail?.rowID)
    let chart = try #require(driver.runtime.model.watch.metrics.charts[id])
    #expect(chart[.sixHours].series[.mqttClients]?.points.count ?? 0 > 300)
    // It is read again by the minutes, not by the seconds.
    let before = calls(driver)
    await driver.play("+30s")
    #expect(calls(driver) - before <= 2)
  }

  /// The same ranges as of a group.
  @Test func theChartOfAnMQTTInstanceHasRanges() async throws {
    let driver = await driver("/ text:sensors enter d +5s", at: .mqttInstances)
    let lengths = ["15 min", "1 h", "6 h", "1 d", "7 d", "15 d"]
    for (digit, length) in zip("123456", lengths) {
      await driver.play("\(digit) +5s")
      #expect(driver.screen.contains(" in \(length)"), "\(driver.screen)")
    }
    let id = try #require(driver.runtime.model.top?.detail?.rowID)
    let chart = try #require(driver.runtime.model.watch.metrics.charts[id])
    #expect(chart[.fifteenDays].series[.mqttClients]?.period == 300)
    // Refused at the same pace, whatever a point counts.
    let minute = try #require(
      chart[.sixHours].series[.mqttConnectsFailed]?.points.map(\.value).max())
    let coarse = try #require(chart[.day].series[.mqttConnectsFailed]?.points.map(\.value).max())
    #expect(coarse <= minute)
    await driver.play("t +5s")
    #expect(driver.screen.contains(" in 15 min"))
  }

  @Test func theBoardTellsWhatIsThrottledAndBecomesDead() async throws {
    let driver = await driver("+5m", at: .board)
    let findings = driver.runtime.model.findings.values
    let kinds = Dictionary(grouping: findings, by: \.kind)
    #expect(kinds[.deadLetters]?.map(\.detail.english) == ["new ones, up to 0.12/s"])
    #expect(
      kinds[.limited]?.map(\.detail.english).sorted() == [
        "connecting, up to 24/min refused by quota", "deliveries, up to 48/min held back",
        "sending, up to 165/s refused",
      ])
    #expect(kinds[.signIns]?.map(\.detail.english) == ["up to 36/min failed"])
    #expect(kinds[.load]?.contains { $0.detail.english == "sending up to 2,546/2,700 TPS" } == true)
    #expect(calls(driver) <= 12)
    // Since when is what the service kept says.
    let book = driver.runtime.model.watch.findings
    let dead = try #require(kinds[.deadLetters]?.first)
    let since = try #require(book.since(dead))
    #expect(since.unixMilliseconds < HandClock.startUnixMilliseconds - 3_000_000)
    #expect(since.roughness == .orEarlier)
    let lags = try #require(kinds[.lag])
    #expect(
      lags.contains { lag in
        (book.since(lag)?.unixMilliseconds ?? .max) < HandClock.startUnixMilliseconds - 60_000
      })
  }

  /// By whom an instance is throttled is asked only where it is opened.
  @Test func byWhomIsAskedOnOpening() async throws {
    let driver = await driver("+4m / text:marketing enter")
    let (before, topics) = (calls(driver), driver.client.statistics.byAction[DescribeTopicList.id])
    #expect(topics == nil && driver.runtime.model.watch.metrics.blames.isEmpty)
    await driver.play("d +1s")
    let blame = try #require(driver.runtime.model.watch.metrics.blames["rmq-uz95qdbv"])
    // Topics for what was refused, groups for dead letters: a call each.
    #expect(calls(driver) - before <= 4)
    let sent = try #require(blame.parts[.topicSendLimit])
    #expect(!sent.isEmpty && sent.allSatisfy { $0.peak > 0 })
    #expect(blame.parts[.groupDeadLetters]?.map(\.name) == ["coupon-ledger"])
    #expect(driver.screen.contains("by topic") && driver.screen.contains("coupon-ledger 0.1"))
    let after = calls(driver)
    await driver.play("esc d +1s")
    #expect(calls(driver) - after <= 1)
  }

  @Test func thePollerCountsTheDaysCalls() async {
    let driver = await driver("enter +5s d : text:poller enter +2s")
    let row = driver.screen.split(separator: "\n").first { $0.contains("monitor today") }
    #expect(row?.contains("of 1,000") == true && row?.contains("\(calls(driver))") == true)
  }
}
