/// A reading of the clock, taken by the runtime and handed on with messages.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since the machine started: only differences mean anything; never goes back.
  public var uptimeMilliseconds: Int64
  /// Milliseconds since 1970-01-01 UTC: for showing, not for waiting.
  public var unixMilliseconds: Int64

  /// A reading.
  public init(uptimeMilliseconds: Int64, unixMilliseconds: Int64) {
    self.uptimeMilliseconds = uptimeMilliseconds
    self.unixMilliseconds = unixMilliseconds
  }

  /// Milliseconds from `earlier` to this moment.
  public func milliseconds(since earlier: Moment) -> Int64 {
    uptimeMilliseconds - earlier.uptimeMilliseconds
  }

  /// This moment and some more milliseconds.
  public func advanced(milliseconds: Int64) -> Moment {
    Moment(
      uptimeMilliseconds: uptimeMilliseconds + milliseconds,
      unixMilliseconds: unixMilliseconds + milliseconds)
  }
}
