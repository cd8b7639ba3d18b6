import FoundationEssentials
import TencentCloud

/// When and in which dialect a request is answered: what every handler is given beside it.
struct Moment: Hashable, Sendable {
  /// Now, in Unix milliseconds.
  var now: Int64
  /// Since the world's start, in seconds.
  var elapsed: Double
  /// Where rows change their places between pages, another number for each request; 0 otherwise.
  var pageTurn = 0
  var dialect = Dialect.may2024
}

extension Moment {
  /// A time of a field that counts seconds in the document of May 2024 and milliseconds in today's.
  /// Such a field is always written in whole seconds since 1970: for today's dialect it is given as
  /// many seconds as milliseconds have passed.
  func date(_ milliseconds: Int64) -> Date {
    switch dialect {
    case .may2024: Date(milliseconds: milliseconds)
    case .today: Date(timeIntervalSince1970: Double(milliseconds))
    }
  }

  /// When something happened last that happens so many times a second; nil where it does not.
  func last(atRate rate: Double) -> Int64? {
    guard rate > 0 else { return nil }
    let interval = max(1, Int64(1000 / rate))
    return now - now % interval
  }
}
