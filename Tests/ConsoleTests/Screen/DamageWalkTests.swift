import ActionLiterals
import ModelViewUpdate
import Simulator
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// What is shown where answers are not what the API documents: what is not known is never empty.
@Suite(.serialized) struct DamageWalkTests {
  private func driver(
    _ damages: [ActionID: Damage] = [:], at first: ResourceID = .instances,
    language: Language = .english
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, language: language)
    driver.simulator.faults.damages = damages
    await driver.start(at: first)
    return driver
  }

  @Test(arguments: [Damage.nullLists, .noLists, .strangeItem, .list])
  func aListThatCannotBeReadIsNotEmpty(damage: Damage) async throws {
    let driver = await driver(["DescribeInstanceList": damage])
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.lastFailure != nil && list.rows.isEmpty)
    #expect(driver.line(1).contains(" –"))
    #expect(!driver.screen.contains("No instances in"))
    // It is told once, and no word of it is a developer's.
    #expect(driver.screen.components(of: "DescribeInstanceList:") == 1)
    #expect(!driver.screen.contains("Dictionary") && !driver.screen.contains("Decoding"))
  }

  @Test func theErrorStaysWhileItIsTriedAgain() async throws {
    let driver = await driver(["DescribeInstanceList": .nullLists])
    let pane = try #require(driver.runtime.model.top)
    var model = driver.runtime.model
    _ = model.changeList(paneID: pane.id) { $0.startReload() }
    let list = try #require(model.top?.list)
    #expect(list.loading == .loading && list.lastFailure != nil)
    driver.simulator.faults.damages = [:]
    await driver.play("ctrl-r +5s")
    #expect(driver.runtime.model.top?.list?.lastFailure == nil)
    #expect(driver.runtime.model.top?.list?.rows.isEmpty == false)
  }

  @Test func whatIsKnownStaysWhileTheListCannotBeRead() async throws {
    let driver = await driver(at: .board)
    await driver.play("+2m")
    let (instances, groups) = (
      driver.runtime.model.watch.instances.count, driver.runtime.model.watch.groups.count
    )
    try #require(instances > 2 && groups > 50)
    for damage in [Damage.nullLists, .wrongTypes, .nameless, .short, .totalText] {
      driver.simulator.faults.damages = [
        "DescribeConsumerGroupList": damage, "DescribeInstanceList": damage,
      ]
      await driver.play("ctrl-r +1m")
      #expect(driver.runtime.model.watch.instances.count == instances, "\(damage)")
      #expect(driver.runtime.model.watch.groups.count >= groups, "\(damage)")
      #expect(driver.runtime.model.top?.list?.rows.count ?? 0 > 5, "\(damage)")
      #expect(!driver.screen.contains("nothing older"), "\(damage)")
    }
  }

  @Test func aLagThatCannotBeReadIsWorthALook() async throws {
    let driver = await driver(at: .board)
    await driver.play("+1m")
    func lags() -> [Finding] {
      driver.runtime.model.watch.findings.findings.filter(\.isAboutGroup)
    }
    let before = Set(lags().map(\.id))
    try #require(!before.isEmpty)
    driver.simulator.faults.damages = ["DescribeConsumerGroup": .bigNumbers]
    await driver.play("ctrl-r +2m")
    #expect(before.isSubset(of: Set(lags().map(\.id))))
    #expect(lags().allSatisfy { $0.detail.english.contains("lag unknown") })
    #expect(driver.screen.contains("lag unknown"))
  }

  @Test func aCountThatDisagreesWithTheRowsIsSaid() async throws {
    let driver = await driver()
    driver.simulator.faults.damages = ["DescribeInstanceList": .short]
    await driver.play("ctrl-r")
    let list = try #require(driver.runtime.model.top?.list)
    let (held, said) = (list.rows.count, list.rows.count + 100)
    #expect(list.flaw?.kind == .malformed(.miscounted(said: said, given: held)))
    #expect(driver.line(1).contains("\(held) of \(said)"))
    #expect(driver.screen.contains("the service reports \(said) items but sent \(held)"))
  }

  @Test func aListWithoutEndEndsAndIsSaid() async throws {
    let driver = await driver()
    driver.simulator.faults.damages = ["DescribeInstanceList": .endless]
    await driver.play("ctrl-r / text:x")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.isComplete && list.flaw != nil)
    #expect(driver.line(1).contains("of 2,147,483,647"))
  }

  @Test func aPageOfTooManyIsCutAndSaid() async throws {
    let driver = await driver(["DescribeTopicList": .tooMany])
    await driver.play("enter tab")
    let list = try #require(driver.runtime.model.top?.list)
    try #require(list.location.resource == .topics)
    #expect(list.rows.count == 100 && list.isComplete)
    #expect(driver.screen.contains("only the first 100 are shown"))
  }

  @Test(arguments: [Damage.surrogate, .badUTF8])
  func aBrokenTextCostsItself(damage: Damage) async throws {
    let driver = await driver(["DescribeTopicList": damage])
    await driver.play("enter tab")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.loading == .loaded && list.flaw == nil && !list.rows.isEmpty)
    #expect(driver.screen.contains("\u{FFFD}"))
  }

  @Test(arguments: [Damage.surrogate, .badUTF8, .nullLists])
  func aChangeThatWasMadeIsJournaledAsMade(damage: Damage) async throws {
    let driver = await driver()
    await driver.play("enter tab")
    driver.simulator.faults.damages = ["ModifyTopic": damage]
    await driver.play("r text:new enter tab enter +2s")
    guard case .ended(_, .done) = driver.journal.lines.last else {
      Issue.record("\(driver.journal.lines)")
      return
    }
  }

  @Test func ofARedirectedChangeNobodyKnows() async throws {
    let driver = await driver()
    await driver.play("enter tab")
    driver.simulator.faults.damages = ["ModifyTopic": .redirect]
    await driver.play("r text:new enter tab enter +2s")
    guard case .ended(_, .unanswered) = driver.journal.lines.last else {
      Issue.record("\(driver.journal.lines)")
      return
    }
  }

  @Test func theHeaderNamesAnInstanceWithoutANameOnce() async throws {
    let driver = await driver()
    await driver.play("enter tab")
    var model = driver.runtime.model
    let id = try #require(model.top?.location.instanceID)
    model.instanceNames[id] = id
    let frame = Frame(size: model.size)
    ConsoleProgram(environment: driver.environment)
      .view(model, on: Canvas(frame: frame, symbols: .unicode))
    #expect(frame.screen.text(ofRow: 0).components(of: id) == 1)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
