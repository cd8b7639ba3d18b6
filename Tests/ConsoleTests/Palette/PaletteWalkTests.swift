import ModelViewUpdate
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Going anywhere by name.
@Suite struct PaletteWalkTests {
  private func driver(_ script: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start(at: .board)
    await driver.play(script)
    return driver
  }

  private func names(_ driver: ConsoleDriver) -> [String] {
    guard case .palette(let palette)? = driver.runtime.model.overlay else { return [] }
    return palette.entries.map(\.name)
  }

  @Test func aGroupIsReachedByItsNameFromTheBoard() async {
    let driver = await driver("+40s : text:gid-order-paid enter")
    #expect(driver.runtime.model.top?.detail?.rowID == "GID-order-paid")
    #expect(driver.runtime.model.top?.location.resource == .groups)
    #expect(driver.runtime.model.top?.location.instanceID != nil)
    await driver.play("esc")
    #expect(driver.runtime.model.top?.location.resource == .board)
  }

  @Test func anInstanceIsReachedByItsIDAndItsName() async throws {
    let driver = await driver("+5s")
    let facts = try #require(
      driver.runtime.model.watch.instances.values.first { !$0.isMQTT })
    for text in [facts.id, facts.name] {
      let words = text.split(separator: " ").map { "text:\($0)" }
      await driver.play(": \(words.joined(separator: " space ")) enter")
      #expect(driver.runtime.model.top?.location == Location(.groups, instanceID: facts.id))
      await driver.play("esc")
    }
  }

  /// A slip does not lead to a thing that has those letters somewhere in its long name.
  @Test(arguments: [("regoin", "region"), ("readonli", "read-only"), ("mutde", "muted")])
  func aSlipLeadsToWhatWasMeant(typed: String, meant: String) async {
    let driver = await driver("+40s : text:\(typed)")
    #expect(names(driver).first == meant, "\(names(driver))")
  }

  /// What stands behind a command's name is not looked for.
  @Test func ordersComeBeforeLookingForTheirWords() async {
    let driver = await driver("tab m : text:pins")
    #expect(driver.runtime.model.pins.count == 1)
    #expect(names(driver).first == driver.runtime.model.pins.first?.rowID)
    #expect(!names(driver).contains("find pins"))
    await driver.play("esc : text:report space text:2h enter")
    guard case .prompt(let prompt)? = driver.runtime.model.overlay else {
      Issue.record("\(driver.screen)")
      return
    }
    #expect(prompt.input.text == "2h")
  }

  /// Of a shared subscription people know the group.
  @Test func aSharedSubscriptionIsReachedByItsGroup() async {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: .today)
    await driver.start(at: .board)
    await driver.play("+40s : text:alarm-workers enter")
    #expect(driver.runtime.model.top?.location.resource == .sharedSubscriptions)
  }

  @Test func aTopicIsKnownOnceItsListWasRead() async throws {
    let driver = await driver("tab enter tab")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.resource.id == .topics)
    let name = try #require(list.rows.map(\.id).first { !$0.contains(" ") })
    await driver.play("esc : text:\(name) enter")
    #expect(driver.runtime.model.top?.detail?.rowID == name)
    #expect(driver.runtime.model.top?.location.resource == .topics)
  }

  @Test func whatIsNotKnownIsLookedForInAllInstances() async {
    let driver = await driver("+5s : text:stock-zzz")
    #expect(names(driver) == ["find stock-zzz"])
    await driver.play("enter")
    let list = driver.runtime.model.top?.list
    #expect(list?.resource.id == .allNames && list?.filterText == "stock-zzz")
    #expect(list?.rows.isEmpty == false && list?.order.isEmpty == true && list?.isComplete == true)
    // All that has a name was asked for.
    let kinds = Set((list?.rows ?? []).compactMap { RegionRowID($0.id)?.kind })
    #expect(kinds.isSuperset(of: [.topics, .groups, .roles, .mqttTopics]))
  }

  /// A topic of that name is nobody's yet: a group that is called similarly is not what was meant.
  @Test func aWholeNameDoesNotOpenWhatIsMerelyLikeIt() async throws {
    let driver = await driver("+20s : text:order-paid")
    #expect(names(driver).first == "find order-paid")
    #expect(names(driver).contains("GID-order-paid"))
    await driver.play("enter")
    // It alone is called so: the detail opens once all instances answered.
    #expect(driver.runtime.model.top?.location.resource == .topics)
    #expect(driver.runtime.model.top?.detail?.rowID == "order-paid")
    await driver.play("esc")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.rows.contains { $0.id.hasPrefix("topics ") && $0.id.hasSuffix("/order-paid") })
    // Once it is known it is jumped to.
    await driver.play("esc : text:order-paid enter")
    #expect(driver.runtime.model.top?.location.resource == .topics)
    #expect(driver.runtime.model.top?.detail?.rowID == "order-paid")
  }

  /// Nothing is called so: what was probably meant is named.
  @Test func aSlipInANameThatIsAskedForNamesTheNearest() async {
    let driver = await driver("+20s : text:find space text:settlemant enter")
    #expect(driver.runtime.model.top?.location.resource == .allNames)
    #expect(driver.screen.contains("The nearest name is settlement."))
    await driver.play("esc")
    #expect(!driver.screen.contains("The nearest name"))
  }

  /// Whoever goes on meanwhile is not taken elsewhere.
  @Test func aKeyEndsTheJumpToWhatWasAskedFor() async {
    let driver = await driver("+20s : text:find space text:order-paid burst:enter,down")
    #expect(driver.runtime.model.top?.location.resource == .allNames)
  }

  @Test func severalOfOneNameAreAList() async throws {
    let driver = await driver("+20s")
    let instances = driver.runtime.model.watch.instances.values.filter { !$0.isMQTT }.map(\.id)
    var made = 0
    var refusals: [any Error] = []
    for id in instances {
      let topic = CreateTopic(
        instanceID: id, topic: "twice-there", topicType: .normal, queueNum: 3)
      do {
        _ = try await driver.other.call(topic)
        made += 1
      } catch { refusals.append(error) }
    }
    try #require(made > 1, "\(refusals)")
    await driver.play(": text:find space text:twice-there enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.resource.id == .allNames && list.order.count == made)
  }

  @Test func aSlipIsAnsweredWithTheNearestName() async {
    let driver = await driver(": text:tpoics")
    #expect(names(driver).isEmpty)
    #expect(driver.screen.contains("Nothing is called tpoics; topics?"))
    await driver.play("enter")
    #expect(driver.runtime.model.top?.location.resource == .board)
    await driver.play("esc : text:tpoics tab enter")
    #expect(driver.runtime.model.top?.location.resource == .allTopics)
  }

  @Test func usersOfK9sFindTheirWay() async {
    let driver = await driver(": text:ctx")
    #expect(names(driver) == ["region", "profile NAME"], "what k9s calls a context is either")
    #expect(driver.screen.contains("the demonstration has one account"))
    await driver.play("enter")
    guard case .palette(let palette)? = driver.runtime.model.overlay else {
      Issue.record("the palette is closed")
      return
    }
    #expect(palette.input.text == "region ")
    #expect(palette.entries.first?.name == "region" && palette.entries.count > 2)
    await driver.play("esc : text:a enter")
    guard case .help? = driver.runtime.model.overlay else {
      Issue.record("no help")
      return
    }
  }

  @Test func aListIsOpenedFilteredAndSorted() async {
    let driver = await driver("+40s : text:groups space text:order enter")
    #expect(driver.runtime.model.top?.location.resource == .allGroups)
    #expect(driver.runtime.model.top?.list?.filterText == "order")
    await driver.play("esc : text:sort space text:online enter")
    #expect(driver.runtime.model.top?.list?.sort?.column.name == "ConsumerNum")
    await driver.play(": text:filter space text:lag>10 enter")
    #expect(driver.runtime.model.top?.list?.filterText == "lag>10")
  }

  @Test func placesWhereOneWasComeFirst() async {
    let driver = await driver("tab enter")
    let location = driver.runtime.model.top?.location
    await driver.play("esc :")
    guard case .palette(let palette)? = driver.runtime.model.overlay else {
      Issue.record("the palette is closed")
      return
    }
    #expect(location.map { palette.entries.first?.choice == .jump($0, rowID: nil) } == true)
  }
}
