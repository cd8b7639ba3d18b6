import CloudMonitor
import ModelViewUpdate
import Simulator
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Watching

/// The first look at a region asks `monitor` which instances are behind, where it may.
@Suite struct FirstLookWalkTests {
  @Test(arguments: [true, false]) func theWorstInstancesAreKnownWhereMonitorTells(
    isAsked: Bool
  ) async {
    let driver = ConsoleDriver(
      dialect: .today, monitorBudget: isAsked ? 1000 : nil, firstRound: FirstRound())
    await driver.start(at: .board)
    await driver.play("+20s")
    let round = driver.runtime.model.poller.firstRound
    #expect(round?.isUnderWay == false)
    #expect(round?.turns.hasLags == isAsked)
    let calls = driver.client.statistics.byAction[GetMonitorData.id]?.calls ?? 0
    #expect((calls > 0) == isAsked)
  }

  @Test func withoutTheRightTheLookGoesOn() async {
    let driver = ConsoleDriver(
      dialect: .today, monitorBudget: 1000, lacks: [.monitorDenied], firstRound: FirstRound())
    await driver.start(at: .board)
    await driver.play("+20s")
    #expect(driver.runtime.model.poller.firstRound?.isUnderWay == false)
    #expect(driver.client.statistics.byAction[GetMonitorData.id]?.calls == 1)
  }
}
