extension Int64 {
  /// The nearest whole number; the least or the greatest there is for what is beyond, 0 for what is
  /// no number. Values of the service are untrusted: no conversion of them may trap.
  package init(saturating number: Double) {
    self =
      number.isNaN
      ? 0 : Int64(exactly: number.rounded()) ?? (number < 0 ? Int64.min : Int64.max)
  }

  /// The sum, or the least or the greatest number there is.
  package func saturatingAdding(_ other: Int64) -> Int64 {
    let (sum, isOver) = addingReportingOverflow(other)
    return isOver ? (other < 0 ? .min : .max) : sum
  }
}
