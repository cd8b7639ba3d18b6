import CloudMonitor
import MQTT
import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Console

/// Every action that reads is asked by keys, or it is said here why only `:call` reaches it.
@Suite(.serialized) struct ReachedActionsTests {
  /// A way through the console, and what it asks.
  struct Walk: Sendable {
    let dialect: Dialect
    let keys: String
    let asks: [String]
  }

  private static let loyalty = "enter / text:loyalty-points enter"

  static let walks = [
    Walk(dialect: .today, keys: "d", asks: ["DescribeFusionInstanceList", "DescribeInstance"]),
    Walk(
      dialect: .today, keys: "enter +2s d",
      asks: ["DescribeConsumerGroupList", "DescribeConsumerGroup"]),
    Walk(dialect: .today, keys: "\(loyalty) enter", asks: ["DescribeTopicListByGroup"]),
    Walk(
      dialect: .today, keys: "/ text:finance enter enter / text:ledger-writer enter enter Q",
      asks: ["DescribeTopicStats"]),
    Walk(
      dialect: .today, keys: "\(loyalty) C d",
      asks: ["DescribeConsumerClientList", "DescribeConsumerClient"]),
    Walk(
      dialect: .today, keys: "\(loyalty) L d",
      asks: [
        "DescribeConsumerLabelList", "DescribeConsumerLabel", "DescribeConsumerLabelRoutes",
      ]),
    Walk(
      dialect: .today, keys: "\(loyalty) enter / text:order-paid enter L d",
      asks: ["DescribeConsumerRouteConfig", "DescribeConsumerRouteVersionList"]),
    Walk(
      dialect: .today, keys: "enter : text:topics enter d",
      asks: ["DescribeTopicList", "DescribeTopic"]),
    Walk(
      dialect: .today, keys: "enter : text:topics enter C", asks: ["DescribeProducerList"]),
    Walk(dialect: .today, keys: "enter : text:roles enter", asks: ["DescribeRoleList"]),
    Walk(
      dialect: .today, keys: "\(MessageQueryWalkTests.toMessages) enter",
      asks: ["DescribeMessageList", "DescribeMessage", "DescribeMessageTrace"]),
    Walk(
      dialect: .today, keys: "N d",
      asks: ["DescribeSmoothMigrationTaskList", "DescribeSourceClusterGroupList"]),
    Walk(
      dialect: .today, keys: "N / text:self-built enter enter +2s",
      asks: [
        "DescribeMigratingTopicList", "DescribeMigratingTopicStats", "DescribeMigratingGroupStats",
      ]),
    Walk(
      dialect: .today, keys: ": text:metadata-imports enter", asks: ["DescribeMigrationTaskList"]),
    Walk(dialect: .today, keys: "G enter +2s", asks: ["DescribeConsumerLag"]),
    Walk(
      dialect: .today, keys: "enter +5s d", asks: ["DescribeBaseMetrics", "GetMonitorData"]),
    Walk(
      dialect: .may2024, keys: "tab d",
      asks: ["DescribeInstanceList", "DescribeMQTTInstanceList", "DescribeMQTTInstance"]),
    Walk(
      dialect: .may2024, keys: "tab enter d",
      asks: ["DescribeMQTTTopicList", "DescribeMQTTTopic"]),
    Walk(
      dialect: .may2024, keys: "tab enter enter enter",
      asks: ["DescribeMQTTMessageList", "DescribeMQTTMessage"]),
    Walk(
      dialect: .may2024, keys: "tab enter : text:mqtt-users enter", asks: ["DescribeMQTTUserList"]),
    Walk(
      dialect: .may2024, keys: "tab enter : text:mqtt-clients enter a text:sensor-001 enter d",
      asks: ["DescribeMQTTClient"]),
    Walk(
      dialect: .may2024, keys: "tab enter : text:mqtt-public-endpoints enter",
      asks: ["DescribeMQTTInsPublicEndpoints"]),
    Walk(
      dialect: .may2024, keys: "tab enter : text:mqtt-vpc-endpoints enter",
      asks: ["DescribeMQTTInsVPCEndpoints"]),
    Walk(
      dialect: .may2024, keys: "tab enter : text:mqtt-certificates enter",
      asks: ["DescribeMQTTInstanceCert"]),
    Walk(
      dialect: .may2024, keys: ": text:mqtt-skus enter", asks: ["DescribeMQTTProductSKUList"]),
    Walk(
      dialect: .today, keys: "tab d",
      asks: [
        "mqtt.DescribeInstanceList", "mqtt.DescribeInstance", "DescribeInsPublicEndpoints",
        "DescribeInsVPCEndpoints",
      ]),
    Walk(
      dialect: .today, keys: "tab enter d",
      asks: ["mqtt.DescribeTopicList", "mqtt.DescribeTopic"]),
    Walk(
      dialect: .today, keys: "tab enter enter enter",
      asks: ["mqtt.DescribeMessageList", "DescribeMessageDetails"]),
    Walk(
      dialect: .today, keys: "tab enter : text:mqtt-users enter", asks: ["DescribeUserList"]),
    Walk(
      dialect: .today, keys: "tab enter : text:mqtt-clients enter d",
      asks: ["DescribeClientList", "DescribeClientEvents", "DescribeWillMessage"]),
    Walk(
      dialect: .today, keys: ": text:mqtt-skus enter", asks: ["DescribeProductSKUList"]),
    Walk(
      dialect: .today, keys: "tab enter enter f text:topic space text:home/# enter",
      asks: ["DescribeMessageByTopic"]),
    Walk(
      dialect: .today, keys: "tab enter : text:mqtt-block-rules enter",
      asks: ["DescribeBlockRuleList"]),
    Walk(
      dialect: .today, keys: "tab enter : text:mqtt-authorization enter",
      asks: ["DescribeAuthorizationPolicies"]),
    Walk(
      dialect: .today, keys: "tab enter : text:mqtt-authenticators enter",
      asks: ["DescribeAuthenticator"]),
    Walk(
      dialect: .today, keys: "tab / text:gateways enter enter : text:mqtt-ca-certificates enter d",
      asks: ["DescribeCaCertificates", "DescribeCaCertificate"]),
    Walk(
      dialect: .today,
      keys: "tab / text:gateways enter enter : text:mqtt-device-certificates enter d",
      asks: ["DescribeDeviceCertificates", "DescribeDeviceCertificate"]),
    Walk(
      dialect: .today, keys: "tab enter : text:mqtt-device-identities enter e",
      asks: ["DescribeDeviceIdentities", "DescribeDeviceIdentity"]),
    Walk(
      dialect: .today, keys: "tab enter : text:mqtt-enrichment-rules enter",
      asks: ["DescribeMessageEnrichmentRules"]),
    Walk(
      dialect: .today, keys: "tab enter : text:shared-subscriptions enter d",
      asks: [
        "DescribeSharedSubscriptionGroups", "DescribeSharedSubscriptionGroupsWithSubscriptions",
        "DescribeSharedSubscriptions", "DescribeSharedSubscriptionClient",
        "DescribeSharedSubscriptionLag",
      ]),
  ]

  /// Why a key asks none of these.
  static let onlyCalled = [
    "DescribeConsumerLabelLists": "the labels of one group are listed; this is many groups at once",
    "DescribeConsumerRouteConfigs": "the routes of one group are listed; this is many at once",
    "DescribeProductSKUs": "a purchase names its SKU; limits and prices are looked up beside it",
    "GetTopNMonitorData": "the first look asks it where there are 500 groups: FirstLookWalkTests",
    "DescribeStatisticData": "documented for other products' metrics only",
    "DescribeDeviceCertificateBackupHistory": ofAnotherInstance,
    "DescribeDeviceIdentityBackupHistory": ofAnotherInstance,
  ]

  /// What changes something and has no form: `:call` takes it, and its guards hold.
  @Test func whatChangesMQTTHasAFormOrSaysThatItHasNone() {
    let formed = Set(ActionForms.all.map(\.action))
    let unformed = APICatalog.mqtt.actions.filter { $0.mutates && !formed.contains($0.id) }
    let named = Set(ActionTitles.mqttActionsWithoutAList.map(\.0))
    #expect(unformed.map(\.id).filter { !named.contains($0) } == [])
    #expect(named.isDisjoint(with: formed))
  }

  private static let ofAnotherInstance =
    "what was synchronized to another instance is looked up before that one takes over"

  @Test func everyActionThatReadsIsAskedByKeysOrSaidNotToBe() {
    let catalogs = [APICatalog.trocket, .mqtt, .monitor]
    let reading = catalogs.flatMap(\.actions).filter { !$0.mutates }.map(\.id.shownName)
    let asked = Set(Self.walks.flatMap(\.asks))
    #expect(reading.filter { !asked.contains($0) && Self.onlyCalled[$0] == nil } == [])
    #expect(asked.union(Self.onlyCalled.keys).subtracting(reading).isEmpty)
    #expect(asked.isDisjoint(with: Self.onlyCalled.keys))
  }

  @Test(arguments: walks.indices) func theKeysAskIt(index: Int) async {
    let walk = Self.walks[index]
    let driver = ConsoleDriver(
      columns: 120, rows: 40, dialect: walk.dialect,
      monitorBudget: walk.dialect == .today ? 1000 : nil)
    await driver.start()
    await driver.play(walk.keys)
    let called = driver.client.statistics.byAction.filter { $0.value.calls > 0 }.keys
    let missing = walk.asks.filter { !called.map(\.shownName).contains($0) }
    #expect(missing == [], "\(walk.keys)")
  }
}
