import TRocket
import TencentCloud

/// One of each incident, from its begin to its end within a quarter of an hour, and beside each
/// something that stays well.
struct IncidentFleet {
  private let seed: UInt64
  private let start: Int64

  init(seed: UInt64, start: Int64) {
    self.seed = seed
    self.start = start
  }

  var instances: [RocketInstance] {
    [incidents, CauseStories(seed: seed, start: start).instance]
  }
  var mqttInstances: [MQTTInstance] { [meters] }

  /// In the tenth minute somebody else asks for so many groups that none is left to anybody.
  var otherTraffic: [OtherTraffic] {
    [
      OtherTraffic(
        action: DescribeConsumerGroup.id, milliseconds: start + 540_000..<start + 600_000)
    ]
  }

  /// The public endpoint is under change from the second minute on, for eighty seconds.
  private var incidents: RocketInstance {
    let builder = InstanceBuilder(seed: seed, start: start)
    return builder.instance(
      "incidents 故障演练", .pro1w, .pro, topicLimit: 100, tps: 10_000,
      contents: .made(contents)
    ) {
      $0.endpoints.append(
        builder.publicEndpoint(
          of: $0.name,
          status: Scheduled(.open).then(.processing, at: start + 120_000)
            .then(.open, at: start + 200_000),
          rules: [IpRule(ip: "203.0.113.0/24", allow: true, remark: "office")]))
    }
  }

  private var contents: InstanceContents {
    var contents = ContentsBuilder(seed: seed, name: "contents incidents", start: start)
    contents.topic("orders", rate: 200)
    contents.group("stays-well", on: ["orders"])
    contents.group("consumer-dies", on: ["orders"], .diesOnce)
    contents.group("burst-drains", on: ["orders"], .burstOnce)
    contents.group("slow-leak", on: ["orders"], .leakOnce)
    contents.role("app", reads: true, writes: true)
    return contents.contents
  }

  /// `meter-001` comes and goes for four minutes; `meter-002` stays.
  private var meters: MQTTInstance {
    let builder = MQTTBuilder(seed: seed, start: start)
    return builder.instance(
      "incident-meters 电表", MQTTProduct.all[0],
      topics: [builder.topic("reading", everyMilliseconds: 1000)], users: [builder.user("meter")],
      clients: (1...2).map { number in
        let flaps = number == 1
        var client = builder.client(
          "meter-00\(number)", period: flaps ? 20 : 2_592_000, session: flaps ? 10 : 2_592_000,
          publishRate: 0.5, filters: ["reading/\(number)"])
        if flaps { client.steadyAfter = start + 240_000 }
        return client
      })
  }
}

extension Timeline {
  private static let well = Phase(seconds: 120, produce: 1, consume: 1.33)

  /// Two minutes well, two without consumers, one to catch up, and well for ever.
  fileprivate static let diesOnce = Timeline([
    well, Phase(seconds: 120, produce: 1, consume: 0), Phase(seconds: 60, produce: 1, consume: 3),
    well,
  ])
  /// Two minutes well, twenty seconds of twenty times as much, gone in 75 s, and well for ever.
  fileprivate static let burstOnce = Timeline([
    well, Phase(seconds: 20, produce: 20, consume: 5), Phase(seconds: 75, produce: 1, consume: 5),
    well,
  ])
  /// Two minutes well, five a tenth too slow, then twice as fast until it is made good.
  fileprivate static let leakOnce = Timeline([
    well, Phase(seconds: 300, produce: 1, consume: 0.9), Phase(seconds: 30, produce: 1, consume: 2),
    well,
  ])
}
