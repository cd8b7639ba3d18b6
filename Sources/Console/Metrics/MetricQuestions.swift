import Catalog
package import ModelViewUpdate
package import TencentCloud
package import Watching

/// Asks `monitor` for what is wanted, and before the first time which metrics there are: what a
/// command does, where the console has an effect.
package struct MetricQuestions: Sendable {
  private let client: CloudClient
  private let ledger: MonitorLedger
  private let catalogs: MetricCatalogStore?
  /// Which metrics there are, once that was asked.
  private var known: Result<MetricCatalog, CloudError>?
  /// How much a call may ask for, as far as that was found out.
  private var batch: MetricBatch?

  package init(client: CloudClient, ledger: MonitorLedger, catalogs: MetricCatalogStore?) {
    self.client = client
    self.ledger = ledger
    self.catalogs = catalogs
  }

  /// What wishes come to.
  package mutating func reading(
    _ wishes: [MetricWish], for purpose: MonitorPurpose, now: Int64
  ) async -> MetricReading {
    let asked = await whatThereIs(now: now)
    var reading = MetricReading(batch: .today)
    if case .failure(let error) = asked, MonitorFailure(error) == .absent {
      reading.failure = .absent
      return reading
    }
    let catalog = (try? asked.get()) ?? .documented
    let queries = wishes.map { ($0.metric, $0.query(catalog, now: now)) }
    let reader = MetricReader(
      client: client, ledger: ledger, purpose: purpose, now: now,
      batch: batch ?? catalog.batch ?? .today)
    reading = await reader.read(queries.compactMap(\.1))
    reading.skipped = Set(queries.lazy.filter { $0.1 == nil }.map(\.0))
    batch = reading.batch
    return reading
  }

  /// Has a watch take all metrics of instances that are due for the board, one call after the other.
  /// - Returns: The one that could not be read to the end; nil where all were.
  package mutating func readBoard(
    _ watch: inout Watch, at moment: Moment
  ) async -> MetricReading? {
    let now = moment.unixMilliseconds.flooredQuotient(1000)
    while let (job, ids) = watch.dueMetrics(at: moment) {
      let wish = MetricWish(board: job, of: ids)
      let reading = await self.reading([wish], for: .opened, now: now)
      watch.take(reading, of: job, ids: ids, at: moment)
      if !reading.isSettled(job.metric) { return reading }
    }
    return nil
  }

  private mutating func whatThereIs(now: Int64) async -> Result<MetricCatalog, CloudError> {
    if let known { return known }
    let asked = await KnownMetrics(client: client, store: catalogs, now: now).catalog()
    known = asked
    return asked
  }
}
