import Testing

@testable import Catalog
@testable import Watching

/// Series whose truth is known, every five seconds.
@Suite struct LagEstimateTests {
  /// The same numbers in every run.
  private struct Noise {
    var state: UInt64
    /// Between -1 and 1, evenly.
    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int64(bitPattern: state) >> 11) / Double(1 << 52)
    }
  }

  private func points(_ lags: [Int64]) -> [LagEstimate.Point] {
    lags.enumerated().map {
      LagEstimate.Point(milliseconds: 1_000_000 + Int64($0) * 5000, lag: $1)
    }
  }

  @Test func saysNothingBeforeThreeSamples() {
    #expect(LagEstimate([]) == nil)
    #expect(LagEstimate(points([5, 10])) == nil)
    #expect(LagEstimate(points([5, 10, 15])) != nil)
    let same = LagEstimate.Point(milliseconds: 7, lag: 1)
    #expect(LagEstimate([same, same, same, same]) == nil)
  }

  /// Three samples of which one is a burst have a slope; that it falls again is what is true now.
  @Test func whatFallsAgainIsNotToldAsGrowing() throws {
    let burst = try #require(LagEstimate(points([40, 3851, 2486]), consumedPerSecond: 60))
    #expect(burst.direction == .unclear)
    let dip = try #require(LagEstimate(points([4000, 100, 1500]), consumedPerSecond: 60))
    #expect(dip.direction == .unclear)
    let plateau = try #require(LagEstimate(points([200, 11_300, 11_166]), consumedPerSecond: 60))
    #expect(plateau.direction == .unclear)
  }

  @Test func straightLinesAreExact() throws {
    let growing = try #require(LagEstimate(points([100, 600, 1100, 1600])))
    #expect(growing.messagesPerSecond == 100)
    #expect(growing.direction == .growing && growing.secondsToDrain == nil)
    let draining = try #require(LagEstimate(points([4000, 3000, 2000, 1000])))
    #expect(draining.messagesPerSecond == -200)
    #expect(draining.direction == .draining && draining.secondsToDrain == 5)
    let still = try #require(LagEstimate(points([70, 70, 70])))
    #expect(still.direction == .flat && still.secondsToDrain == nil)
    let empty = try #require(LagEstimate(points([0, 0, 0])))
    #expect(empty.direction == .flat && empty.secondsToDrain == 0)
  }

  /// One sample in nine is wild: the slope stays within a tenth of the truth. Where it is the newest,
  /// nobody can know yet that it is over.
  @Test(arguments: 0..<9)
  func aBurstDoesNotFoolIt(_ place: Int) throws {
    var lags = (0..<9).map { 10_000 + Int64($0) * 500 }
    lags[place] += 200_000
    let estimate = try #require(LagEstimate(points(lags)))
    #expect(abs(estimate.messagesPerSecond - 100) <= 10)
    #expect(estimate.direction == (place == 8 ? .unclear : .growing))
  }

  /// Two samples of nine are wild, wherever they stand, the newest two as well.
  @Test func twoBurstsDoNotFoolIt() throws {
    for first in 0..<9 {
      for second in (first + 1)..<9 {
        var lags = (0..<9).map { 10_000 + Int64($0) * 500 }
        lags[first] += 200_000
        lags[second] += 90_000
        let estimate = try #require(LagEstimate(points(lags)))
        #expect(abs(estimate.messagesPerSecond - 100) <= 10, "\(first) \(second)")
      }
    }
  }

  /// Two wild samples at random among noisy ones: in nineteen series of twenty the error stays
  /// below two fifths.
  @Test func burstsAmongNoiseMoveItLittle() {
    var noise = Noise(state: 99)
    var errors: [Double] = []
    for _ in 0..<1000 {
      let rate = noise.next() > 0 ? 100.0 : -100.0
      var lags = (0..<9).map { index in
        Int64(500_000 + rate * 5 * Double(index) + noise.next() * 400)
      }
      let first = Int((noise.next() + 1) / 2 * 9) % 9
      let second = (first + 1 + Int((noise.next() + 1) / 2 * 8) % 8) % 9
      for place in [first, second] { lags[place] += Int64(5000 + abs(noise.next()) * 200_000) }
      errors.append(
        abs((LagEstimate(points(lags))?.messagesPerSecond ?? .infinity) - rate) / abs(rate))
    }
    let error = errors.sorted()[950]
    #expect(error < 0.4, "error \(error)")
  }

  /// A group out of sight is asked every minute, one on the screen every five seconds: the noise of
  /// the near samples moves the slope by no more than a thirtieth.
  @Test func samplesAtUnequalTimesCountByTheirDistance() {
    var noise = Noise(state: 5)
    var worst = 0.0
    for _ in 0..<1000 {
      let seconds: [Int64] = [0, 60, 120, 180, 240, 245, 250, 255, 260]
      let points = seconds.map { second in
        LagEstimate.Point(
          milliseconds: second * 1000,
          lag: Int64(500_000 + 100 * Double(second) + noise.next() * 400))
      }
      let estimate = LagEstimate(points)?.messagesPerSecond ?? .infinity
      worst = max(worst, abs(estimate - 100) / 100)
    }
    #expect(worst < 1.0 / 30, "worst error \(worst)")
  }

  /// With noise of a tenth of the change over the window the error stays below a fifth, in a
  /// thousand generated series; the direction is never the wrong way.
  @Test func noiseMovesItLittle() {
    var noise = Noise(state: 42)
    var worst = 0.0
    for _ in 0..<1000 {
      let rate = (noise.next() > 0 ? 1.0 : -1.0) * (20 + 180 * abs(noise.next()))
      let lags = (0..<9).map { index in
        Int64(50_000 + rate * 5 * Double(index) + noise.next() * abs(rate) * 4)
      }
      guard let estimate = LagEstimate(points(lags)) else {
        Issue.record("no estimate of \(lags)")
        return
      }
      worst = max(worst, abs(estimate.messagesPerSecond - rate) / abs(rate))
      #expect(estimate.direction != (rate > 0 ? .draining : .growing))
    }
    #expect(worst < 0.2, "worst error \(worst)")
  }

  /// Of a thousand series that only tremble, few are said to go anywhere.
  @Test func tremblingIsFlat() {
    var noise = Noise(state: 7)
    let directions = (0..<1000).map { _ in
      let lags = (0..<9).map { _ in Int64(5000 + 300 * noise.next()) }
      return LagEstimate(points(lags))?.direction
    }
    let moving = directions.count { $0 == .growing || $0 == .draining }
    #expect(moving < 50, "\(moving) of 1000")
    #expect(directions.count { $0 == .unclear } < 50)
  }

  /// Forty messages a second, up to a fifth of a second's worth of them under way.
  @Test func whatIsUnderWayGoesNowhere() throws {
    let trembling = points([3, 4, 6, 7, 8])
    #expect(LagEstimate(trembling)?.direction == .growing)
    let keepsUp = try #require(LagEstimate(trembling, consumedPerSecond: 40))
    #expect(keepsUp.direction == .flat && keepsUp.secondsToDrain == 0)
    let falls = try #require(LagEstimate(points([10, 20, 30, 40, 50]), consumedPerSecond: 40))
    #expect(falls.direction == .growing && falls.messagesPerSecond == 2)
    let died = try #require(LagEstimate(points([3, 4, 6, 7, 8]), consumedPerSecond: 0))
    #expect(died.direction == .growing, "nobody consumes: every message counts")
    // After a burst, once three samples say so.
    let drains = points([4000, 3000, 2000, 1000, 20, 8])
    #expect(LagEstimate(drains, consumedPerSecond: 40)?.direction == .unclear)
    let over = points([4000, 3000, 2000, 1000, 20, 8, 12])
    #expect(LagEstimate(over, consumedPerSecond: 40)?.direction == .flat)
  }

  /// A consumer that died, and a burst that drains: four samples on a line are enough.
  @Test func aTurnIsSeenAfterFourSamples() throws {
    let died = try #require(LagEstimate(points([3, 5, 2, 4, 3, 1000, 2000, 3000, 4000])))
    #expect(died.direction == .growing && died.messagesPerSecond == 200)
    let drains = try #require(
      LagEstimate(points([3, 5, 2, 4, 3, 58_000, 54_000, 50_000, 46_000])))
    #expect(drains.direction == .draining && drains.messagesPerSecond == -800)
    let peaks = try #require(LagEstimate(points([3, 5, 2, 4, 3, 58_000, 3, 41_000, 4])))
    #expect(peaks.direction == .flat)
  }

  /// What it is until then: nothing is claimed that the newest samples deny.
  @Test func nothingIsSaidWhileItTurns() throws {
    let well: [Int64] = [3, 5, 2, 4, 3, 6]
    for died in [[700], [700, 1700], [700, 1700, 2700]] as [[Int64]] {
      let estimate = try #require(LagEstimate(points(well + died), consumedPerSecond: 200))
      #expect(estimate.direction == .unclear && estimate.secondsToDrain == nil)
    }
    let climbs = (0..<9).map { Int64($0) * 1000 }
    for drains in [[6000], [6000, 4000]] as [[Int64]] {
      let estimate = try #require(LagEstimate(points(climbs + drains)))
      #expect(estimate.direction == .unclear)
    }
    // Asked every minute while it is well, and every ten seconds from then on.
    let seconds: [Int64] = [0, 60, 120, 180, 240, 300, 310, 320, 330]
    let lags: [Int64] = [2, 4, 3, 5, 3, 3000, 5000, 7000, 9000]
    let hidden = zip(seconds, lags).map { LagEstimate.Point(milliseconds: $0 * 1000, lag: $1) }
    let said = (6...9).map { LagEstimate(Array(hidden.prefix($0)), consumedPerSecond: 200) }
    #expect(said.map { $0?.direction } == [.unclear, .unclear, .unclear, .growing])
    #expect(said.last??.messagesPerSecond == 200)
  }

  @Test func wavesAreNotSteady() throws {
    let waves = points([20_000, 4000, 21_000, 14_000, 8000, 1500, 20_000, 13_000, 7000])
    #expect(try #require(LagEstimate(waves, consumedPerSecond: 900)).direction == .unclear)
  }

  @Test func whatIsLongOverIsForgotten() throws {
    let climbed = (0..<20).map { Int64($0) * 5000 }
    let drains = (1...9).map { 95_000 - Int64($0) * 2500 }
    let estimate = try #require(LagEstimate(points(climbed + drains)))
    #expect(estimate.messagesPerSecond == -500)
    #expect(estimate.secondsToDrain == Double(95_000 - 22_500) / 500)
  }

  @Test func theGreatestLagsThereAreDoNoHarm() throws {
    let lags: [Int64] = [.min, .max, -2, .max, .max, 0, .max, .min, .max]
    let points = lags.enumerated().map {
      LagEstimate.Point(milliseconds: Int64($0) * 5000, lag: $1)
    }
    let estimate = try #require(LagEstimate(points))
    #expect(estimate.messagesPerSecond.isFinite)
    _ = Phrases.lagFinding(.max, estimate)
  }
}
