import Testing

@testable import Catalog
@testable import Watching

@Suite struct GroupHistoryTests {
  private let hour: Int64 = 3_600_000

  /// Lags at times in seconds; nil interrupts.
  private func history(_ samples: [(Int64, Int64?)]) -> GroupHistory {
    var history = GroupHistory()
    for (seconds, lag) in samples {
      if let lag {
        history.take(
          GroupSample(lag: lag, tps: lag / 10, consumers: 2), at: seconds * 1000)
      } else {
        history.interrupt()
      }
    }
    return history
  }

  private func lags(_ history: GroupHistory, _ span: HistorySpan, at seconds: Int64) -> [[Int64?]] {
    history.stretches(span, before: seconds * 1000).map { $0.points.map(\.latestLag) }
  }

  /// Time in seconds, lag, consumers.
  private func aloneBefore(_ samples: [(Int64, Int64, Int64)]) -> ClosedRange<Int64>? {
    var history = GroupHistory()
    for (seconds, lag, consumers) in samples {
      history.take(GroupSample(lag: lag, tps: 0, consumers: consumers), at: seconds * 1000)
    }
    return history.aloneBefore(waiting: 500, before: (samples.last?.0 ?? 0) * 1000)
  }

  @Test func thatNobodyWasOnlineIsKnownWhileWhatWaitedWaits() {
    let outage: [(Int64, Int64, Int64)] = [
      (0, 10, 4), (5, 5000, 0), (10, 9000, 0), (15, 8000, 4), (20, 6000, 4),
    ]
    #expect(aloneBefore(outage) == 5000...10_000)
    // Nobody is online now, or what waited is gone.
    #expect(aloneBefore(Array(outage.prefix(3))) == nil)
    #expect(aloneBefore(outage + [(25, 20, 4), (30, 700, 4)]) == nil)
    #expect(aloneBefore([(0, 5000, 4), (5, 6000, 4)]) == nil && aloneBefore([]) == nil)
  }

  @Test func everySampleOfTheHourIsHeldAndNoneBefore() {
    let history = history((0...1000).map { ($0 * 5, $0) })
    let held = lags(history, .hour, at: 5000)
    #expect(held == [(280...1000).map { $0 }])
    // Nothing comes any more: what is older than an hour goes out of sight.
    #expect(lags(history, .hour, at: 5000 + 3500) == [(980...1000).map { $0 }])
    #expect(lags(history, .hour, at: 20_000).isEmpty)
  }

  @Test func aDayIsHeldByFiveMinutesWithItsPeaks() {
    var samples: [(Int64, Int64?)] = []
    for step: Int64 in 0..<20_000 { samples.append((step * 5, step == 12_345 ? 900_000 : 50)) }
    let end: Int64 = 19_999 * 5
    let points = history(samples).stretches(.day, before: end * 1000).flatMap(\.points)
    #expect((286...289).contains(points.count))
    #expect(points.compactMap { $0.lags?.upperBound }.max() == 900_000)
    #expect(points.filter { $0.lags?.upperBound == 900_000 }.count == 1)
    #expect(points.allSatisfy { $0.lags?.lowerBound == 50 && $0.consumers == 2 })
    #expect(points.compactMap { $0.rates?.upperBound }.max() == 90_000)
  }

  @Test func failuresAndLongSilencesAreGaps() {
    let samples: [(Int64, Int64?)] = [
      (0, 1), (5, 2), (5, nil), (5, nil), (15, 3), (315, 4), (616, 5), (620, nil),
    ]
    let history = history(samples)
    #expect(lags(history, .hour, at: 620) == [[1, 2], [3, 4], [5]])
    #expect(lags(history, .day, at: 620) == [[2], [3, 4], [5]])
  }

  @Test func whatTheServiceLeavesOutIsNotZero() {
    var history = GroupHistory()
    history.take(GroupSample(lag: nil, tps: 7, consumers: nil), at: 1000)
    for span in [HistorySpan.hour, .day] {
      let point = history.stretches(span, before: 1000).first?.points.first
      #expect(point?.lags == nil && point?.latestLag == nil && point?.consumers == nil)
      #expect(point?.rates == 7...7)
    }
    #expect(history.extremes(.hour, before: 1000) == HistoryExtremes(lags: nil, rates: 7...7))
    #expect(history.laggingSince(0, before: 1000) == nil)
  }

  @Test func knowsLeastAndGreatestOfASpan() {
    let history = history([(0, 70), (3000, 20), (4000, 90), (6000, 50)])
    #expect(
      history.extremes(.hour, before: 6_000_000) == HistoryExtremes(lags: 20...90, rates: 2...9))
    #expect(
      history.extremes(.day, before: 6_000_000) == HistoryExtremes(lags: 20...90, rates: 2...9))
    #expect(GroupHistory().extremes(.day, before: 0) == HistoryExtremes())
  }

  @Test func laggingSinceTheFirstSampleAfterTheLastThatDidNot() {
    let climbs = history([(0, 5), (60, 999), (120, 1000), (180, 5000)])
    #expect(
      climbs.laggingSince(1000, before: 180_000)
        == LaggingSince(milliseconds: 120_000, isAtLeast: false))
    let over = history([(0, 5000), (60, 999)])
    #expect(over.laggingSince(1000, before: 60_000) == nil)
  }

  @Test func laggingFromTheStartIsAtLeastThat() {
    let always = history([(0, 5000), (60, 6000)])
    #expect(
      always.laggingSince(1000, before: 60_000)
        == LaggingSince(milliseconds: 0, isAtLeast: true))
    // One failure does not make it new, an hour that nobody looked at does.
    let failed = history([(0, 5000), (5, nil), (10, 5000)])
    #expect(failed.laggingSince(1000, before: 10_000)?.milliseconds == 0)
    let unseen = history([(0, 5), (60, 5000), (4000, 5000), (4060, 5000)])
    #expect(
      unseen.laggingSince(1000, before: 4_060_000)
        == LaggingSince(milliseconds: 4_000_000, isAtLeast: true))
  }

  @Test func whatIsOverBeganWhereItWasSeenToBeginAlone() {
    let seen = history([(0, 5), (60, 2000), (120, 5000), (180, 3)])
    #expect(
      seen.lastBehind(1000, before: 180_000)
        == PastLag(start: 60_000, end: 120_000, most: 5000, isAtLeast: false))
    let older = history([(0, 2000), (60, 5000), (120, 3)])
    #expect(
      older.lastBehind(1000, before: 120_000)
        == PastLag(start: 0, end: 60_000, most: 5000, isAtLeast: true))
  }

  @Test func laggingForHoursIsTakenFromTheDay() throws {
    let samples = (0..<4000).map { ($0 * 5, $0 < 100 ? 5 : 2000) } as [(Int64, Int64?)]
    let since = try #require(history(samples).laggingSince(1000, before: 3999 * 5000))
    #expect(!since.isAtLeast)
    // To the five minutes: it climbed after 500 s.
    #expect((500_000...900_000).contains(since.milliseconds))
  }

  @Test func estimatesFromItsLastSamples() {
    let history = history((0..<20).map { ($0 * 5, 1000 + $0 * 50) })
    #expect(history.estimate(before: 95_000)?.messagesPerSecond == 10)
    #expect(GroupHistory().estimate(before: 0) == nil)
  }
}
