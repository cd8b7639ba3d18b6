import Catalog
import CloudMonitor
import ModelViewUpdate
import TRocket
import TencentCloud
import Watching

/// Questions to `monitor`, as effects.
struct MetricEffects {
  let environment: ConsoleEnvironment
  let region: String
  let place: MonitorPlace
  /// In Unix seconds.
  let now: Int64

  /// Asks for what is wanted, and before that which metrics there are, where nobody knows it.
  /// - Parameter topicsOf: The instance of whose topics a metric is wanted as well.
  func ask(
    _ task: MetricTask, _ wishes: [MetricWish], topicsOf instanceID: String? = nil,
    for purpose: MonitorPurpose, label: String
  ) -> Effect<Message> {
    guard let ledger = environment.monitorLedger else { return .none }
    return .run(label) { [environment, region, place, now] send in
      let client = await environment.client(region)
      let known = KnownMetrics(client: client, store: environment.metricCatalogs, now: now)
      var catalog = place.catalog
      var asked: Result<MetricCatalog, CloudError>?
      if catalog == nil {
        let answer = await known.catalog()
        (asked, catalog) = (answer, try? answer.get())
      }
      let reader = MetricReader(
        client: client, ledger: ledger, purpose: purpose, now: now,
        batch: catalog?.batch ?? place.batch)
      var wishes = wishes
      if let instanceID {
        let topics = await MetricEffects.topics(of: instanceID, client)
        wishes.insert(MetricBlameRequests.wish(.topicSendLimit, of: topics), at: 0)
      }
      var reading = await MetricEffects.read(
        wishes, catalog ?? .documented, reader, isOffered: !MetricEffects.isAbsent(asked))
      if !reading.refused.isEmpty, let fresh = try? await known.askedAgain().get() {
        // What was kept of it may be old: where it says otherwise now, it is asked for once more.
        asked = .success(fresh)
        let old = catalog ?? .documented
        let again = wishes.filter {
          reading.refused.contains($0.metric) && !fresh.agrees(with: old, on: $0.metric)
        }
        var second = reader
        second.batch = reading.batch
        reading.follow(with: await MetricEffects.read(again, fresh, second, isOffered: true))
        catalog = fresh
      }
      await known.keep(catalog, after: reading, from: reader.batch)
      send(
        .metrics(
          MetricAnswer(
            region: region, task: task, purpose: purpose, catalog: asked, reading: reading)))
    }
  }

  /// Asks which groups of instances are the worst.
  func rank(_ instanceIDs: [String], label: String) -> Effect<Message> {
    guard let ledger = environment.monitorLedger else { return .none }
    return .run(label) { [environment, region, place, now] send in
      let client = await environment.client(region)
      let reader = MetricReader(
        client: client, ledger: ledger, purpose: .background, now: now, batch: place.batch)
      let reading = await reader.rank(GroupRanking(of: instanceIDs, now: now))
      if reading.lacksRanking {
        let known = KnownMetrics(client: client, store: environment.metricCatalogs, now: now)
        await known.keepLackOfRanking(in: place.catalog)
      }
      send(
        .metrics(
          MetricAnswer(
            region: region, task: .ranking, purpose: .background, catalog: nil, reading: reading)))
    }
  }

  private static func read(
    _ wishes: [MetricWish], _ catalog: MetricCatalog, _ reader: MetricReader, isOffered: Bool
  ) async -> MetricReading {
    let queries = wishes.map { ($0.metric, $0.query(catalog, now: reader.now)) }
    var reading = MetricReading(batch: reader.batch)
    if isOffered { reading = await reader.read(queries.compactMap(\.1)) }
    reading.skipped = Set(queries.lazy.filter { $0.1 == nil }.map(\.0))
    return reading
  }

  /// The topics of an instance, as many as are asked for at once; none where they cannot be read, as
  /// that says nothing of whom to blame.
  private static func topics(
    of instanceID: String, _ client: CloudClient
  ) async -> [MetricSubject] {
    var names: [String] = []
    while names.count < MetricBlameRequests.topicLimit {
      let list = DescribeTopicList(instanceID: instanceID, offset: names.count, limit: 100)
      guard let page = try? await client.call(list) else { break }
      let found = page.data.compactMap(\.topic)
      names += found
      if found.isEmpty || names.count >= page.totalCount ?? 0 { break }
    }
    return names.prefix(MetricBlameRequests.topicLimit).map {
      .topic(instanceID: instanceID, name: $0)
    }
  }

  private static func isAbsent(_ asked: Result<MetricCatalog, CloudError>?) -> Bool {
    if case .failure(let error)? = asked { MonitorFailure(error) == .absent } else { false }
  }
}
