import ModelViewUpdate

/// What the background poller does: by how much things matter and by action, what it asks about,
/// how old the answers are, how often it failed, how long it took.
enum PollerResource {
  static let resource = Resource(
    .poller, Phrase("Background poller", "后台轮询"), aliases: ["polling"], scope: .region,
    fields: fields.map(\.description),
    columns: [
      .field("Action", 30, weight: 2), .field("Targets", 7), .field("InFlight", 9),
      .field("AgeP50", 7), .field("AgeP99", 7), .field("OldestAge", 6), .field("Calls", 6),
      .field("Failures", 6), .field("RestsFor", 5), .field("LatencyP50", 8),
      .field("LatencyP99", 8), .field("LastFailure", 20, weight: 3),
    ],
    source: .watch,
    emptyText: Phrase("Nothing is asked yet.", "尚未发起请求。"))

  /// The rows: all together, then what matters most first, then each action that has targets or was
  /// called.
  static func rows(_ watch: Watch, language: Language, at moment: Moment) -> [Row] {
    let loads = watch.poller.loads(at: moment)
    let actions = Set(loads.byAction.keys).union(watch.counts.keys).sorted().map { action in
      item(
        action, watch.counts[action] ?? PollCounts(), loads.byAction[action] ?? PollerLoad(),
        language)
    }
    // This pane covers what was on the screen a moment ago.
    let present = loads.byUrgency.merging([.visible: PollerLoad()]) { load, _ in load }
    let urgencies = present.sorted { $0.key < $1.key }.map { urgency, load in
      item(urgency, load, watch.poller, language, at: moment)
    }
    let all = Item(
      title: Phrases.budget(watch.poller.budgetPerSecond)[language],
      targets: actions.reduce(0) { $0 + $1.targets },
      inFlight: actions.reduce(0) { $0 + $1.inFlight },
      calls: actions.reduce(0) { $0 + ($1.calls ?? 0) },
      failures: actions.reduce(0) { $0 + ($1.failures ?? 0) })
    return ([all] + urgencies + actions).map { item in
      Row(id: item.title, values: fields.map { $0.value(item) })
    }
  }

  private static func item(
    _ action: String, _ counts: PollCounts, _ load: PollerLoad, _ language: Language
  ) -> Item {
    let rest = load.restMilliseconds
    var item = Item(title: action, targets: load.targets, inFlight: load.inFlight)
    item.setAges(load)
    item.calls = counts.calls
    item.failures = counts.failures
    item.latencyP50 = counts.latencyMilliseconds(share: 0.5)
    item.latencyP99 = counts.latencyMilliseconds(share: 0.99)
    item.restSeconds = rest > 0 ? (rest + 999) / 1000 : nil
    item.lastFailure = counts.lastFailure.map { ErrorPhrases.reason($0)[language] }
    return item
  }

  /// Of what is on the screen, how old it was over the last minutes; of the rest, how old it is.
  private static func item(
    _ urgency: PollUrgency, _ load: PollerLoad, _ poller: Poller, _ language: Language,
    at moment: Moment
  ) -> Item {
    var item = Item(
      title: Phrases.urgency(urgency)[language], targets: load.targets, inFlight: load.inFlight)
    item.setAges(load)
    if urgency == .visible {
      item.ageP50 = poller.visibleAgeMilliseconds(share: 0.5, at: moment)
      item.ageP99 = poller.visibleAgeMilliseconds(share: 0.99, at: moment)
    }
    return item
  }

  private struct Item: Sendable {
    let title: String
    let targets: Int
    let inFlight: Int
    var ageP50: Int64?
    var ageP99: Int64?
    var oldestAge: Int64?
    var calls: Int?
    var failures: Int?
    var latencyP50: Int?
    var latencyP99: Int?
    var restSeconds: Int64?
    var lastFailure: String?

    mutating func setAges(_ load: PollerLoad) {
      ageP50 = load.ageMilliseconds(share: 0.5)
      ageP99 = load.ageMilliseconds(share: 0.99)
      oldestAge = load.oldestMilliseconds
    }
  }

  private static let fields: [Field<Item>] = [
    .text("Action") { $0.title }, .count("Targets") { $0.targets },
    .count("InFlight") { $0.inFlight }, .count("AgeP50", .age) { $0.ageP50 },
    .count("AgeP99", .age) { $0.ageP99 }, .count("OldestAge", .age) { $0.oldestAge },
    .count("Calls") { $0.calls }, .count("Failures") { $0.failures },
    .count("LatencyP50", .milliseconds) { $0.latencyP50 },
    .count("LatencyP99", .milliseconds) { $0.latencyP99 },
    .count("RestsFor", .duration) { $0.restSeconds }, .text("LastFailure") { $0.lastFailure },
  ]
}
