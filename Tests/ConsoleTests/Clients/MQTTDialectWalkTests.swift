import ModelViewUpdate
import Simulator
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// The panes of MQTT over both dialects, and the verbs that only today's has.
@Suite(.serialized) struct MQTTDialectWalkTests {
  private static let clients = "tab enter : text:mqtt-clients enter"

  private func driver(_ dialect: Dialect, _ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: dialect)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func list(_ driver: ConsoleDriver) throws -> ListPane {
    try #require(driver.runtime.model.top?.list)
  }

  private func calls(_ driver: ConsoleDriver, _ action: String) -> Int {
    ActionID(action).flatMap { driver.client.statistics.byAction[$0]?.calls } ?? 0
  }

  @Test(arguments: [Dialect.may2024, .today])
  func aTopicIsMadeChangedAndDeleted(dialect: Dialect) async throws {
    let driver = await driver(dialect, "tab enter")
    let made = dialect == .today ? "mqtt.CreateTopic" : "trocket.CreateMQTTTopic"
    let deleted = dialect == .today ? "mqtt.DeleteTopic" : "trocket.DeleteMQTTTopic"
    await driver.play("+ text:zz-made tab text:mine ctrl-s tab enter")
    #expect(calls(driver, made) == 1)
    await driver.play("/ text:zz-made enter")
    #expect(try list(driver).rows.contains { $0.id == "zz-made" })
    await driver.play("D text:zz-made enter")
    #expect(calls(driver, deleted) == 1)
    await driver.play("ctrl-r")
    #expect(try !list(driver).rows.contains { $0.id == "zz-made" })
  }

  /// What only the product of its own lists says so where there is none, and offers no retry.
  @Test(arguments: [
    "shared-subscriptions", "mqtt-authorization", "mqtt-block-rules", "mqtt-device-certificates",
    "mqtt-enrichment-rules",
  ])
  func whereThereIsNoProductThatIsSaid(_ list: String) async throws {
    let driver = await driver(.may2024, "tab enter : text:\(list) enter")
    #expect(try self.list(driver).location.resource.name == list)
    #expect(driver.screen.contains("This region has no product mqtt"))
    #expect(!driver.screen.contains("NoSuchProduct") && !driver.screen.contains("retries"))
  }

  @Test(arguments: [
    ("metadata-imports", Dialect.may2024, "today’s trocket has it"),
    ("migrations", .may2024, "today’s trocket has it"),
    ("mqtt-skus", .today, "has no product mqtt"),
  ])
  func whatTheDialectDoesNotHaveIsSaidInWords(
    _ list: String, _ dialect: Dialect, _ words: String
  ) async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40, dialect: dialect, lacks: [.noMQTT])
    await driver.start()
    await driver.play(": text:\(list) enter")
    #expect(driver.screen.contains(words), "\(driver.screen)")
    #expect(!driver.screen.contains("InvalidAction") && !driver.screen.contains("retries"))
  }

  @Test func clientsAreListedWithWhatIsToldOfThem() async throws {
    let driver = await driver(.today, Self.clients)
    let list = try list(driver)
    #expect(list.rows.count > 5 && list.isComplete)
    #expect(list.measuredIDs.isSuperset(of: list.rows.map(\.id)))
    #expect(calls(driver, "trocket.DescribeMQTTClient") == 0)
    // One call tells of all of them: none is asked for by itself.
    let before = calls(driver, "mqtt.DescribeClientList")
    await driver.play("+10s")
    #expect(calls(driver, "mqtt.DescribeClientList") - before <= 6)
    await driver.play("f text:offline enter")
    let offline = try self.list(driver)
    #expect(offline.rows.count < list.rows.count)
    #expect(
      offline.rows.allSatisfy {
        offline.samples[$0.id]?.latest?.value(0) == .token("DISCONNECTED")
      })
  }

  @Test func anIDThatIsNotListedStaysInBothDialects() async throws {
    for dialect in [Dialect.may2024, .today] {
      let driver = await driver(dialect, Self.clients + " a text:nobody enter")
      let rows = try list(driver).rows.map(\.id)
      #expect(rows.last == "nobody")
      await driver.play("G x")
      #expect(try !list(driver).rows.map(\.id).contains("nobody"))
    }
  }

  @Test func theDetailOfAClientTellsItsEvents() async throws {
    let driver = await driver(.today, Self.clients + " d")
    #expect(driver.screen.contains("Connection"))
    for action in ["DescribeClientList", "DescribeClientEvents", "DescribeWillMessage"] {
      #expect(calls(driver, "mqtt.\(action)") > 0)
    }
  }

  @Test func severalAreKickedByTheirNumber() async throws {
    let driver = await driver(.today, Self.clients + " space space H")
    #expect(driver.screen.contains("Type 2 to confirm"))
    await driver.play("text:2 enter")
    #expect(calls(driver, "mqtt.KickOutClient") == 2)
  }

  @Test func aBlockLastsAnHourAndItsPatternIsTyped() async throws {
    let driver = await driver(.today, Self.clients)
    let id = try #require(try list(driver).selectedRow?.id)
    await driver.play(";")
    #expect(driver.screen.contains("Hits 1 of"))
    await driver.play("text:\(id) enter")
    #expect(calls(driver, "mqtt.CreateBlockRule") == 1)
    await driver.play("esc : text:mqtt-block-rules enter")
    let rules = try list(driver)
    let rule = try #require(rules.rows.first { $0.id.hasPrefix("block-") })
    #expect(rule.values[2] == .text(id))
    // It is taken back by the action that calls it by another name.
    await driver.play("u")
    #expect(driver.screen.contains("DeleteBlockRule"), "\(driver.screen)")
    await driver.play("text:\(rule.id) enter")
    #expect(calls(driver, "mqtt.DeleteBlockRule") == 1)
  }

  /// What a change of a block leaves alone the rule tells.
  @Test func aBlockThatGetsAnotherEndSaysWhomItHits() async throws {
    let driver = await driver(.today, Self.clients)
    let id = try #require(try list(driver).selectedRow?.id)
    await driver.play("; text:\(id) enter esc")
    let record = try #require(driver.runtime.model.changes.last)
    let action = try #require(
      APICatalogs.known.action(ActionID(service: "mqtt", name: "ModifyBlockRule")))
    let name = try #require(record.target.name)
    let change = Change(
      action: action,
      parameters: .object([
        "InstanceId": .string(record.target.instanceID ?? ""), "Name": .string(name),
        "ExpireTime": .integer(driver.clock.unixMilliseconds + 60_000),
      ]))
    let facts = BlockFacts(
      change: change, client: driver.client, now: driver.clock.unixMilliseconds)
    #expect(await facts.lines.first?.english.hasSuffix(": \(id)") == true)
    #expect(ChangePermission.word(for: change, in: driver.runtime.model) == name)
  }

  @Test func aSharedSubscriptionIsAGroupOfTheBoard() async throws {
    let driver = await driver(.today, "tab enter : text:shared-subscriptions enter +5s")
    let list = try list(driver)
    let row = try #require(list.selectedRow)
    #expect(SharedSubscriptionName.isName(row.id))
    let key = GroupKey(instanceID: list.location.instanceID ?? "", name: row.id)
    #expect(driver.runtime.model.watch.groups[key]?.latest?.group?.lag != nil)
    await driver.play("enter")
    #expect(driver.runtime.model.top?.location.resource == .sharedConsumers)
  }

  @Test func verbsOfTodayAreRefusedIn2024() async throws {
    let driver = await driver(.may2024, Self.clients + " a text:sensor-001 enter H")
    #expect(calls(driver, "mqtt.KickOutClient") == 0)
    #expect(driver.runtime.model.notice?.text.english.contains("KickOutClient") == true)
  }

  @Test func aMessageIsPublishedAndItsBodyIsKeptNowhere() async throws {
    let driver = await driver(.today, "tab enter")
    let topic = try #require(try list(driver).selectedRow?.id)
    await driver.play("S text:secret-phone-number ctrl-s")
    #expect(driver.screen.contains("as any other message"))
    await driver.play("tab enter")
    #expect(calls(driver, "mqtt.PublishMessage") == 1)
    #expect(!"\(driver.journal.lines)".contains("secret-phone-number"))
    await driver.play("enter f text:topic space text:\(topic) enter")
    #expect(calls(driver, "mqtt.DescribeMessageByTopic") > 0)
  }

  /// Devices publish below a topic, hardly any on itself.
  @Test func anExpressionIsAskedOfAllThatIsPublishedBelowATopic() async throws {
    let driver = await driver(
      .today, "tab enter / text:sensor-telemetry enter enter t text:2m enter")
    await driver.play("f text:jq space text:.temperature space text:> space text:20 enter")
    let list = try list(driver)
    #expect(!list.rows.isEmpty && list.loading == .loaded, "\(driver.screen)")
    await driver.play("f ctrl-u text:jq space text:.temperature space text:> space text:90 enter")
    #expect(try self.list(driver).rows.isEmpty)
    // There is a way on from the most that an answer holds.
    await driver.play(
      "t ctrl-u text:20m enter f ctrl-u text:topic space text:sensor-telemetry/# enter")
    #expect(driver.screen.contains("Messages  at least 1,024"))
  }

  @Test func whatIsRetainedAsksForItsTopicAndSaysWhatItDoes() async throws {
    let driver = await driver(.today, "tab enter")
    let action = try #require(
      APICatalogs.known.action(ActionID(service: "mqtt", name: "PublishMessage")))
    func change(isRetained: Bool) -> Change {
      Change(
        action: action,
        parameters: .object([
          "InstanceId": .string("mqtt-1"), "TargetTopic": .string("home"),
          "Payload": .string("on"), "Retain": .bool(isRetained),
        ]))
    }
    let model = driver.runtime.model
    #expect(ChangePermission.word(for: change(isRetained: true), in: model) == "home")
    #expect(ChangePermission.word(for: change(isRetained: false), in: model) == nil)
    #expect(change(isRetained: true).ownFacts == [BlockPhrases.retained])
    #expect(change(isRetained: false).ownFacts == [])
  }

  /// A block ends by itself, within a day.
  @Test(arguments: [(nil, false), (-1, false), (3_600, true), (86_400, true), (86_401, false)])
  func aBlockEndsWithinADay(seconds: Int64?, isAllowed: Bool) async throws {
    let driver = await driver(.today, "tab")
    let action = try #require(
      APICatalogs.known.action(ActionID(service: "mqtt", name: "CreateBlockRule")))
    let now: Int64 = 1_770_000_000_000
    var parameters: [String: TencentCloud.JSONValue] = [
      "InstanceId": .string("mqtt-1"), "Name": .string("b"), "Include": .string("sensor-*"),
    ]
    parameters["ExpireTime"] = seconds.map { .integer(now + $0 * 1000) }
    let change = Change(action: action, parameters: .object(parameters))
    let facts = BlockFacts(change: change, client: driver.client, now: now)
    #expect((facts.refusal == nil) == isAllowed)
    #expect(ChangePermission.word(for: change, in: driver.runtime.model) == "sensor-*")
  }

  @Test func aSubscriptionIsAddedAndDeleted() async throws {
    let driver = await driver(.today, Self.clients + " i")
    #expect(driver.runtime.model.top?.location.resource == .clientSubscriptions)
    await driver.play("+ text:added/by/hand ctrl-s tab enter")
    #expect(calls(driver, "mqtt.AddClientSubscription") == 1)
    await driver.play("/ text:added/by/hand enter")
    #expect(try list(driver).rows.contains { $0.id == "added/by/hand" })
    await driver.play("D text:added/by/hand enter")
    #expect(calls(driver, "mqtt.DeleteClientSubscription") == 1)
  }
}
