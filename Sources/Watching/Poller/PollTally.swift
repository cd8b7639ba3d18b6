import TencentCloud

/// What all targets come to together, kept as each of them changes.
struct PollTally: Equatable, Sendable {
  /// Calls that the wanted ones take, by how much these matter.
  private var calls = [Int](repeating: 0, count: PollUrgency.allCases.count)
  /// What structural targets take, in tenths of a call for each of their intervals.
  private var structuralTenths = 0
  private var wantedByAction: [ActionID: Int] = [:]
  /// What nobody asks for any more.
  private(set) var unwanted: Set<PollTarget> = []
  /// Asked for in the background, never answered, and at the first attempt.
  private(set) var waitingCount = 0
  /// Those of them that tell which groups there are.
  private(set) var waitingListings = 0
  /// Lists of groups that never came, those that failed with them.
  private(set) var unknownListings = 0
  /// Asked for in the background, and without an answer when asked last: in the order in which they
  /// came.
  private(set) var failing = TimedNumbers()
  /// Asked for in the background, by when they were answered.
  private(set) var answered = TimedNumbers()

  mutating func add(_ entry: Poller.Entry, _ target: PollTarget) { count(entry, target, by: 1) }

  mutating func remove(_ entry: Poller.Entry, _ target: PollTarget) {
    count(entry, target, by: -1)
  }

  /// - Parameter step: 1 where it comes, -1 where it goes.
  private mutating func count(_ entry: Poller.Entry, _ target: PollTarget, by step: Int) {
    if entry.isWanted {
      calls[entry.presentUrgency.rawValue] += step * entry.callCount
      if entry.presentUrgency == .structural {
        structuralTenths += step * 10 * entry.callCount / entry.callFactor
      }
      wantedByAction[target.action, default: 0] += step
    } else if step > 0 {
      unwanted.insert(target)
    } else {
      unwanted.remove(target)
    }
    if entry.urgency != nil { countWatched(entry, target, by: step) }
  }

  private mutating func countWatched(_ entry: Poller.Entry, _ target: PollTarget, by step: Int) {
    if let answeredAt = entry.answeredAt {
      answered.put(entry.number, at: answeredAt, isIn: step > 0)
    }
    if case .groups = target, entry.answeredAt == nil { unknownListings += step }
    if entry.failures > 0 {
      failing.put(entry.number, at: 0, isIn: step > 0)
    } else if entry.answeredAt == nil {
      waitingCount += step
      if case .groups = target { waitingListings += step }
    }
  }

  /// Calls that what matters so much takes, to be asked once.
  func calls(_ urgency: PollUrgency) -> Int { calls[urgency.rawValue] }

  /// Calls that what there is at all takes in one of its usual intervals.
  var structuralCalls: Double { Double(structuralTenths) / 10 }

  func isWanted(_ action: ActionID) -> Bool { wantedByAction[action, default: 0] > 0 }
}

extension TimedNumbers {
  fileprivate mutating func put(_ number: Int, at time: Int64, isIn: Bool) {
    if isIn { insert(number, at: time) } else { remove(number, at: time) }
  }
}
