extension ClosedRange<Double> {
  /// How far from the lower to the upper bound `value` is, from 0 to 1: what is outside counts as
  /// the bound next to it. Nil where the bounds are the same, or too near to tell.
  func share(of value: Double) -> Double? {
    // Halves, as the difference of two numbers may be more than any number.
    let span = upperBound / 2 - lowerBound / 2
    guard span > 0, span.isFinite else { return nil }
    return Swift.max(0, Swift.min((value / 2 - lowerBound / 2) / span, 1))
  }
}
