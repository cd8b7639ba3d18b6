import CloudMonitor
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Watching

/// What a command asks of `monitor` at once, where the console takes minutes.
@Suite(.serialized) struct MetricQuestionsTests {
  private func driver() async -> ConsoleDriver {
    let driver = ConsoleDriver(dialect: .today)
    await driver.start(at: .board)
    await driver.play("+30s")
    return driver
  }

  private func questions(_ driver: ConsoleDriver, budget: Int) -> MetricQuestions {
    MetricQuestions(
      client: driver.client, ledger: MonitorShelf(budget: budget).ledger, catalogs: nil)
  }

  private func calls(_ driver: ConsoleDriver) -> Int {
    driver.client.statistics.byAction[GetMonitorData.id]?.calls ?? 0
  }

  @Test func theBoardIsReadWholeAndNotAgain() async {
    let driver = await driver()
    var watch = driver.runtime.model.watch
    var questions = questions(driver, budget: 1000)
    let rest = await questions.readBoard(&watch, at: driver.clock.moment)
    #expect(rest == nil)
    watch.judge(at: driver.clock.moment)
    let kinds = Set(watch.findings.findings.map(\.kind))
    #expect(kinds.isSuperset(of: [.limited, .deadLetters, .load, .signIns]))
    // Five metrics of RocketMQ, three of MQTT, each of all instances.
    #expect(calls(driver) == 8)
    #expect(driver.client.statistics.byAction[DescribeBaseMetrics.id]?.calls == 2)
    // Who looks anew some seconds later has it already.
    var later = driver.runtime.model.watch
    later.metrics = watch.metrics.ofInstances
    let again = await questions.readBoard(&later, at: driver.clock.moment)
    #expect(again == nil && calls(driver) == 8)
  }

  @Test func whatTheBudgetHasNoRoomForIsSaid() async throws {
    let driver = await driver()
    var watch = driver.runtime.model.watch
    var questions = questions(driver, budget: 2)
    let rest = await questions.readBoard(&watch, at: driver.clock.moment)
    #expect(try #require(rest).isShort && calls(driver) == 2)
  }
}
