import ModelViewUpdate
import Simulator
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Why a group is behind: each cause has an incident in the simulator, and it is named and no other.
@Suite(.serialized) struct ExplainTests {
  private func driver(_ keys: String = "+600s") async -> ConsoleDriver {
    let driver = ConsoleDriver(
      columns: 120, rows: 40, fleet: .incidents, dialect: .today, monitorBudget: 4000)
    await driver.start(at: .board)
    await driver.play(keys)
    return driver
  }

  private func key(_ group: String, _ driver: ConsoleDriver) throws -> GroupKey {
    let keys = driver.runtime.model.watch.groups.keys
    return try #require(keys.first { $0.name == group })
  }

  private func explanation(
    of group: String, _ driver: ConsoleDriver
  ) async throws -> Explanation {
    let key = try key(group, driver)
    var begun = Evidence(of: key, because: ExplainPhrases.noMonitor)
    begun.aloneSince = driver.runtime.model.watch.findings.nobodySince(key)
    let reader = EvidenceReader(
      environment: driver.environment, region: "ap-guangzhou",
      place: driver.runtime.model.monitor["ap-guangzhou"],
      now: driver.clock.unixMilliseconds, begun: begun)
    return Explanation(await reader.read())
  }

  @Test func eachCauseIsNamedAndNoOther() async throws {
    let driver = await driver()
    let expected: [(String, [Explanation.Cause])] = [
      ("switched-off", [.switchedOff]), ("nobody-online", [.nobodyOnline]),
      ("fewer-consumers", [.fewerConsumers]), ("one-consumer", [.oneConsumer]),
      ("one-queue", [.oneQueue]), ("throttled", [.throttled]),
      ("produced-twice", [.producedMore]), ("subscriptions-differ", [.subscriptionsDiffer]),
      ("dead-letters-rise", [.deadLetters]), ("only-slow", []),
    ]
    for (group, causes) in expected {
      let told = try await explanation(of: group, driver)
      #expect(told.causes.map(\.cause) == causes, "\(group)")
      #expect(told.causes.allSatisfy { !$0.source.isEmpty })
      #expect(told.unknown.isEmpty, "\(group): \(told.unknown.map(\.text.english))")
    }
  }

  /// What 12 consumers have left to do, who consume.
  private var catchingUp: Evidence {
    let group = GroupKey(instanceID: "rmq-1", name: "g")
    var evidence = Evidence(of: group, because: ExplainPhrases.noMonitor)
    evidence.sample = .known(GroupSample(lag: 9000, tps: 6000, consumers: 12), source: "s")
    evidence.clients = .known([Evidence.Share(name: "a", lag: 9000)], source: "c")
    return evidence
  }

  @Test func whatIsOverIsNamedWhileItsLagIsThere() {
    var evidence = catchingUp
    evidence.aloneBefore = 1_000_000...2_000_000
    let told = Explanation(evidence)
    #expect(
      told.causes.map(\.text.english)
        == ["no consumer was online from {1000000} to {2000000}, 12 consumers now"])
    // What those do who are back is looked at all the same.
    #expect(told.ruledOut.contains { $0.text.english == "there is only one to hold the lag" })
    #expect(Explanation(catchingUp).causes.isEmpty)
  }

  /// What somebody changes because a group is behind is not why it is.
  @Test func whatWasChangedLaterIsToldAndNoCause() {
    var evidence = catchingUp
    evidence.behindSince = FindingSince(unixMilliseconds: 10_000_000, roughness: .orEarlier)
    for (time, isCause) in [(9_000_000, true), (10_200_000, true), (10_400_000, false)] {
      evidence.edits = .known(
        [
          Evidence.Edit(
            unixMilliseconds: Int64(time), author: "wei", title: Phrase(name: "Change it"),
            target: "g", fields: ["MaxRetryTimes"])
        ], source: "journal")
      let told = Explanation(evidence)
      #expect(told.causes.contains { $0.cause == .changed } == isCause, "\(time)")
      #expect(
        told.ruledOut.contains { $0.text.english.hasPrefix("changed only when") } != isCause)
    }
  }

  @Test func aLittleMoreIsNoCauseAndNotRuledOut() {
    var evidence = catchingUp
    for (now, isKnown) in [(240.0, true), (263, false), (359, false), (360, true)] {
      evidence.production = .known(.init(before: 200, now: now), source: "monitor")
      let told = Explanation(evidence)
      #expect(told.unknown.contains { $0.cause == .producedMore } != isKnown, "\(now)")
      #expect(told.causes.contains { $0.cause == .producedMore } == (now == 360), "\(now)")
    }
  }

  @Test func whereNothingIsNamedNobodyIsCalledSlowWhoCatchesUp() {
    #expect(ExplainPhrases.nothing(.growing).english.contains("slower than the producers"))
    for direction: LagEstimate.Direction? in [.draining, .flat, .unclear, nil] {
      #expect(!ExplainPhrases.nothing(direction).english.contains("slower"))
    }
  }

  @Test func whatWasChangedIsNamedWithWhoAndWhen() async throws {
    let driver = await driver("+300s")
    await driver.play("/ text:only-slow enter enter +5s R text:8 enter right enter +5s")
    let told = try await explanation(of: "only-slow", driver)
    #expect(told.causes.map(\.cause) == [.changed])
    #expect(told.causes.first?.text.english.contains("only-slow") == true)
    #expect(told.causes.first?.source == "journal")
  }

  @Test func whatCannotBeAskedIsListedAsSuch() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40, fleet: .incidents)
    await driver.start(at: .board)
    await driver.play("+60s")
    let told = try await explanation(of: "switched-off", driver)
    #expect(told.causes.map(\.cause) == [.switchedOff])
    #expect(told.unknown.map(\.cause).contains(.producedMore))
    let slow = try await explanation(of: "throttled", driver)
    #expect(slow.causes.isEmpty)
    let unknown = Set(slow.unknown.map(\.cause))
    #expect(unknown.isSuperset(of: [.throttled, .deadLetters, .subscriptionsDiffer]))
  }

  @Test func itOpensOnTheBoardAndCloses() async throws {
    let driver = await driver("+60s g X")
    #expect(driver.screen.contains("What speaks for it"))
    #expect(driver.screen.contains("DescribeConsumerGroup"))
    await driver.play("esc")
    #expect(!driver.screen.contains("What speaks for it"))
  }
}
