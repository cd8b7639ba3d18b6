import Catalog
import CloudMonitor
import ModelViewUpdate
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
  func ask(
    _ task: MetricTask, _ wishes: [MetricWish], for purpose: MonitorPurpose, label: String
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
