/// How bad a lag is.
package enum LagLevel: Comparable, Sendable {
  /// Nothing waits, or no more than waits anywhere; less than nothing, which cannot be, is low too.
  case low
  /// The group is behind: it is worth a look.
  case high
  /// It is bad, whichever way the lag goes.
  case bad

  /// From which lag on a group is behind, in messages.
  package static let highFrom: Int64 = 1000
  /// A group that was behind still is until its lag is below this, in messages, so that what trembles
  /// around the one threshold does not come and go.
  package static let highUntil: Int64 = 500
  /// From which lag on it is bad, in messages.
  package static let badFrom: Int64 = 10_000

  /// The level of a lag, in messages.
  package init(_ lag: Int64) {
    self = lag >= LagLevel.badFrom ? .bad : lag >= LagLevel.highFrom ? .high : .low
  }
}
