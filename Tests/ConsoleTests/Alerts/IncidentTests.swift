import ModelViewUpdate
import Simulator
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Watching

/// Each incident of the simulator stands on the board as what it is within two intervals, and is
/// gone within two when it is over. Nothing looks at the groups: what is well is asked every sixty
/// seconds, what is suspected every ten, and the lists of instances every thirty.
@Suite(.serialized) struct IncidentTests {
  private static let wellInterval: Int64 = 60
  private static let suspectedInterval: Int64 = 10
  private static let listInterval: Int64 = 30

  private func driver() async -> ConsoleDriver {
    let driver = ConsoleDriver(fleet: .incidents)
    await driver.start(at: .board)
    return driver
  }

  private func kinds(_ driver: ConsoleDriver, _ subject: String) -> Set<Finding.Kind> {
    Set(driver.runtime.model.findings.values.filter { $0.subject == subject }.map(\.kind))
  }

  private func seconds(_ driver: ConsoleDriver) -> Int64 {
    (driver.clock.unixMilliseconds - HandClock.startUnixMilliseconds) / 1000
  }

  /// Lets time go on until it is so.
  /// - Returns: When that was, in seconds since the start; nil where it never was until `limit`.
  private func play(
    _ driver: ConsoleDriver, to limit: Int64, until isSo: () -> Bool
  ) async -> Int64? {
    while !isSo() {
      if seconds(driver) >= limit { return nil }
      await driver.play("+1s")
    }
    return seconds(driver)
  }

  /// Plays to a second until which the board says one thing of a subject at every look.
  private func playSteadily(
    _ driver: ConsoleDriver, _ subject: String, _ kind: Finding.Kind, to second: Int64
  ) async {
    while seconds(driver) < second {
      #expect(kinds(driver, subject) == [kind], "at \(seconds(driver)) s")
      await driver.play("+1s")
    }
  }

  /// Plays to a second at which nothing of the incident may be on the board yet.
  private func playQuietly(_ driver: ConsoleDriver, _ subject: String, to second: Int64) async {
    while seconds(driver) < second {
      await driver.play("+1s")
      #expect(kinds(driver, subject).isEmpty)
    }
  }

  @Test func aConsumerThatDies() async throws {
    let driver = await driver()
    await playQuietly(driver, "consumer-dies", to: 119)
    let came = await play(driver, to: 120 + 2 * Self.wellInterval) {
      kinds(driver, "consumer-dies") == [.noConsumer]
    }
    #expect(came != nil)
    await playSteadily(driver, "consumer-dies", .noConsumer, to: 240)
    // Back at 240: nobody is missing any more, and what piled up drains until 300.
    let back = await play(driver, to: 240 + 2 * Self.suspectedInterval + 1) {
      !kinds(driver, "consumer-dies").contains(.noConsumer) && seconds(driver) >= 240
    }
    #expect(back != nil)
    #expect(kinds(driver, "consumer-dies") == [.lag])
    let over = await play(driver, to: 300 + 2 * Self.suspectedInterval + 1) {
      kinds(driver, "consumer-dies").isEmpty
    }
    #expect(over != nil)
  }

  @Test func aBurstThatDrains() async throws {
    let driver = await driver()
    await playQuietly(driver, "burst-drains", to: 119)
    let came = await play(driver, to: 120 + 2 * Self.wellInterval) {
      kinds(driver, "burst-drains") == [.lag]
    }
    #expect(came != nil)
    var said: Set<String> = []
    let over = await play(driver, to: 215 + 2 * Self.suspectedInterval + 1) {
      for finding in driver.runtime.model.findings.values where finding.subject == "burst-drains" {
        said.insert(finding.detail.english)
      }
      return kinds(driver, "burst-drains").isEmpty
    }
    #expect(over != nil)
    #expect(said.contains { $0.contains("gone in") })
  }

  @Test func aSlowLeak() async throws {
    let driver = await driver()
    // Twenty messages a second: a thousand are behind fifty seconds after it began.
    await playQuietly(driver, "slow-leak", to: 169)
    let came = await play(driver, to: 170 + 2 * Self.wellInterval) {
      kinds(driver, "slow-leak") == [.lag]
    }
    #expect(came != nil)
    let known = await play(driver, to: 400) {
      driver.runtime.model.findings.values.contains {
        $0.subject == "slow-leak" && $0.severity == .warning && $0.detail.english.contains("+")
      }
    }
    #expect(known != nil, "it is told to grow")
    await playSteadily(driver, "slow-leak", .lag, to: 450)
    let over = await play(driver, to: 450 + 2 * Self.suspectedInterval + 1) {
      kinds(driver, "slow-leak").isEmpty
    }
    #expect(over != nil)
  }

  @Test func aFlappingClient() async throws {
    let driver = ConsoleDriver(fleet: .incidents)
    let ids = driver.simulator.clientIDs(limit: 2)
    #expect(ids.values.first == ["meter-001", "meter-002"])
    for (instance, ids) in ids { driver.clients.write(instance, ids) }
    await driver.start(at: .board)
    let came = await play(driver, to: 2 * Self.wellInterval) {
      kinds(driver, "meter-001") == [.flapping]
    }
    #expect(came != nil)
    #expect(kinds(driver, "meter-002").isEmpty)
    await playSteadily(driver, "meter-001", .flapping, to: 240)
    // Steady from 240 on, which nobody can know before it was quiet for some time.
    let quiet = Flapping.fewestQuietMilliseconds / 1000
    let over = await play(driver, to: 240 + 2 * quiet + 2 * Self.suspectedInterval) {
      kinds(driver, "meter-001").isEmpty
    }
    #expect((over ?? 0) > 240)
  }

  @Test func anEndpointUnderChange() async throws {
    let driver = await driver()
    await playQuietly(driver, "PUBLIC", to: 119)
    let came = await play(driver, to: 120 + 2 * Self.listInterval) {
      kinds(driver, "PUBLIC") == [.endpoint]
    }
    #expect(came != nil)
    let over = await play(driver, to: 200 + 2 * Self.listInterval) {
      kinds(driver, "PUBLIC").isEmpty
    }
    #expect((over ?? 0) >= 200)
  }

  @Test func othersWhoUseUpWhatTheServiceAllows() async throws {
    let driver = await driver()
    await driver.play("+8m")
    let action = "DescribeConsumerGroup"
    #expect(kinds(driver, action).isEmpty)
    let came = await play(driver, to: 540 + 2 * Self.wellInterval) {
      kinds(driver, action) == [.throttled]
    }
    #expect((came ?? 0) >= 540)
    let over = await play(driver, to: 600 + 2 * Self.wellInterval) {
      kinds(driver, action).isEmpty && seconds(driver) >= 600
    }
    #expect(over != nil)
  }

  @Test func aServiceThatWantsFewerCalls() async throws {
    let driver = await driver()
    await driver.play("+30s")
    let action = "DescribeConsumerGroup"
    #expect(kinds(driver, action).isEmpty)
    driver.simulator.faults.throttlesAll = true
    let from = seconds(driver)
    let came = await play(driver, to: from + 2 * Self.wellInterval) {
      kinds(driver, action) == [.throttled]
    }
    #expect(came != nil)
    driver.simulator.faults.throttlesAll = false
    // It asks again when the rest is over, two minutes later at the latest.
    let over = await play(driver, to: seconds(driver) + 120) { kinds(driver, action).isEmpty }
    #expect(over != nil)
  }
}
