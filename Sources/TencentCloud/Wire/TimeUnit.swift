public import FoundationEssentials

/// What an integer that stands for a time counts.
public enum TimeUnit: String, Equatable, Sendable {
  /// Unix seconds.
  case seconds
  /// Unix milliseconds.
  case milliseconds

  /// From here on an integer counts milliseconds, whatever is documented: the year is 5138 in
  /// seconds and 1973 in milliseconds. (The API's answers mix both.)
  public static let smallestMilliseconds: Int64 = 100_000_000_000

  /// The time that an answer's integer stands for, or nil where it says "none".
  public static func time(answered value: Int64) -> Date? {
    guard value > 0 else { return nil }
    return value >= smallestMilliseconds ? milliseconds.time(value) : seconds.time(value)
  }

  /// The time that an integer of this unit stands for.
  public func time(_ value: Int64) -> Date {
    switch self {
    case .seconds: Date(timeIntervalSince1970: Double(value))
    case .milliseconds: Date(timeIntervalSince1970: Double(value) / 1000)
    }
  }

  /// The integer for a time, or nil where it is beyond 64 bits.
  public func value(_ time: Date) -> Int64? {
    switch self {
    case .seconds: Int64(exactly: time.timeIntervalSince1970.rounded(.down))
    case .milliseconds: Int64(exactly: (time.timeIntervalSince1970 * 1000).rounded())
    }
  }
}
