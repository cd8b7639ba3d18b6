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
      let reader = MetricReader(
        client: client, ledger: ledger, purpose: purpose, now: now, batch: place.batch)
      var catalog = place.catalog
      var asked: Result<MetricCatalog, CloudError>?
      if catalog == nil {
        let answer = await MetricEffects.catalog(client, environment.metricCatalogs, now: now)
        (asked, catalog) = (answer, try? answer.get())
      }
      var wishes = wishes
      if let instanceID {
        let topics = await MetricEffects.topics(of: instanceID, client)
        wishes.insert(MetricBlameRequests.wish(.topicSendLimit, of: topics), at: 0)
      }
      let reading = await MetricEffects.read(
        wishes, catalog ?? .documented, reader, isOffered: !MetricEffects.isAbsent(asked))
      send(
        .metrics(
          MetricAnswer(
            region: region, task: task, purpose: purpose, catalog: asked, reading: reading)))
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

  /// Which metrics there are, as it was kept or as the service says. It is not billed, and so not
  /// counted.
  private static func catalog(
    _ client: CloudClient, _ store: MetricCatalogStore?, now: Int64
  ) async -> Result<MetricCatalog, CloudError> {
    let place = AnswerPlace(client.configuration)
    if let kept = await store?.read(place, now) { return .success(kept) }
    do throws(CloudError) {
      let catalog = MetricCatalog(
        try await client.withoutRetries.call(DescribeBaseMetrics(namespace: Metric.namespace)))
      await store?.keep(catalog, place, now)
      return .success(catalog)
    } catch {
      return .failure(error)
    }
  }

  private static func isAbsent(_ asked: Result<MetricCatalog, CloudError>?) -> Bool {
    if case .failure(let error)? = asked { MonitorFailure(error) == .absent } else { false }
  }
}
