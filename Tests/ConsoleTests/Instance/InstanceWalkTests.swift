import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// Instances of 4.x, deletion protection and the rules of the public endpoint, over today's dialect.
@Suite(.serialized) struct InstanceWalkTests {
  private func driver(_ keys: String, _ dialect: Dialect = .today) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 200, rows: 40, dialect: dialect)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func select(_ id: String, _ driver: ConsoleDriver) async {
    await driver.play("g")
    for _ in 0..<12 where driver.runtime.model.top?.list?.selectedRow?.id != id {
      await driver.play("j")
    }
  }

  private func isProtected(_ id: String, _ driver: ConsoleDriver) async throws -> Bool? {
    let list = try await driver.client.call(DescribeFusionInstanceList(offset: 0, limit: 100))
    return list.data.first { $0.instanceID == id }?.enableDeletionProtection
  }

  @Test func anInstanceOf4IsListedAndNothingIsDoneToIt() async throws {
    let driver = await driver("")
    let list = try #require(driver.runtime.model.top?.list)
    let legacy = try #require(list.rows.first { InstanceResource.isLegacy($0.id) })
    await select(legacy.id, driver)
    #expect(driver.screen.contains("4.0"))
    for key in ["e", "D", "A"] {
      await driver.play("k j \(key)")
      #expect(driver.runtime.model.top?.location.resource == .instances)
      #expect(driver.runtime.model.notice?.text == InstancePhrases.listedOnly, "\(key)")
    }
    await driver.play("d")
    #expect(driver.screen.contains(legacy.id) && driver.screen.contains("tdmq") == false)
  }

  private func legacy(_ keys: String) async throws -> ConsoleDriver {
    let driver = await driver("")
    let list = try #require(driver.runtime.model.top?.list)
    let legacy = try #require(list.rows.first { InstanceResource.isLegacy($0.id) })
    await select(legacy.id, driver)
    await driver.play(keys)
    return driver
  }

  @Test func fromThePageOfAnInstanceOf4TheSameListOpens() async throws {
    let driver = try await legacy("d +1s enter +2s")
    #expect(driver.runtime.model.top?.location.resource == .legacyGroups)
  }

  @Test func theGroupsOfAnInstanceOf4AreThoseThatWereImportedAndThoseThatAreNamed() async throws {
    let driver = try await legacy("enter +2s")
    var list = try #require(driver.runtime.model.top?.list)
    #expect(list.location.resource == .legacyGroups)
    #expect(list.rows.map(\.id) == ["tdmq_default/erp-archive"])
    #expect(list.samples["tdmq_default/erp-archive"]?.latest?.group?.lag == 0)
    await driver.play("x")
    #expect(driver.runtime.model.notice?.text == InstancePhrases.isFound)
    await driver.play("a text:tdmq_default/erp-{sync,} enter")
    #expect(driver.runtime.model.overlay != nil)
    await driver.play("escape a text:tdmq_default/erp-sync,/nobody enter +2s")
    list = try #require(driver.runtime.model.top?.list)
    #expect(
      list.rows.map(\.id) == ["tdmq_default/erp-sync", "nobody", "tdmq_default/erp-archive"])
    #expect((list.samples["tdmq_default/erp-sync"]?.latest?.group?.lag ?? 0) > 0)
    let nobody = try #require(list.rows.first { $0.id.hasSuffix("nobody") })
    #expect(list.isMissing(nobody))
    #expect(driver.clients.read(list.location.instanceID ?? "").count == 2)
    await driver.play("g x")
    list = try #require(driver.runtime.model.top?.list)
    #expect(!list.rows.contains { $0.id == "tdmq_default/erp-sync" })
    await driver.play("G d")
    #expect(driver.screen.contains("The lag of a consumer group"))
  }

  @Test func whatIsNotListedOf4SaysSo() async throws {
    let driver = try await legacy(": text:topics enter")
    #expect(driver.runtime.model.top?.location.resource == .instances)
    #expect(driver.runtime.model.notice?.text == InstancePhrases.listedOnly)
    await driver.play(": text:groups enter")
    #expect(driver.runtime.model.top?.location.resource == .legacyGroups)
  }

  @Test func aGroupOf4IsNamedInOneWay() {
    for text in ["group", "prod/group", "prod/group/topic", "/group/topic"] {
      #expect(LegacyGroupName(text)?.text == text)
    }
    #expect(LegacyGroupName("/group")?.text == "group")
    for text in ["", "/", "prod/", "a/b/", "a/b/c/d"] { #expect(LegacyGroupName(text) == nil) }
  }

  @Test func protectionIsTurnedOverAndKeepsFromDeleting() async throws {
    let driver = await driver("g")
    let id = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    let told: Bool? = try await isProtected(id, driver)
    let before = try #require(told as Bool?)
    await driver.play("A tab enter")
    #expect(try await isProtected(id, driver) == !before)
    if before { await driver.play("A tab enter") }
    await driver.play("D")
    #expect(driver.runtime.model.notice?.text == InstancePhrases.isProtected)
    #expect(driver.runtime.model.top?.form == nil)
    await driver.play("u tab enter")
    #expect(try await isProtected(id, driver) == false)
  }

  @Test func aRegionOf2024KnowsNoProtection() async {
    let driver = await driver("A", .may2024)
    #expect(driver.runtime.model.notice?.text == InstancePhrases.protectionUnknown)
  }

  @Test func accessRulesAreReplacedAsTheyWereReadAndShownOneByOne() async throws {
    let driver = await driver("j enter")
    for _ in 0..<8 where driver.runtime.model.top?.location.resource != .endpoints {
      await driver.play("tab")
    }
    let id = try #require(driver.runtime.model.top?.location.instanceID)
    await driver.play("I")
    var form = try #require(driver.runtime.model.top?.form)
    let rules = try #require(form.fields.fields.firstIndex { $0.descriptor.name == "IpRules" })
    guard case .items(let items) = form.fields.fields[rules].content else {
      Issue.record("the rules are no items")
      return
    }
    #expect(items.count == 1 && items[0].first?.text == "0.0.0.0/0")
    form.fields.addItem(to: rules)
    form.fields[.init(field: rules, item: 1, member: 0)]?.set("10.0.0.0/8")
    form.fields[.init(field: rules, item: 1, member: 1)]?.set("true")
    let index = try #require(driver.runtime.model.panes.indices.last)
    let parameters = try #require(
      form.request(TimeRangeText(now: 0, timeZone: .fixed(hours: 0))).parameters(&form.fields))
    #expect(parameters["Type"] == .string("PUBLIC"))
    let change = Change(action: form.action, parameters: parameters, seen: form.seen)
    #expect(change.target.instanceID == id && index > 0)
    // Somebody else closes it to all in the meantime: nothing is sent.
    let closed = [IpRule(ip: "192.0.2.0/24", allow: true, remark: "")]
    let reading = ReadBackReading(
      isThere: true,
      values: ["IpRules": .array([.object(["Ip": .string("192.0.2.0/24")])])])
    #expect(ThreeWay(change, reading).isConflict)
    _ = try await driver.client.call(
      ModifyInstanceEndpoint(instanceID: id, type: .public, ipRules: closed))
  }
}
