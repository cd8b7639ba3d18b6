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
    await driver.play("e ctrl-s tab enter")
    let after = try await stage("route-plan", driver)
    #expect(before == .sRwDRw && after == .sRDRw)
    await driver.play(": text:previous-stage enter ctrl-s text:route-plan enter")
    #expect(try await stage("route-plan", driver) == before)
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
    await select("gray", driver)
    await driver.play("D")
    #expect(driver.runtime.model.top?.review != nil)
  }
}
