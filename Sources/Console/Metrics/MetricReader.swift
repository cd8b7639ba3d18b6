import Catalog
import CloudMonitor
package import TencentCloud
package import Watching

/// Reads metrics, within what may be asked: every call is counted before it is made.
package struct MetricReader: Sendable {
  /// Whose calls are made.
  package let client: CloudClient
  /// Who counts them.
  package let ledger: MonitorLedger
  /// What for.
  package let purpose: MonitorPurpose
  /// What time it is, in Unix seconds.
  package let now: Int64
  /// How much a call may ask for.
  package var batch: MetricBatch

  package init(
    client: CloudClient, ledger: MonitorLedger, purpose: MonitorPurpose, now: Int64,
    batch: MetricBatch = .today
  ) {
    self.client = client.withoutRetries
    self.ledger = ledger
    self.purpose = purpose
    self.now = now
    self.batch = batch
  }

  /// Reads the latest values of a metric of many things, fifty of them a call: of the lag of all
  /// instances for example
  /// `read(.instanceLag, of: ids.map(MetricSubject.instance))`. `MetricSeries.latest` of each is some
  /// minutes old; what is missing is not known, and not 0.
  package func read(_ metric: Metric, of subjects: [MetricSubject]) async -> MetricReading {
    await read([
      MetricQuery(
        metric, of: subjects, range: MetricRange(lastSeconds: 600, period: 60, now: now))
    ])
  }

  /// Reads what some questions ask, one call after the other, until there are no more, the budget
  /// has none left, or the service ends it.
  package func read(_ queries: [MetricQuery]) async -> MetricReading {
    var reading = MetricReading(batch: batch)
    var allowance =
      purpose == .opened ? MonitorCount.openedAtOnce : MonitorCount.backgroundPerMinute
    for query in queries where !query.subjects.isEmpty {
      await read(query, &reading, &allowance)
      if reading.isShort || reading.countingProblem != nil || reading.failure != nil { break }
    }
    return reading
  }

  private func read(
    _ query: MetricQuery, _ reading: inout MetricReading, _ allowance: inout Int
  ) async {
    let known = reading.batch
    var calls = query.calls(within: known)[...]
    var left = await grant(calls.count, &reading, &allowance)
    while let call = calls.first {
      if left == 0 { return reading.isShort = reading.countingProblem == nil }
      left -= 1
      do throws(CloudError) {
        let answer = try await client.call(call.action)
        reading.calls.append(nil)
        reading.add(call.series(in: answer), of: call.metric)
        calls.removeFirst()
      } catch {
        reading.calls.append(error)
        switch MonitorFailure(error) {
        case .tooLarge where call.isLarge, .unknownMetric where call.isLarge:
          // Services of 2024 took less at once; whatever is left is asked in smaller calls.
          reading.batch = .may2024
          calls = calls.flatMap { $0.calls(within: .may2024) }[...]
          left += await grant(calls.count - left, &reading, &allowance)
        case .unknownMetric:
          // It was not for the size.
          reading.batch = known
          reading.refused.insert(query.metric)
          return
        case let failure:
          reading.failure = failure
          return
        }
      }
    }
    reading.complete.insert(query.metric)
    reading.periods[query.metric, default: []].insert(query.range.period)
  }

  func grant(
    _ calls: Int, _ reading: inout MetricReading, _ allowance: inout Int
  ) async -> Int {
    let wanted = min(calls, allowance)
    if wanted <= 0 { return 0 }
    do {
      let grant = try await ledger.take(
        wanted, purpose, client.configuration.accountHash, now)
      reading.tally = grant.tally
      allowance -= grant.calls
      return grant.calls
    } catch {
      reading.countingProblem = "\(error)"
      return 0
    }
  }
}
