package import Catalog

/// What was read of the service's metrics in a region, and what of it is due for the board.
package struct MetricBook: Sendable {
  /// How many groups are kept; of those that were read longest ago nothing is.
  static let groupLimit = 50
  /// Instances whose series fit into one call.
  static let chunkSize = 50
  /// How often the board asks of all instances, in milliseconds: for what is throttled and for dead
  /// letters, and for the load. Where it takes several calls, so many times as long.
  static let limitMilliseconds: Int64 = 300_000
  static let loadMilliseconds: Int64 = 900_000
  /// How often it asks since when groups are behind, in milliseconds.
  static let sinceMilliseconds: Int64 = 60_000

  /// A call for the board.
  package struct Job: Hashable, Sendable {
    package let metric: Metric
    /// Which part of the instances.
    let chunk: Int

    /// What a series of it is about.
    package func subject(_ instanceID: String) -> MetricSubject {
      metric.scope == .mqttInstance ? .mqttInstance(instanceID) : .instance(instanceID)
    }
  }

  /// By instance.
  package private(set) var instances: [String: InstanceMetrics] = [:]
  /// By whom instances are throttled, of those that were opened.
  package private(set) var blames: [String: InstanceBlame] = [:]
  /// What the details of MQTT instances show, of those that were opened.
  package private(set) var charts: [String: InstanceChart] = [:]
  private var groups: [GroupKey: GroupMetrics] = [:]
  private var order: [GroupKey] = []
  private var answeredAt: [Job: Int64] = [:]
  /// Groups of which was asked since when they are behind.
  private var asked: Set<GroupKey> = []
  /// When that was, in milliseconds of the machine's uptime.
  private var askedAt: Int64?

  package init() {}

  /// What was read of instances for the board, and when: who looks anew need not ask for it again.
  package var ofInstances: MetricBook {
    var book = MetricBook()
    book.instances = instances
    book.answeredAt = answeredAt
    return book
  }

  /// What was read of a group.
  package subscript(key: GroupKey) -> GroupMetrics? { groups[key] }

  /// Changes what is known of a group.
  mutating func change(_ key: GroupKey, _ change: (inout GroupMetrics) -> Void) {
    change(&groups[key, default: GroupMetrics()])
    order.removeAll { $0 == key }
    order.append(key)
    while order.count > MetricBook.groupLimit { groups[order.removeFirst()] = nil }
  }

  /// Since when a group is behind is asked once.
  mutating func noteAsked(_ keys: some Sequence<GroupKey>, at uptimeMilliseconds: Int64) {
    asked.formUnion(keys)
    askedAt = uptimeMilliseconds
  }
  func wasAsked(_ key: GroupKey) -> Bool { asked.contains(key) }
  /// Groups are found one after the other: each for itself would take a call.
  func mayAskSince(at uptimeMilliseconds: Int64) -> Bool {
    askedAt.map { uptimeMilliseconds - $0 >= MetricBook.sinceMilliseconds } ?? true
  }

  /// The call that is due for the board: the one that waited longest beyond its time.
  func dueJob(
    instanceCount: Int, mqttCount: Int = 0, at uptimeMilliseconds: Int64
  ) -> Job? {
    var best: (job: Job, over: Int64)?
    for metric in InstanceMetrics.metrics + InstanceMetrics.mqttMetrics {
      let count = metric.scope == .mqttInstance ? mqttCount : instanceCount
      let chunks = (count + MetricBook.chunkSize - 1) / MetricBook.chunkSize
      let isLoad = metric == .instanceSendTps || metric == .instancePullTps
      let milliseconds =
        (isLoad ? MetricBook.loadMilliseconds : MetricBook.limitMilliseconds) * Int64(chunks)
      for chunk in 0..<chunks {
        let job = Job(metric: metric, chunk: chunk)
        let over = answeredAt[job].map { uptimeMilliseconds - $0 - milliseconds } ?? .max
        if over >= 0, over > best?.over ?? -1 { best = (job, over) }
      }
    }
    return best?.job
  }

  /// Takes what a call for the board came to.
  mutating func take(
    _ reading: MetricReading, of job: Job, ids: [String], uptimeMilliseconds: Int64
  ) {
    guard reading.isSettled(job.metric) else { return }
    answeredAt[job] = uptimeMilliseconds
    for id in ids {
      instances[id, default: InstanceMetrics()].take(
        reading.series[job.metric]?[job.subject(id)], of: job.metric, at: uptimeMilliseconds)
    }
  }

  /// Takes what the detail of an MQTT instance shows.
  mutating func take(
    chart reading: MetricReading, of id: String, _ span: HistorySpan, uptimeMilliseconds: Int64
  ) {
    charts[id, default: InstanceChart()].take(
      reading, of: .mqttInstance(id), span, uptimeMilliseconds: uptimeMilliseconds)
  }

  /// Forgets instances that are gone.
  mutating func forget(besides ids: some Collection<String>) {
    let left = Set(ids)
    instances = instances.filter { left.contains($0.key) }
    blames = blames.filter { left.contains($0.key) }
    charts = charts.filter { left.contains($0.key) }
  }

  /// Whether it should be asked by whom an instance is throttled: when it is opened, and some
  /// minutes later again.
  package func isBlameDue(_ id: String, at uptimeMilliseconds: Int64) -> Bool {
    blames[id].map { uptimeMilliseconds - $0.answeredAt >= MetricBook.limitMilliseconds } ?? true
  }

  /// Takes by whom it is.
  package mutating func blame(_ blame: InstanceBlame, of id: String) { blames[id] = blame }
}
