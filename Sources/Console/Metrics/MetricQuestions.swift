import Catalog
package import TencentCloud
package import Watching

/// Asks `monitor` once for what is wanted, and before that which metrics there are: what a command
/// does, where the console has an effect.
package struct MetricQuestions: Sendable {
  private let client: CloudClient
  private let ledger: MonitorLedger
  private let catalogs: MetricCatalogStore?

  package init(client: CloudClient, ledger: MonitorLedger, catalogs: MetricCatalogStore?) {
    self.client = client
    self.ledger = ledger
    self.catalogs = catalogs
  }

  /// What wishes come to.
  package func reading(
    _ wishes: [MetricWish], for purpose: MonitorPurpose, now: Int64
  ) async -> MetricReading {
    let asked = await KnownMetrics(client: client, store: catalogs, now: now).catalog()
    var reading = MetricReading(batch: .today)
    if case .failure(let error) = asked, MonitorFailure(error) == .absent {
      reading.failure = .absent
      return reading
    }
    let catalog = (try? asked.get()) ?? .documented
    let queries = wishes.map { ($0.metric, $0.query(catalog, now: now)) }
    let reader = MetricReader(
      client: client, ledger: ledger, purpose: purpose, now: now, batch: catalog.batch ?? .today)
    reading = await reader.read(queries.compactMap(\.1))
    reading.skipped = Set(queries.lazy.filter { $0.1 == nil }.map(\.0))
    return reading
  }
}
