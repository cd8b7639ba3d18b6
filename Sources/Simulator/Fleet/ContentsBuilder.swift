import TRocket

/// Makes what an instance holds, from named stories and from a vocabulary for the rest.
struct ContentsBuilder {
  /// The world's start, in Unix milliseconds.
  let start: Int64
  private let rateFactor: Double
  private var random: SeededGenerator
  private var topics: [Topic] = []
  private var groups: [Group] = []
  private var roles: [Role] = []

  /// - Parameter rateFactor: How much is produced of what the stories tell.
  init(seed: UInt64, name: String, start: Int64, rateFactor: Double = 1) {
    self.start = start
    self.rateFactor = rateFactor
    random = SeededGenerator(seed: seed, name: name)
  }

  var contents: InstanceContents {
    InstanceContents(topics: topics, groups: groups, roles: roles)
  }

  /// Messages that all groups together consume a second at the world's start.
  var consumption: Double {
    groups.reduce(0) { sum, group in
      let pace = group.timeline.state(at: 0).consumed
      return sum + pace * group.subscriptions.reduce(0) { $0 + $1.rate }
    }
  }

  /// Messages that are ordinarily produced a second.
  var production: Double { topics.reduce(0) { $0 + $1.rate } }

  /// A topic with its ordinary production in messages a second.
  mutating func topic(
    _ name: String, _ type: TopicType = .normal, rate: Double, queues: Int = 8,
    remark: String = "", origin: LegacyOrigin? = nil
  ) {
    let created = pastTime(days: 20...900)
    topics.append(
      Topic(
        name: name, type: type, queues: queues, remark: remark, createdTime: created,
        lastWriteTime: Int64.random(in: created...start, using: &random), rate: rate * rateFactor,
        origin: origin))
  }

  /// A group on topics that were added before.
  mutating func group(
    _ name: String, on names: [String], _ timeline: Timeline = .steady, consumers: Int = 4,
    remark: String = "", change: (inout Group) -> Void = { _ in }
  ) {
    let chosen = names.compactMap { name in topics.first { $0.name == name } }
    append(name, on: chosen, timeline, consumers: consumers, remark: remark, change: change)
  }

  private mutating func append(
    _ name: String, on chosen: [Topic], _ timeline: Timeline, consumers: Int, remark: String,
    change: (inout Group) -> Void
  ) {
    let created = pastTime(days: 5...600)
    var group = Group(
      name: name, remark: remark, createdTime: created, consumers: consumers, timeline: timeline,
      subscriptions: chosen.map {
        Group.Subscription(
          topic: $0.name, rate: $0.rate,
          lastConsumedTime: Int64.random(in: created...start, using: &random))
      }, seed: random.next())
    group.isOrderly = chosen.contains { $0.type == .fifo }
    change(&group)
    groups.append(group)
  }

  /// - Parameter details: What it may do to single topics and groups, where it may not do it to all.
  mutating func role(
    _ name: String, reads: Bool, writes: Bool, remark: String = "",
    details: [DetailedRolePerm]? = nil
  ) {
    let created = pastTime(days: 30...700)
    roles.append(
      Role(
        name: name, accessKey: "ak" + random.text(16), secretKey: "sk" + random.text(30),
        mayRead: reads, mayWrite: writes, remark: remark, createdTime: created,
        modifiedTime: Int64.random(in: created...start, using: &random), details: details))
  }

  /// Ordinary topics and groups until there are so many.
  mutating func fill(topicCount: Int, groupCount: Int, _ words: Vocabulary) {
    var number = 0
    let taken = Set(topics.map(\.name))
    while topics.count < topicCount {
      let name = words.name(number)
      number += 1
      guard !taken.contains(name) else { continue }
      topic(
        name, random.pick([.normal, .normal, .normal, .fifo, .delay, .transaction]),
        rate: Double(random.pick([0, 1, 3, 12, 40, 90, 220])), queues: random.pick([3, 8, 8, 16]),
        remark: random.pick(words.remarks))
    }
    guard !topics.isEmpty else { return }
    var index = 0
    while groups.count < groupCount {
      let first = topics[index % topics.count]
      let others = (0..<random.pick([0, 0, 0, 1, 2])).map { _ in random.pick(topics) }
      let chosen = [first] + Set(others).filter { $0 != first }.sorted { $0.name < $1.name }
      let suffix = index < topics.count ? "" : "-\(index / topics.count + 1)"
      append(
        "GID-\(first.name)\(suffix)", on: chosen, ordinaryTimeline(),
        consumers: random.pick([1, 2, 2, 3, 4, 6, 8, 12]), remark: random.pick(words.remarks)
      ) { _ in }
      index += 1
    }
  }

  /// Fine for the most part, with an incident here and there.
  private mutating func ordinaryTimeline() -> Timeline {
    let phase = Double(random.next() % 600)
    switch random.next() % 100 {
    case 0: return .abandoned(backlog: 40 + phase)
    case 1: return .leak(0.02, backlog: 5)
    case 2, 3:
      return .outage(down: 90, catchUpPace: 3, calm: 900, diedBeforeStart: phase)
    case 4...7:
      return .bursts(factor: 6, seconds: 20, capacity: 3, calm: 240, offset: phase)
    default: return .steady
    }
  }

  private mutating func pastTime(days: ClosedRange<Int64>) -> Int64 {
    start - Int64.random(in: days, using: &random) * 86_400_000
      - Int64.random(in: 0..<86_400_000, using: &random)
  }
}
