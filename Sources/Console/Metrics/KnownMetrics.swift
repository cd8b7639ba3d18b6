import Catalog
import CloudMonitor
import TencentCloud
import Watching

/// Which metrics there are and how much a call may ask for, as it was kept or as the service says. It
/// is not billed, and so not counted.
struct KnownMetrics: Sendable {
  let client: CloudClient
  let store: MetricCatalogStore?
  /// In Unix seconds.
  let now: Int64

  private var place: AnswerPlace { AnswerPlace(client.configuration) }

  func catalog() async -> Result<MetricCatalog, CloudError> {
    if let kept = await store?.read(place, now) { return .success(kept) }
    return await askedAgain()
  }

  /// As the service says now, whatever was kept.
  func askedAgain() async -> Result<MetricCatalog, CloudError> {
    do throws(CloudError) {
      let client = client.withoutRetries
      var catalog = MetricCatalog(
        try await client.call(DescribeBaseMetrics(namespace: Metric.namespace)))
      // Where that of MQTT cannot be read, nothing of it is told.
      let mqtt = DescribeBaseMetrics(namespace: Metric.mqttNamespace)
      if let answer = try? await client.call(mqtt) { catalog = catalog.adding(answer) }
      await store?.keep(catalog, place, now)
      return .success(catalog)
    } catch {
      return .failure(error)
    }
  }

  /// Keeps that the service does not rank groups.
  func keepLackOfRanking(in catalog: MetricCatalog?) async {
    guard var known = catalog else { return }
    known.lacksRanking = true
    await store?.keep(known, place, now)
  }

  /// Keeps what a reading taught: that less may be asked for at once, and what is refused all the same.
  func keep(
    _ catalog: MetricCatalog?, after reading: MetricReading, from batch: MetricBatch
  ) async {
    let isNews = reading.batch != batch || !reading.refused.isEmpty
    guard isNews, var left = catalog else { return }
    for metric in reading.refused { left = left.dropping(metric) }
    left.batch = reading.batch == .today ? nil : reading.batch
    await store?.keep(left, place, now)
  }
}
