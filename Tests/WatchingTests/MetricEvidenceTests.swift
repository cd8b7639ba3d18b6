import TerminalUI
import Testing

@testable import Catalog
@testable import Watching

/// With what a group's present is compared.
@Suite struct MetricEvidenceTests {
  private let topic = MetricSubject.topic(instanceID: "rmq-1", name: "sale")
  private let now: Int64 = 1_800_000_000

  /// Produced 200 a second until a time, and 500 since.
  private func evidence(risenBefore seconds: Int64) -> MetricEvidence {
    var reading = MetricReading(batch: .today)
    let points = stride(from: Int64(0), to: 4 * 3600, by: 60).map { age in
      MetricPoint(unixSeconds: now - age, value: age <= seconds ? 500 : 200)
    }
    reading.series[.topicMessagesIn] = [topic: MetricSeries(period: 60, points)]
    return MetricEvidence(reading: reading, now: now)
  }

  private func change(
    risenBefore seconds: Int64, _ roughness: FieldValue.Roughness?
  ) -> Evidence.Change? {
    let since = FindingSince(unixMilliseconds: (now - seconds) * 1000, roughness: roughness)
    return evidence(risenBefore: seconds).change(
      .topicMessagesIn, of: [topic], behindSince: since
    ).value
  }

  @Test func anHourAgoIsEnoughForWhatBeganSince() {
    #expect(change(risenBefore: 1800, nil) == .init(before: 200, now: 500))
  }

  @Test func whatIsBehindForLongerIsComparedWithBefore() {
    #expect(
      change(risenBefore: 2 * 3600, .about)
        == .init(before: 200, now: 500, isSinceBehind: true))
    let text = ExplainPhrases.production(.init(before: 200, now: 500, isSinceBehind: true))
    #expect(text.english == "500/s produced to its topics, before it fell behind 200/s")
  }

  /// A time that is known to some minutes is told so.
  @Test func timesInTextsHaveTheZoneOfTheScreen() {
    let format = ValueFormat(language: .english, symbols: .unicode, timeZone: .fixed(hours: 8))
    let texts = [FieldValue.Roughness.orEarlier, .about, nil].map {
      ExplainPhrases.withTimes(
        ExplainPhrases.nobody(
          FindingSince(unixMilliseconds: 1_700_000_000_000, roughness: $0)
        ).english, format)
    }
    #expect(texts[0] == "no consumer is online, since 06:13:20 or earlier")
    #expect(texts[1] == "no consumer is online since about 06:13")
    #expect(texts[2] == "no consumer is online since 06:13:20")
    #expect(ExplainPhrases.withTimes("{~x} {1", format) == "{~x} {1")
  }

  @Test func beforeABeginningThatNobodyKnowsNothingIsCalm() {
    #expect(change(risenBefore: 2 * 3600, .orEarlier) == .init(before: 500, now: 500))
    #expect(change(risenBefore: 2 * 86_400, .about) == .init(before: 500, now: 500))
  }

  @Test(arguments: [(1800, 4500), (7200, 8400), (2 * 86_400, 4500)])
  func noMoreIsAskedThanIsNeeded(_ age: Int64, _ seconds: Int64) {
    let since = FindingSince(unixMilliseconds: (now - age) * 1000, roughness: .about)
    #expect(MetricEvidence.seconds(before: since, now: now) == seconds)
  }
}
