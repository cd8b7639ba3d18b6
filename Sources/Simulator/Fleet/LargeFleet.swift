import TRocket

/// A company with forty instances: thirty-two of RocketMQ, the first of which holds 10,000 topics
/// and 2,000 groups, and eight of MQTT. What they hold is made when it is asked for.
struct LargeFleet {
  /// MQTT instances beside those of the small fleet.
  private static let moreMQTT = 4
  /// Clients of the first of them beside those that every one has: one answer holds 1,024.
  private static let crowdCount = 1900
  private static let cities = [
    "shanghai 上海", "shenzhen 深圳", "chengdu 成都", "beijing 北京", "wuhan 武汉", "xian 西安",
    "hangzhou 杭州", "chongqing 重庆",
  ]
  private static let uses = ["trade", "logistics", "member", "data"]

  /// The instance that others move to.
  static let home = 1

  private let builder: InstanceBuilder

  init(seed: UInt64, start: Int64) { builder = InstanceBuilder(seed: seed, start: start) }

  /// To an instance of a name.
  func migrations(to home: String) -> [Migration] {
    MovingStories(start: builder.start, home: home, hasLegacy: false).migrations
  }

  var instances: [RocketInstance] {
    let migrations = migrations(to: "")
    return (0..<32).map { number in
      let isGiant = number == 0
      let city = Self.cities[number % Self.cities.count]
      let use = Self.uses[number / Self.cities.count]
      let size = Self.size(number)
      // What moves to it is a part of what it will hold.
      let moving = number == Self.home ? migrations.first : nil
      let title = isGiant ? "prod-platform-shared 平台共享" : "prod-\(use)-\(city)"
      return builder.instance(
        title, size.sku, isGiant ? .platinum : .pro,
        topicLimit: isGiant ? 12_000 : 400, tps: size.tps,
        remark: isGiant ? "10,000 topics, one for every tenant 每租户一个主题" : "",
        contents: .planned(
          plan(
            title, topics: isGiant ? 10_000 : 60 + number * 7 - (moving?.topics.count ?? 0),
            groups: isGiant ? 2000 : 40 + number * 5 - (moving?.groups.count ?? 0)))
      ) {
        $0.tags = [Tag(tagKey: "env", tagValue: "prod"), Tag(tagKey: "use", tagValue: use)]
        if number % 11 == 5 { $0.status = Scheduled(.maintaining) }
      }
    }
  }

  /// What its groups consume has room in the half of its TPS that is not for sending.
  private static func size(_ number: Int) -> (sku: SkuCode, tps: Int) {
    switch number {
    case 0: (.platinum40w, 400_000)
    case ..<6: (.pro2w, 20_000)
    case ..<15: (.pro3w, 30_000)
    default: (.pro5w, 50_000)
    }
  }

  private func plan(_ title: String, topics: Int, groups: Int) -> ContentsPlan {
    let (seed, start) = (builder.seed, builder.start)
    return ContentsPlan(topicCount: topics, groupCount: groups) {
      var contents = ContentsBuilder(seed: seed, name: "contents " + title, start: start)
      contents.fill(topicCount: topics, groupCount: groups, .everything)
      contents.role("platform", reads: true, writes: true)
      contents.role("readonly", reads: true, writes: false)
      return contents.contents
    }
  }

  var mqttInstances: [MQTTInstance] {
    let builder = MQTTBuilder(seed: builder.seed, start: builder.start)
    return (0..<Self.moreMQTT).map { number in
      let city = Self.cities[number]
      return builder.instance(
        "prod-store-iot-\(city)", MQTTProduct.all[2],
        topics: (1...30).map { builder.topic("shelf-\($0)", everyMilliseconds: 1000) },
        users: [builder.user("shelf-\(number)")],
        clients: (1...50).map {
          builder.client(
            "shelf-\($0)", period: 600, session: 570, publishRate: 0.1,
            filters: ["shelf-\($0 % 30 + 1)/price/\($0)"])
        }
      ) { if number == 0 { $0.story = .crowd(Self.crowdCount) } }
    }
  }
}
