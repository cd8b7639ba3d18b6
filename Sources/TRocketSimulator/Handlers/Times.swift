import FoundationEssentials

extension Date {
  /// A time in Unix milliseconds.
  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// In Unix milliseconds, or nil beyond 64 bits.
  var milliseconds: Int64? { Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) }
}
