import TencentCloud

/// Where each target waits for its turn: a look finds the due ones at the front of a few queues and
/// need not walk over all targets. What is under way, or nobody asks for, stands nowhere.
struct PollSchedule: Equatable, Sendable {
  /// Why a target waits. Within a queue the order is that in which its targets are asked.
  enum Stage: Hashable, Sendable {
    /// It failed, and rests until its time.
    case resting
    /// It was never asked, or nobody knows what became of that.
    case fresh
    /// It never answered, failed, and has waited too long since.
    case failedLongAgo
    /// It never answered, and failed.
    case failed
    /// The user wants it now, and its answer is too old besides: the oldest goes first.
    case expiredLongAgo
    /// The user wants it now.
    case expired
    /// It was answered at its time: the first one is due first.
    case answered
  }

  /// What waits for the same reason, for the same action, and as long.
  struct Queue: Hashable, Sendable {
    let action: ActionID
    let urgency: PollUrgency
    /// How many times the usual interval it waits, in so far as that hangs on its calls.
    let callFactor: Int
    let stage: Stage
  }

  struct Place: Equatable, Sendable {
    let queue: Queue
    /// What its queue is ordered by.
    let time: Int64
    /// When it has to be put elsewhere, though nothing happens; nil where that is never.
    let changesAt: Int64?
  }

  private(set) var queues: [Queue: TimedNumbers] = [:]
  /// When targets have to be put elsewhere.
  private var changes = TimedNumbers()

  mutating func insert(_ number: Int, at place: Place) {
    queues[place.queue, default: TimedNumbers()].insert(number, at: place.time)
    if let time = place.changesAt { changes.insert(number, at: time) }
  }

  mutating func remove(_ number: Int, from place: Place) {
    queues[place.queue]?.remove(number, at: place.time)
    if queues[place.queue]?.isEmpty == true { queues[place.queue] = nil }
    if let time = place.changesAt { changes.remove(number, at: time) }
  }

  /// The first of those that have to be put elsewhere by then.
  func nextChange(by now: Int64) -> Int? {
    changes.first.flatMap { $0.time <= now ? $0.number : nil }
  }
}

extension Poller.Entry {
  /// Where it waits; nil where it does not.
  /// - Parameter now: The time of the last look.
  func place(_ action: ActionID, at now: Int64) -> PollSchedule.Place? {
    if !isWanted || flight != nil { return nil }
    let urgency = presentUrgency
    func place(
      _ stage: PollSchedule.Stage, _ time: Int64 = 0, until changesAt: Int64? = nil
    ) -> PollSchedule.Place {
      PollSchedule.Place(
        queue: PollSchedule.Queue(
          action: action, urgency: urgency, callFactor: callFactor, stage: stage),
        time: time, changesAt: changesAt)
    }
    if restsUntil > now { return place(.resting, restsUntil, until: restsUntil) }
    guard let answeredAt else {
      if failures == 0 { return place(.fresh, turn) }
      let starvesAt = (askedAt ?? .min / 2) + Poller.starvedMilliseconds
      return starvesAt > now ? place(.failed, until: starvesAt) : place(.failedLongAgo)
    }
    if !isExpired { return place(.answered, answeredAt) }
    // Nothing but the rest is asked sooner for its age alone.
    if urgency != .rest { return place(.expired) }
    let starvesAt = answeredAt + Poller.starvedMilliseconds
    return starvesAt > now
      ? place(.expired, until: starvesAt) : place(.expiredLongAgo, answeredAt)
  }

  /// How many times the usual interval its answer may become old: what there is at all changes
  /// seldom, and where it takes many calls, it is asked that less often.
  var callFactor: Int { presentUrgency == .structural ? min(callCount, 10) : 1 }
}
