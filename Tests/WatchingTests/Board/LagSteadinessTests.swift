import Testing

@testable import Watching

/// From when on a group is behind, and until when it still is, at the edges.
@Suite struct LagSteadinessTests {
  @Test(
    arguments: [
      (0, .good), (1, .good), (499, .good), (500, .between), (999, .between), (1000, .bad),
      (10_000, .bad),
    ] as [(Int64, Steadiness.Level)])
  func whatIsBehindStaysSoUntilHalf(lag: Int64, level: Steadiness.Level) {
    #expect(Steadiness.Level(lag: lag) == level)
  }
}
