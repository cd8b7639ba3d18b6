import Catalog
import Testing

@testable import mqdeck

/// What a row says to the thresholds, with literals.
@Suite struct LagCommandTests {
  private func row(_ lag: Int64?, _ lags: [Int64] = []) -> LagSurvey.Row {
    var row = LagSurvey.Row(instance: "rmq-1", group: "g")
    row.lag = lag
    row.tps = 7
    row.consumers = 2
    row.estimate = LagEstimate(
      lags.enumerated().map {
        LagEstimate.Point(milliseconds: Int64($0) * 5000, lag: $1)
      })
    return row
  }

  @Test func whatIsNotKnownPassesNoThreshold() {
    #expect(LagOrder.problem(row(5), above: 5, growing: false) == nil)
    #expect(LagOrder.problem(row(6), above: 5, growing: false) == "6 behind, more than 5")
    #expect(
      LagOrder.problem(row(nil), above: 5, growing: false)
        == "the service does not say how far it is behind")
    #expect(
      LagOrder.problem(row(nil), above: nil, growing: false)
        == "the service does not say how far it is behind")
  }

  @Test func aNumberThatCannotBeReadIsAProblem() {
    var row = row(5)
    row.consumers = nil
    #expect(
      LagOrder.problem(row, above: nil, growing: false)
        == "the service does not say how many consumers are online")
    row.tps = nil
    #expect(
      LagOrder.problem(row, above: 9, growing: false)
        == "the service does not say how much it consumes")
    #expect(LagOrder.problem(row, above: 4, growing: false) == "5 behind, more than 4")
  }

  @Test func tooFewSamplesAreNoSignOfHealth() {
    #expect(LagOrder.problem(row(9, [9, 9, 9]), above: nil, growing: true) == nil)
    #expect(LagOrder.problem(row(9, [100, 200, 300]), above: nil, growing: true) == "growing")
    #expect(
      LagOrder.problem(row(9, [100, 200]), above: nil, growing: true)
        == "too few samples succeeded to tell whether it grows")
    #expect(
      LagOrder.problem(row(10, [9, 9, 9]), above: 5, growing: true)
        == "10 behind, more than 5", "the first of them")
  }
}
