import ModelViewUpdate
import Simulator
import Synchronization
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Watching

/// What a region answers is asked once, kept, and asked again where that turned out wrong.
@Suite struct AnswersWalkTests {
  /// What is kept, in memory.
  private final class Shelf: Sendable {
    let answers = Mutex(RegionAnswers())
    let problem = Mutex<String?>(nil)
    struct Full: Error, CustomStringConvertible { let description: String }

    var store: AnswerStore {
      AnswerStore(
        read: { _ in self.answers.withLock { $0 } },
        keep: { new, _ in
          if let problem = self.problem.withLock({ $0 }) { throw Full(description: problem) }
          self.answers.withLock { $0 = $0.merged(with: new) }
        })
    }
  }

  private let region = "ap-guangzhou"

  private func driver(_ dialect: Dialect, _ shelf: Shelf) -> ConsoleDriver {
    ConsoleDriver(dialect: dialect, answers: shelf.store)
  }

  private func calls(_ driver: ConsoleDriver, _ action: ActionID) -> Int {
    driver.client.statistics.byAction[action]?.calls ?? 0
  }

  @Test(arguments: [Dialect.today, .may2024])
  func theDialectIsFoundOutAndKept(dialect: Dialect) async throws {
    let shelf = Shelf()
    let driver = driver(dialect, shelf)
    await driver.start()
    let model = driver.runtime.model
    #expect(model.answers.dialect(of: .rocketMQ, in: region, at: model.moment) == dialect)
    let kept = shelf.answers.withLock { $0 }
    #expect(kept.dialect(of: .rocketMQ, at: model.moment.unixMilliseconds / 1000) == dialect)
  }

  @Test func whatIsKeptIsNotAskedAgain() async throws {
    let shelf = Shelf()
    let first = driver(.may2024, shelf)
    await first.start()
    let second = driver(.may2024, shelf)
    await second.start()
    for look in FirstLook.all {
      #expect(calls(first, look.today) == 1)
      // The MQTT instances are listed before what is kept is read: by one of the two actions.
      #expect(calls(second, look.today) == (look.kind == .mqtt ? 1 : 0))
    }
  }

  /// The service was renewed since: nothing that was kept of it holds any more.
  @Test func whatIsAbsentIsAskedAgainWhenTheUserWantsTo() async throws {
    let shelf = Shelf()
    await driver(.may2024, shelf).start()
    let driver = driver(.today, shelf)
    await driver.start()
    let before = driver.runtime.model
    #expect(before.answers.dialect(of: .rocketMQ, in: region, at: before.moment) == .may2024)
    await driver.play("ctrl-r")
    let after = driver.runtime.model
    #expect(after.answers.dialect(of: .rocketMQ, in: region, at: after.moment) == .today)
  }

  @Test func whatCannotBeKeptIsTold() async throws {
    let shelf = Shelf()
    shelf.problem.withLock { $0 = "disk full" }
    let driver = driver(.may2024, shelf)
    await driver.start(at: .board)
    #expect(driver.runtime.model.notice?.text.english.contains("disk full") == true)
  }

  /// A region without MQTT is no failure: the board is whole, and asks nothing more.
  @Test func aProductThatIsNotOfferedIsNoFailure() async throws {
    let driver = driver(.today, Shelf())
    driver.simulator.faults.lacks = [.noMQTT]
    await driver.start(at: .board)
    await driver.play("+5m")
    let model = driver.runtime.model
    #expect(model.watch.failure == nil && model.notice == nil)
    #expect(BoardProgress(model.watch).isWhole)
    let asked = calls(driver, DescribeMQTTInstanceList.id)
    #expect((1...2).contains(asked))
    await driver.play("ctrl-r")
    #expect(calls(driver, DescribeMQTTInstanceList.id) > asked)
  }
}
