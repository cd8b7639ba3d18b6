package import Catalog

/// The first look at a region: until everything there was asked once, more is asked than later, and
/// first of what matters most.
package struct FirstRound: Equatable, Sendable {
  /// Calls a second, where the user named no budget.
  package static let standardCallsPerSecond = 100
  /// Between two looks at what is due, in milliseconds: so many calls do not go at once.
  static let pauseMilliseconds: Int64 = 250
  /// What part of a limit of the service it takes for itself.
  static let shareOfLimit = 2
  /// How long it is measured before it says how long it takes, in milliseconds.
  private static let measuredMilliseconds: Int64 = 2000

  /// Calls a second at most.
  private(set) var callsPerSecond: Int
  private let patterns: [GlobPattern]
  /// Who comes when.
  private(set) var turns = FirstTurns()
  /// In milliseconds of the machine's uptime.
  private var beganAt: Int64?
  private var endedAt: Int64?
  private(set) var calls = 0
  /// From when on its pace is measured, and the calls since: another limit makes another pace.
  private var pacedFrom: Int64?
  private var pacedCalls = 0
  /// Whether it was asked how far instances are behind, whatever came of it.
  private var hasAskedForLags = false
  /// Whether it was asked which groups are the worst, whatever came of it.
  private var hasAskedForRanking = false

  /// - Parameters:
  ///   - callsPerSecond: What may be asked meanwhile.
  ///   - first: Which instances come before the others, by their names or ids.
  package init(
    callsPerSecond: Int = FirstRound.standardCallsPerSecond, first patterns: [GlobPattern] = []
  ) {
    self.callsPerSecond = callsPerSecond
    self.patterns = patterns
  }

  /// The same for another region.
  var restarted: FirstRound { FirstRound(callsPerSecond: callsPerSecond, first: patterns) }

  /// Whether it is not through.
  package var isUnderWay: Bool { endedAt == nil }

  /// Whether it would help to know how far instances are behind.
  package var wantsLags: Bool { isUnderWay && !hasAskedForLags }

  /// It is asked once.
  package mutating func noteLagsAsked() { hasAskedForLags = true }

  /// Whether it would help to know which groups are the worst.
  package var wantsRanking: Bool { isUnderWay && !hasAskedForRanking }

  /// It is asked once.
  package mutating func noteRankingAsked() { hasAskedForRanking = true }

  /// How long it took, or takes until now, in milliseconds; nil before it began.
  func milliseconds(at now: Int64) -> Int64? { beganAt.map { (endedAt ?? now) - $0 } }

  /// How long what waits will take at the pace that was measured, in milliseconds; nil where that
  /// is not known yet, or it is through.
  func millisecondsLeft(waitingCount: Int, at now: Int64) -> Int64? {
    guard isUnderWay, pacedCalls > 0, let pacedFrom,
      now - pacedFrom >= FirstRound.measuredMilliseconds
    else { return nil }
    return Int64(waitingCount) * (now - pacedFrom) / Int64(pacedCalls)
  }

  mutating func begin(at now: Int64) {
    if beganAt == nil { beganAt = now }
    if pacedFrom == nil { pacedFrom = now }
  }

  mutating func noteCalls(_ count: Int) {
    guard isUnderWay else { return }
    calls += count
    pacedCalls += count
  }

  /// Takes no more than that, and measures its pace anew.
  mutating func limit(to callsPerSecond: Int) {
    self.callsPerSecond = callsPerSecond
    (pacedFrom, pacedCalls) = (nil, 0)
  }

  /// Everything was asked once.
  mutating func end(at now: Int64) { endedAt = endedAt ?? now }

  // MARK: Turns

  /// An instance is known by its name.
  mutating func note(instanceID: String, name: String) {
    turns.note(
      instanceID: instanceID,
      isPreferred: patterns.contains { $0.matches(name) || $0.matches(instanceID) })
  }

  /// Whether a pattern names it as one of those that matter most.
  func prefers(_ instanceID: String) -> Bool { turns.prefers(instanceID) }

  /// Takes how far the groups of instances are behind together, in messages.
  mutating func take(lags: [String: Int64]) { turns.take(lags: lags) }

  /// Takes which groups were the worst when this was looked at last.
  mutating func remember(_ keys: [GroupKey]) { turns.remember(keys) }

  /// Whether it comes before all else, for what was found last time.
  func isFormer(_ target: PollTarget) -> Bool { turns.isFormer(target) }

  /// The turn of what comes next of an instance, the smallest first.
  mutating func takeTurn(of target: PollTarget) -> Int64 { turns.take(target) }

  /// A group was measured for the first time.
  /// - Parameter lag: in messages; nil where the service did not say.
  mutating func found(_ lag: Int64?, of instanceID: String) {
    if isUnderWay { turns.found(lag, of: instanceID) }
  }

  /// The instances whose groups have another turn by what was found since.
  mutating func moved() -> Set<String> { isUnderWay ? turns.moved() : [] }

  /// The turn of a group that has one, by what was found since.
  func turn(_ turn: Int64, of instanceID: String) -> Int64 { turns.again(turn, of: instanceID) }
}
