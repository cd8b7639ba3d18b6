import Testing

@testable import Catalog

/// What counts as bad of a lag, at its edges.
@Suite struct LagLevelTests {
  @Test(
    arguments: [
      (.min, .low), (-1, .low), (0, .low), (499, .low), (500, .low), (999, .low), (1000, .high),
      (9999, .high), (10_000, .bad), (.max, .bad),
    ] as [(Int64, LagLevel)])
  func aLagHasALevel(lag: Int64, level: LagLevel) {
    #expect(LagLevel(lag) == level)
  }

  @Test func levelsAreOrdered() {
    #expect(LagLevel.low < .high && LagLevel.high < .bad)
  }
}
