import FoundationEssentials
import MQTT
import TencentCloud

extension MQTTBookBuilder {
  private var clients: MQTTBuilder { MQTTBuilder(seed: seed, start: start) }

  /// `alarm-workers` falls behind, `telemetry-workers` is slow now and then; `archive-writer` has a backlog;
  /// the sensors of store 9 know an old password.
  func tellSensors(_ book: inout MQTTBook) {
    book.policies.insert(contentsOf: sensorPolicies(&book), at: 0)
    tellWorkers(&book)
    tellRefused(&book)
    book.authenticators = Table([tokens])
    book.identities = Table((1...45).map(identity))
    book.enrichments = enrichments(&book)
    book.blocks = Table([
      BlockRule(
        name: "lost-tablets", type: .clientId, include: "tablet-*", excludes: ["tablet-demo"],
        expireTime: start + 5 * 3_600_000, remark: "门店丢失的平板，等回收", createdTime: before(days: 1),
        updatedTime: before(days: 0.5))
    ])
  }

  private func tellWorkers(_ book: inout MQTTBook) {
    book.groups = Table([
      SharedSubscriptionGroup(
        name: "alarm-workers", strategy: .random, expiryInterval: 0, remark: "报警处理",
        createdTime: before(days: 80), updatedTime: before(days: 3),
        subscriptions: [
          shared("sensor-alarm/#", .leak(0.35, backlog: 900))
        ]),
      SharedSubscriptionGroup(
        name: "telemetry-workers", strategy: .hashPartition, expiryInterval: 60, remark: nil,
        createdTime: before(days: 200), updatedTime: before(days: 20),
        subscriptions: [
          shared("sensor-telemetry/+/+/", .slowness(seconds: 100, pace: 0.2, calm: 240)),
          shared("sensor-telemetry/summary", .steady),
        ]),
      SharedSubscriptionGroup(
        name: "ota-workers", strategy: .random, expiryInterval: 0, remark: "固件升级",
        createdTime: before(days: 40), updatedTime: before(days: 40),
        subscriptions: [shared("sensor-ota/#", .steady)]),
    ])
    for group in book.groups.rows {
      let names = group.name.prefix { $0 != "-" }
      for number in 1...(group.name == "alarm-workers" ? 2 : 3) {
        book.devices.upsert(worker("\(names)-worker-\(number)", group))
      }
    }
    book.devices.upsert(archive)
  }

  /// Its clients share what devices publish to it.
  private func shared(
    _ filter: String, _ pace: Timeline
  ) -> SharedSubscriptionGroup.Subscription {
    SharedSubscriptionGroup.Subscription(
      filter: filter, rate: instance.rate(of: filter), pace: pace)
  }

  private func worker(_ name: String, _ group: SharedSubscriptionGroup) -> Device {
    let client = clients.client(
      name, period: 2_592_000, session: 2_592_000, publishRate: 0, receiveRate: 5,
      filters: [], keepAlive: 30)
    return device(client, user: "backend") {
      $0.protocolVersion = .mqtt5
      $0.expirySeconds = 3600
      $0.subscriptions = group.subscriptions.map {
        DeviceSubscription(filter: group.text(of: $0), qos: 1, rate: $0.rate)
      }
    }
  }

  /// It takes four fifths of what comes in.
  private var archive: Device {
    let client = clients.client(
      "archive-writer", period: 2_592_000, session: 2_592_000, publishRate: 0, receiveRate: 4,
      filters: [], keepAlive: 60)
    return device(client, user: "backend") {
      $0.protocolVersion = .mqtt311
      $0.expirySeconds = 259_200
      $0.subscriptions = [
        DeviceSubscription(
          filter: "sensor-telemetry/#", qos: 1, rate: instance.rate(of: "sensor-telemetry/#"),
          pace: .leak(0.2, backlog: 2600))
      ]
    }
  }

  /// Their user was renamed this morning.
  private func tellRefused(_ book: inout MQTTBook) {
    for number in 1...9 {
      let client = clients.client(
        "cooler-09-\(number)", period: 2_592_000, session: 2_592_000, publishRate: 0.1,
        receiveRate: 0.02, filters: ["store-09/cooler/\(number)/#"])
      book.devices.upsert(
        device(client, user: "cooler") {
          $0.expirySeconds = 259_200
          $0.bars = [
            Device.Bar(cause: .unauthenticated, from: before(days: 0.2), until: nil)
          ]
        })
    }
  }

  private func sensorPolicies(_ book: inout MQTTBook) -> [AuthorizationRule] {
    [
      AuthorizationRule(
        id: book.takeNumber(), name: "no-foreign-network", priority: 1, effect: .deny,
        actions: "connect", ip: "198.51.100.0/24", remark: "扫描来源 scanners",
        createdTime: before(days: 60), updatedTime: before(days: 60)),
      AuthorizationRule(
        id: book.takeNumber(), name: "devices-own-status", priority: 5, effect: .allow,
        actions: "pub", resources: "sensor-telemetry/status/${ClientId}", username: "sensor",
        qos: "0,1",
        createdTime: before(days: 60), updatedTime: before(days: 12)),
      AuthorizationRule(
        id: book.takeNumber(), name: "sensors-hear-commands", priority: 6, effect: .allow,
        actions: "sub", resources: "+/command,sensor-ota/#", clientID: "sensor*",
        username: "sensor", createdTime: before(days: 60), updatedTime: before(days: 12)),
    ]
  }

  private var tokens: Authenticator {
    Authenticator(
      type: .jwt, isOpen: false, remark: "小程序扫码登录，未启用", createdTime: before(days: 33),
      configuration: [
        "algorithm": .string("hmac-based"), "from": .string("password"),
        "secret": .string(key("jwt")), "publicKey": .string(""),
      ])
  }

  private func identity(_ number: Int) -> DeviceIdentity {
    let name = "meter-" + (number < 10 ? "0" : "") + "\(number)"
    return DeviceIdentity(
      name: name, status: number % 11 == 0 ? .disabled : .enabled,
      primaryKey: key(name + " primary"), secondaryKey: key(name + " secondary"),
      properties: [.init(key: "store", value: "\(number % 24 + 1)")],
      createdTime: before(days: Double(50 - number)), updatedTime: before(days: 2))
  }

  private func enrichments(_ book: inout MQTTBook) -> [EnrichmentRule] {
    func text(_ json: String) -> String { Data(json.utf8).base64EncodedString() }
    return [
      EnrichmentRule(
        id: book.takeNumber(), name: "mark-alarms",
        condition: text(#"{"clientId":"sensor-*","topic":"sensor-alarm/#"}"#),
        actions: text(
          #"{"messageExpiryInterval":3600,"userProperty":[{"key":"level","value":"alarm"}]}"#),
        priority: 1, status: .active, remark: "报警一小时内有效", createdTime: before(days: 21),
        updatedTime: before(days: 4)),
      EnrichmentRule(
        id: book.takeNumber(), name: "trace-backend", condition: text(#"{"username":"backend"}"#),
        actions: text(#"{"userProperty":[{"key":"from","value":"云端"}]}"#), priority: 2,
        status: .inactive, remark: "", createdTime: before(days: 20),
        updatedTime: before(days: 20)),
    ]
  }

  /// Many clients of a chain of shops, which come and go.
  func tellCrowd(_ count: Int, _ book: inout MQTTBook) {
    for number in 1...count {
      let period = 3600 + Double(number % 400) * 9
      let client = clients.client(
        "pos-\(number)", period: period, session: number % 5 == 0 ? period * 0.7 : period,
        publishRate: 0.02, receiveRate: 0.01, filters: ["shelf-\(number % 30 + 1)/pos/\(number)/#"])
      book.devices.upsert(device(client) { $0.expirySeconds = 259_200 })
    }
  }
}
