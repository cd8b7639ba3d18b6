import Changing
import TencentCloud
import Watching

/// How many messages were sent to a topic since a time, by what `monitor` kept.
struct ProducedMessages: Sendable {
  private let reader: MetricReader
  private let now: Int64

  /// Nil where `monitor` is not asked.
  /// - Parameters:
  ///   - place: What is known of it in the region.
  ///   - now: The present, in Unix milliseconds.
  init?(
    _ client: CloudClient, _ environment: ConsoleEnvironment, _ place: MonitorPlace, now: Int64
  ) {
    guard let ledger = environment.monitorLedger, place.end == nil else { return nil }
    self.now = now / 1000
    reader = MetricReader(
      client: client, ledger: ledger, purpose: .opened, now: now / 1000, batch: place.batch)
  }

  /// Counts them; nil where there is no point of that time. Gaps are taken to be as the rest.
  var since: ChangeFacts.ProducedSince {
    { [reader, now] instanceID, topic, time in
      let seconds = max(60, now - time / 1000)
      let subject = MetricSubject.topic(instanceID: instanceID, name: topic)
      let range = MetricRange(
        lastSeconds: seconds, period: ProducedMessages.period(seconds), now: now)
      let reading = await reader.read([MetricQuery(.topicMessagesIn, of: [subject], range: range)])
      guard let points = reading.series[.topicMessagesIn]?[subject]?.points, !points.isEmpty else {
        return nil
      }
      let perSecond = points.reduce(0) { $0 + $1.value } / Double(points.count)
      return Int64(exactly: (perSecond * Double(seconds)).rounded())
    }
  }

  /// A few hundred points are enough.
  private static func period(_ seconds: Int64) -> Int64 {
    seconds <= 6 * 3600 ? 60 : seconds <= 86_400 ? 300 : 3600
  }
}
