import CloudMonitor
import ModelViewUpdate
import Simulator
import Synchronization
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
    // Few groups are all asked in a few seconds: the call is for since when they are behind.
    #expect(round?.turns.hasLags == false)
    let line = driver.screen.split(separator: "\n").first { $0.contains("settlement-order") }
    #expect(line?.contains("~") == isAsked, "\(driver.screen)")
    let calls = driver.client.statistics.byAction[GetMonitorData.id]?.calls ?? 0
    #expect((calls > 0) == isAsked)
  }

  @Test func ofManyGroupsItIsAskedWhichInstancesAreBehind() async {
    let driver = ConsoleDriver(
      fleet: .large, dialect: .today, monitorBudget: 1000, firstRound: FirstRound())
    await driver.start(at: .board)
    await driver.play("+3s")
    #expect(driver.runtime.model.poller.firstRound?.turns.hasLags == true)
  }

  /// One call ranks the groups of all instances, where the service does that; where it does not, it
  /// is asked once, and the look goes on by instance.
  @Test(arguments: [true, false])
  func theWorstOfManyGroupsAreKnownAtOnce(isRanked: Bool) async throws {
    let driver = ConsoleDriver(
      fleet: .large, dialect: .today, monitorBudget: 1000,
      lacks: isRanked ? [] : [.noRanking], firstRound: FirstRound())
    await driver.start(at: .board)
    await driver.play("+10s")
    let model = driver.runtime.model
    #expect(model.poller.firstRound?.turns.hasLags == true)
    let calls = driver.client.statistics.byAction[GetTopNMonitorData.id]
    #expect(calls?.calls == 1 && calls?.failures == (isRanked ? 0 : 1))
    #expect(model.monitor["ap-guangzhou"].catalog?.lacksRanking == (isRanked ? nil : true))
    #expect(model.monitor["ap-guangzhou"].end == nil)
    // What the service would name was looked at; so many would not be by chance.
    driver.simulator.faults.lacks = []
    let question = GroupRanking(
      of: model.watch.meteredInstances, now: driver.clock.unixMilliseconds / 1000)
    let answer = try await driver.client.call(question.action)
    let worst = try #require(question.groups(in: answer)).prefix(20)
    let areLookedAt = worst.allSatisfy { model.watch.groups[$0]?.latest != nil }
    #expect(worst.count == 20 && areLookedAt == isRanked)
  }

  /// What was the worst when the first look was through comes first the next time.
  @Test func theWorstAreKeptForTheNextTime() async throws {
    let kept = KeptWorst()
    let driver = ConsoleDriver(firstRound: FirstRound(), worstGroups: kept.store)
    await driver.start(at: .board)
    await driver.play("+20s")
    let worst = kept.groups
    #expect(worst.map(\.name).prefix(2) == ["legacy-crm-sync", "eta-model"])
    let next = ConsoleDriver(firstRound: FirstRound(), worstGroups: kept.store)
    await next.start(at: .board)
    await next.play("+1s")
    let turns = try #require(next.runtime.model.poller.firstRound).turns
    let last = try #require(worst.last)
    #expect(turns.isFormer(.group(instanceID: last.instanceID, name: last.name)))
    #expect(!turns.isFormer(.group(instanceID: last.instanceID, name: "none")))
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

/// Keeps which groups were the worst, in place of the file.
private final class KeptWorst: Sendable {
  private let kept = Mutex<[GroupKey]>([])

  var groups: [GroupKey] { kept.withLock { $0 } }

  var store: WorstGroupStore {
    WorstGroupStore(
      read: { _, _ in self.groups }, keep: { worst, _, _ in self.kept.withLock { $0 = worst } })
  }
}
