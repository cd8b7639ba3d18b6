import Catalog

extension Poller {
  /// What is known of a target. Times are milliseconds of the machine's uptime.
  package struct Entry: Equatable, Sendable {
    /// A call that has not answered yet.
    package struct Flight: Equatable, Sendable {
      let startedAt: Int64
      package let batch: Int
      /// Calls that were taken from the budget for it and have not been made yet.
      var prepaidCalls: Int
    }

    /// In which order targets came: of two that matter the same, the first goes first.
    let number: Int
    /// Of what was never asked, the smallest is asked first.
    var turn: Int64 = 0
    var restsUntil: Int64 = 0
    /// Since when it is on the screen while the poller does not rest; nil until the next look.
    var shownAt: Int64?
    // Behind an optional number there is room for what takes a byte, and of entries there are
    // thousands: the order of these saves a third of their memory.
    /// How much it matters for the screen; nil where it is not asked for there.
    var shown: PollUrgency?
    /// How much it matters in the background; nil where it is not asked for there.
    var urgency: PollUrgency?
    var isPinned = false
    /// Whether the user wants it asked again now, whatever its age.
    var isExpired = false
    var askedAt: Int64?
    var answeredAt: Int64?
    /// How long before the last answer the one before it came, in milliseconds; nil where it was not
    /// looked at for long, or never.
    var gapMilliseconds: Int64?
    var failures = 0
    /// How many calls the last answer took.
    var callCount = 1
    private var boxedFlight: Boxed<Flight>?
    /// Its call that has not answered yet.
    package var flight: Flight? {
      get { boxedFlight?.value }
      set { boxedFlight = newValue.map(Boxed.value) }
    }

    init(number: Int) { self.number = number }

    /// Whether anybody asks for it.
    var isWanted: Bool { urgency != nil || isPinned || shown != nil }

    /// How much it matters now.
    var presentUrgency: PollUrgency {
      let own = min(urgency ?? .rest, shown ?? .rest)
      return isPinned ? min(own, .pinned) : own
    }

    /// Whether it comes before all answers that have an age.
    var isUrgent: Bool { answeredAt == nil || isExpired }

    /// How its answer has grown older on the screen; nil where none stands there.
    func stand(at now: Int64) -> AgeRecord.Stand? {
      guard shown == .visible, let shownAt, let answeredAt else { return nil }
      return AgeRecord.Stand(from: max(0, shownAt - answeredAt), to: now - answeredAt)
    }

    /// Whether it has waited for an answer for too long: at first, at once, and where its first
    /// calls failed, since the last of them.
    func isStarved(at now: Int64) -> Bool {
      if answeredAt == nil, failures == 0 { return true }
      return now - (answeredAt ?? askedAt ?? .min / 2) >= Poller.starvedMilliseconds
    }
  }
}
