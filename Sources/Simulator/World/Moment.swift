/// When a request is answered: what every handler is given beside it.
struct Moment: Hashable, Sendable {
  /// Now, in Unix milliseconds.
  var now: Int64
  /// Since the world's start, in seconds.
  var elapsed: Double
  /// Where rows change their places between pages, another number for each request; 0 otherwise.
  var pageTurn = 0
}

extension Moment {
  /// When something happened last that happens so many times a second; nil where it does not.
  func last(atRate rate: Double) -> Int64? {
    guard rate > 0 else { return nil }
    let interval = max(1, Int64(1000 / rate))
    return now - now % interval
  }
}
