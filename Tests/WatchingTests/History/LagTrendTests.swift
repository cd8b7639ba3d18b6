import Testing

@testable import Catalog

/// Where a lag is going as it is told, sample by sample.
@Suite struct LagTrendTests {
  /// What is told after each sample, five seconds apart.
  private func told(_ lags: [Int64], consumed: Int64 = 100) -> [LagEstimate?] {
    var trend = LagTrend()
    var points: [LagEstimate.Point] = []
    return lags.enumerated().map { index, lag in
      points.append(LagEstimate.Point(milliseconds: Int64(index) * 5000, lag: lag))
      trend.take(Array(points.suffix(LagEstimate.mostSamples)), consumedPerSecond: consumed)
      return trend.told
    }
  }

  /// A number that falls fast is not said to grow: neither is held on to.
  @Test func whatTheNumberBesideItContradictsIsNotHeld() throws {
    let rise = (0..<10).map { Int64($0) * 2000 + 1000 }
    let fall = [12_000, 5_000].map(Int64.init)
    let told = told(rise + fall)
    #expect(told[9]?.direction == .growing)
    #expect(told[10]?.direction != .growing && told[11]?.direction != .growing)
    let drain = (0..<8).map { 40_000 - Int64($0) * 5000 }
    let back = self.told(drain + [30_000])
    #expect(back[7]?.direction == .draining && back[8]?.direction != .draining)
  }

  /// What rose fast and falls slowly falls: the pace of the rise says nothing of that.
  @Test func aBurstThatFallsSlowlyIsNotHeldAsGrowing() throws {
    let rise: [Int64] = [300, 8000, 16_000, 24_500, 28_063]
    let told = told(rise + [26_800, 25_600, 24_000, 22_400], consumed: 560)
    #expect(told[4]?.direction == .growing)
    #expect(told[6...].allSatisfy { $0?.direction != .growing })
  }

  /// Held or not, how long the rest takes is told of the rest.
  @Test func theTimeLeftIsOfWhatIsLeft() throws {
    let told = told((0..<9).map { 90_000 - Int64($0) * 2000 } + [73_600])
    let last = try #require(told.last ?? nil)
    #expect(last.direction == .draining)
    let seconds = try #require(last.secondsToDrain)
    #expect(abs(seconds - 73_600 / -last.messagesPerSecond) < 1)
  }

  /// A slow leak under noise is told as growing once it shows, and not as steady now and then.
  @Test func aSlowLeakStaysOne() throws {
    var noise = SystemNoise()
    let lags = (0..<180).map { index in 72_000 + Int64(index) * 40 + noise.next() }
    let told = told(lags, consumed: 2400)
    let first = try #require(told.firstIndex { $0?.direction == .growing })
    let steady = told[first...].filter { $0?.isSteady == true }.count
    #expect(steady == 0, "\(steady) of \(told.count - first)")
  }
}

/// The same noise in every run, within 300 messages.
private struct SystemNoise {
  private var state: UInt64 = 7

  mutating func next() -> Int64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int64(state >> 33) % 601 - 300
  }
}
