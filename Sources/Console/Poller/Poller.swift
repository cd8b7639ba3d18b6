import ModelViewUpdate

/// Decides what is to be measured, given the time. It starts nothing itself.
public struct Poller: Hashable, Sendable {
  /// A row of a list that is measured.
  public struct Target: Hashable, Sendable {
    /// The list.
    public let location: Location
    /// The row.
    public let rowID: String
  }

  /// How old a value on the screen may become, in milliseconds.
  public private(set) var refreshMilliseconds: Int
  /// How many batches were handed out.
  public private(set) var batchCount = 0
  /// Whether it rests.
  public var isPaused = false
  private var answeredAt: [Target: Moment] = [:]
  private var inFlight: Set<Target> = []

  /// A poller that keeps values on the screen younger than `refreshMilliseconds`.
  public init(refreshMilliseconds: Int) {
    self.refreshMilliseconds = max(500, refreshMilliseconds)
  }

  /// Which of the visible rows are due, in the order given; they count as in flight from now on.
  public mutating func takeDue(
    location: Location, visibleIDs: [String], at moment: Moment
  ) -> [String] {
    if isPaused { return [] }
    // A tick comes a little early or late: nine tenths of the interval count as due.
    let age = Int64(refreshMilliseconds) * 9 / 10
    let due = visibleIDs.filter { id in
      let target = Target(location: location, rowID: id)
      if inFlight.contains(target) { return false }
      return answeredAt[target].map { moment.milliseconds(since: $0) >= age } ?? true
    }
    if !due.isEmpty { batchCount += 1 }
    for id in due { inFlight.insert(Target(location: location, rowID: id)) }
    return due
  }

  /// Rows were answered, well or not.
  public mutating func answered(location: Location, ids: some Sequence<String>, at moment: Moment) {
    for id in ids {
      let target = Target(location: location, rowID: id)
      inFlight.remove(target)
      answeredAt[target] = moment
    }
  }

  /// Forgets a list that was closed.
  public mutating func forget(location: Location) {
    inFlight = inFlight.filter { $0.location != location }
    answeredAt = answeredAt.filter { $0.key.location != location }
  }

  /// Makes everything of a list due now.
  public mutating func expire(location: Location) {
    answeredAt = answeredAt.filter { $0.key.location != location }
  }
}
