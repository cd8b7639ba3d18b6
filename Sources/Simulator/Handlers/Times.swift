import FoundationEssentials

extension Date {
  /// What stands for "never" in a time that may not be null: it is written as 0.
  static let never = Date(timeIntervalSince1970: 0)

  /// A time in Unix milliseconds.
  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// In Unix milliseconds, or nil beyond 64 bits.
  var milliseconds: Int64? { Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) }
}
