import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// Migrations, their topics and stages, then the labels and routes of a group.
@Suite(.serialized) struct MigrationWalkTests {
  private func driver(_ keys: String, _ dialect: Dialect = .today) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 160, rows: 40, dialect: dialect)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func select(_ id: String, _ driver: ConsoleDriver) async {
    await driver.play("g")
    for _ in 0..<20 where driver.runtime.model.top?.list?.selectedRow?.id != id {
      await driver.play("j")
    }
  }

  private func stage(_ topic: String, _ driver: ConsoleDriver) async throws -> MigrationStatus? {
    let list = try await driver.client.call(
      DescribeMigratingTopicList(taskID: "migrate-7f3c2b", limit: 100, offset: 0))
    return list.migrateTopics.first { $0.topicName == topic }?.migrationStatus
  }

  @Test func aTopicThatIsHealthyGoesOnAndComesBack() async throws {
    let driver = await driver("N")
    await select("migrate-7f3c2b", driver)
    await driver.play("enter")
    #expect(driver.runtime.model.top?.location.resource == .migratingTopics)
    await select("route-plan", driver)
    let before = try await stage("route-plan", driver)
    await driver.play("e ctrl-s")
    #expect(driver.screen.contains("both → target, source reads"))
    await driver.play("tab enter")
    #expect(try await stage("route-plan", driver) == before)
    await driver.play("text:route-plan enter")
    let after = try await stage("route-plan", driver)
    #expect(before == .sRwDRw && after == .sRDRw)
    #expect(isVerified(driver))
    await driver.play(": text:previous-stage enter ctrl-s text:route-plan enter")
    #expect(try await stage("route-plan", driver) == before)
    #expect(isVerified(driver))
    await driver.play("u")
    #expect(driver.runtime.model.top?.review == nil)
  }

  /// A stage that is not the one in the list is not left by a key that meant that.
  @Test func aTopicThatSomebodyElseMovedStaysWhereItIs() async throws {
    let driver = await driver("N")
    await select("migrate-7f3c2b", driver)
    await driver.play("enter")
    await select("route-plan", driver)
    await driver.play("e ctrl-s")
    _ = try await driver.client.call(
      ChangeMigratingTopicToNextStage(
        taskID: "migrate-7f3c2b", topicNameList: ["route-plan"]))
    let there = try await stage("route-plan", driver)
    await driver.play("text:route-plan enter")
    #expect(try await stage("route-plan", driver) == there && there == .sRDRw)
    #expect(driver.runtime.model.top?.review != nil || driver.runtime.model.top?.form != nil)
  }

  @Test func severalTopicsAreReadTogetherAndAskForTheirNumber() async throws {
    let driver = await driver("")
    let action = try #require(APICatalogs.known.action(ChangeMigratingTopicToNextStage.id))
    let change = Change(
      action: action,
      parameters: .object([
        "TaskId": .string("migrate-7f3c2b"),
        "TopicNameList": .array([.string("route-plan"), .string("waybill-signed")]),
      ]))
    #expect(ChangePermission.word(for: change, in: driver.runtime.model) == "2")
    let readBack = try #require(change.readBack)
    let reader = ReadBackReader(
      client: driver.client, recipe: readBack.recipe, purpose: readBack.purpose,
      target: change.target, context: change.parameters)
    let reading = try await reader.read(wanted: change.wanted)
    #expect(
      reading.values["MigrationStatus"]
        == .object(["route-plan": .string("S_RW_D_RW"), "waybill-signed": .string("S_R_D_RW")]))
    #expect(!ThreeWay(change, reading).isConflict)
    // Once a review has shown them all, one that somebody else moved stops it.
    let seen = change.seeing(reading.values)
    #expect(!ThreeWay(seen, reading).isConflict)
    _ = try await driver.client.call(
      RollbackMigratingTopicStage(taskID: "migrate-7f3c2b", topicName: "waybill-signed"))
    let moved = try await reader.read(wanted: change.wanted)
    #expect(ThreeWay(seen, moved).fields.first?.isTheirChange == true)
    let gone = Change(
      action: action,
      parameters: .object([
        "TaskId": .string("migrate-7f3c2b"), "TopicNameList": .array([.string("nothing")]),
      ]))
    let other = ReadBackReader(
      client: driver.client, recipe: readBack.recipe, purpose: readBack.purpose,
      target: gone.target, context: gone.parameters)
    #expect(try await other.read(wanted: gone.wanted).isThere == false)
  }

  /// Whether what was answered was read back as it was meant: nothing else is a success.
  private func isVerified(_ driver: ConsoleDriver) -> Bool {
    driver.runtime.model.notice?.severity == .success
  }

  @Test func oneThatIsNotSaysWhy() async throws {
    let driver = await driver("N")
    await select("migrate-7f3c2b", driver)
    await driver.play("enter")
    await select("waybill-signed", driver)
    await driver.play("e")
    #expect(driver.runtime.model.top?.form == nil)
    let reason = JSONValue.array([.string("SourceTopicHasNewMessagesIn5Minutes")])
    #expect(driver.runtime.model.notice?.text == MigrationPhrases.notHealthy(reason))
  }

  @Test func theGroupsOfATopicTellTheLagOfBothSides() async throws {
    let driver = await driver("N")
    await select("migrate-7f3c2b", driver)
    await driver.play("enter")
    await select("driver-gps", driver)
    await driver.play("enter")
    let list = try #require(driver.runtime.model.top?.list)
    #expect(list.location.resource == .migratingGroups)
    #expect(list.rows.map(\.id).sorted() == ["GID-gps", "GID-heatmap"])
    #expect(list.rows.allSatisfy { if case .integer = $0.values[1] { true } else { false } })
  }

  @Test func aRegionOf2024HasNone() async {
    let driver = await driver("N", .may2024)
    #expect(driver.runtime.model.top?.location.resource == .instances)
    #expect(
      driver.runtime.model.notice?.text
        == Phrases.ofOtherDialect("DescribeSmoothMigrationTaskList", .may2024))
  }

  @Test func aLabelIsMadeAndDeleted() async throws {
    let driver = await driver("enter")
    let group = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    await driver.play("L + text:gray ctrl-s text:\(group) enter")
    let location = try #require(driver.runtime.model.top?.location)
    #expect(location.resource == .labels && location.parent == group)
    #expect(driver.runtime.model.top?.list?.rows.contains { $0.id == "gray" } == true)
    #expect(isVerified(driver))
    await select("gray", driver)
    await driver.play("D")
    #expect(driver.runtime.model.top?.review != nil)
    await driver.play("text:gray enter")
    #expect(driver.runtime.model.top?.list?.rows.contains { $0.id == "gray" } == false)
    #expect(isVerified(driver))
  }

  /// Without a label all routes are gone, of one group and of several.
  @Test func routesThatAreGoneAreReadBack() async throws {
    let driver = await driver("")
    let instance = try #require(driver.runtime.model.top?.list?.rows.first?.id)
    func read(
      _ action: ActionID, _ parameters: [String: JSONValue]
    ) async throws -> ReadBackReading {
      let whole = JSONValue.object(parameters.merging(["InstanceId": .string(instance)]) { $1 })
      let readBack = try #require(ReadBack.of(action))
      #expect(readBack.purpose == .deletion)
      let reader = ReadBackReader(
        client: driver.client, recipe: readBack.recipe, purpose: readBack.purpose,
        target: ChangeTarget(action, whole), context: whole)
      return try await reader.read(wanted: [])
    }
    let place: [String: JSONValue] = [
      "Topic": .string("order-paid"), "Group": .string("loyalty-points"),
    ]
    let gray = place.merging(["Label": .string("gray")]) { $1 }
    let other = place.merging(["Label": .string("other")]) { $1 }
    #expect(try await read(DeleteConsumerRouteConfig.id, place).isThere)
    #expect(try await read(DeleteConsumerRouteConfig.id, gray).isThere)
    #expect(try await !read(DeleteConsumerRouteConfig.id, other).isThere)
    let several = try await read(
      DeleteConsumerRouteConfigs.id, ["Configs": .array([.object(gray), .object(other)])])
    #expect(several.values["Configs"] == .array([.object(gray)]))
    let labels = try await read(
      DeleteConsumerLabels.id,
      [
        "Labels": .array([
          .object(["Group": .string("loyalty-points"), "Label": .string("gray")]),
          .object(["Group": .string("loyalty-points"), "Label": .string("none")]),
        ])
      ])
    #expect(
      labels.values["Labels"]
        == .array([.object(["Group": .string("loyalty-points"), "Label": .string("gray")])]))
    _ = try await driver.client.call(
      DeleteConsumerRouteConfig(
        topic: "order-paid", instanceID: instance, group: "loyalty-points"))
    #expect(try await !read(DeleteConsumerRouteConfig.id, place).isThere)
  }
}
