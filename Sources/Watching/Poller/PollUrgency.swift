/// How much something matters now: the smaller, the sooner it is asked.
package enum PollUrgency: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// It is on the screen.
  case visible
  /// The user pinned it.
  case pinned
  /// It was behind when it was asked last.
  case lagging
  /// What there is at all: without it nothing else is known.
  case structural
  /// Everything else.
  case rest

  /// The one that is asked sooner comes first.
  package static func < (left: PollUrgency, right: PollUrgency) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Its place in the order of asking. The third is for what has waited too long.
  var rank: Int { self <= .pinned ? rawValue : rawValue + 1 }
  /// The place of what has waited too long.
  static let starvedRank = 2

  /// Whether it has a share of its own where there is more to ask than the budget allows.
  var isPreferred: Bool { self == .lagging || self == .structural }

  /// How old an answer may become, in milliseconds.
  func intervalMilliseconds(refreshMilliseconds: Int64) -> Int64 {
    switch self {
    case .visible: refreshMilliseconds
    case .pinned, .lagging: max(10_000, refreshMilliseconds)
    case .structural: max(30_000, refreshMilliseconds)
    case .rest: max(Poller.longestRestInterval, refreshMilliseconds)
    }
  }
}
