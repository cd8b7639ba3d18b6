import ModelViewUpdate

/// What the background poller does: by action, what it asks about, how often it failed, how long it
/// took, how old the oldest answer is.
enum PollerResource {
  static let resource = Resource(
    .poller, Phrase("Background poller", "后台轮询"), aliases: ["polling"], scope: .region,
    fields: fields.map(\.description),
    columns: [
      .field("Action", 28, weight: 2), .field("InFlight", 9), .field("Targets", 11),
      .field("Calls", 7), .field("Failures", 8), .field("LatencyP50", 7),
      .field("LatencyP99", 7), .field("OldestAge", 10), .field("RestsFor", 9),
    ],
    source: .watch,
    emptyText: Phrase("Nothing is asked yet.", "尚未发起请求。"))

  /// The rows: all together, then each action that has targets or was called.
  static func rows(_ watch: Watch, language: Language, at moment: Moment) -> [Row] {
    let loads = watch.poller.loads(at: moment)
    let actions = Set(loads.keys).union(watch.counts.keys).sorted()
    let items = actions.map { action in
      item(action, watch.counts[action] ?? PollCounts(), loads[action] ?? PollerLoad())
    }
    let all = Item(
      title: Phrases.budget(watch.poller.budgetPerSecond)[language],
      inFlight: items.reduce(0) { $0 + $1.inFlight },
      targets: items.reduce(0) { $0 + $1.targets },
      calls: items.reduce(0) { $0 + $1.calls }, failures: items.reduce(0) { $0 + $1.failures })
    return ([all] + items).map { item in
      Row(id: item.title, values: fields.map { $0.value(item) })
    }
  }

  private static func item(_ action: String, _ counts: PollCounts, _ load: PollerLoad) -> Item {
    let rest = load.restMilliseconds
    return Item(
      title: action, inFlight: load.inFlight, targets: load.targets, calls: counts.calls,
      failures: counts.failures, p50: counts.latencyMilliseconds(share: 0.5),
      p99: counts.latencyMilliseconds(share: 0.99),
      oldestSeconds: load.targets == 0 ? nil : load.oldestMilliseconds.map { $0 / 1000 },
      restSeconds: rest > 0 ? (rest + 999) / 1000 : nil)
  }

  private struct Item: Sendable {
    let title: String
    let inFlight: Int
    let targets: Int
    let calls: Int
    let failures: Int
    var p50: Int?
    var p99: Int?
    var oldestSeconds: Int64?
    var restSeconds: Int64?
  }

  private static let fields: [Field<Item>] = [
    .text("Action") { $0.title }, .count("InFlight") { $0.inFlight },
    .count("Targets") { $0.targets }, .count("Calls") { $0.calls },
    .count("Failures") { $0.failures }, .count("LatencyP50", .milliseconds) { $0.p50 },
    .count("LatencyP99", .milliseconds) { $0.p99 },
    .count("OldestAge", .duration) { $0.oldestSeconds },
    .count("RestsFor", .duration) { $0.restSeconds },
  ]
}
