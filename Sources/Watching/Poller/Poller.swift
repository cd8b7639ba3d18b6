package import ModelViewUpdate
import TencentCloud

/// Decides what is asked next, given the time. It starts nothing itself.
///
/// Everything that is asked without the user's asking passes here: rows on the screen, their list
/// or detail, what is pinned, and in the background all groups, instances, endpoints and MQTT
/// clients. It keeps one budget of calls a second over everything and the service's limit for each
/// action, never asks for the same thing twice at once, lets an action rest that the service found
/// called too often and a target that failed, and rests as a whole while it is paused or nobody
/// has looked at the terminal for long.
package struct Poller: Equatable, Sendable {
  /// Calls a second over everything, once everything was asked.
  package private(set) var budgetPerSecond: Int
  /// How old what is on the screen may become, in milliseconds.
  package private(set) var refreshMilliseconds: Int64
  /// Whether the user had it rest.
  package var isPaused = false
  /// How many batches were sent: their labels are numbered, over regions too.
  package var batchCount = 0

  /// A call that has not answered within this time failed, in milliseconds.
  package static let deadlineMilliseconds: Int64 = 10_000
  /// A batch tells of its deadline itself. Where it does not, its calls are given up after this.
  static let lostMilliseconds: Int64 = 15_000
  /// Between two looks at what is due, in milliseconds: what comes due meanwhile goes together.
  package static let pauseMilliseconds: Int64 = 1000
  /// What is hidden and was not answered for so long, in milliseconds, or never, goes before all but
  /// what is on the screen and pinned: with whatever stands before it, it is seen within two minutes.
  static let starvedMilliseconds: Int64 = 105_000
  /// Everything is seen more often than this, in milliseconds, unless the poller rests or fails.
  static let longestGapMilliseconds: Int64 = 150_000
  /// How often what is hidden has to be asked to be seen within two minutes, in milliseconds: what
  /// starves waits for its turn, and for its answer.
  static let patienceMilliseconds: Int64 = 116_000
  /// Where it is not much, all the rest is asked more often than once a minute, by a quarter of the
  /// budget, and at most every twenty seconds, in milliseconds.
  static let longestRestInterval: Int64 = 60_000
  static let shortestRestInterval: Int64 = 20_000
  /// How many intervals what lags waits where there is more to ask than the budget allows.
  static let laggingPatience: Int64 = 3
  /// From when something on the screen is due until its answer is there: up to a second until the
  /// next look, and what a call and the gathering of answers take, in milliseconds.
  static let answerMilliseconds = 1700.0
  /// After so long without the terminal's focus everything rests, in milliseconds.
  static let unfocusedMilliseconds: Int64 = 300_000
  /// Background calls that have not answered within a second, at most: the other places of the
  /// client's sixteen are the user's.
  static let slowLimit = 12

  /// Changed by what stands in `Poller+Entries` alone, but for what neither the counts nor the order
  /// of asking hangs on.
  package var entries: [PollTarget: Entry] = [:]
  /// The targets by the order in which they came.
  var targetsByNumber: [Int: PollTarget] = [:]
  var entryCount = 0
  /// Where they wait for their turn.
  var schedule = PollSchedule()
  /// What they come to together.
  var tally = PollTally()
  /// Those of the entries with a flight.
  package var inFlight: Set<PollTarget> = []
  /// Whether there was more to ask at the last look than the budget allows.
  var isStarved = false
  /// How old what is on the screen may become, by the last look, in milliseconds.
  var visibleMilliseconds: Int64
  /// How old the answers about all the rest may become, by the last look, in milliseconds.
  var restMilliseconds = Poller.longestRestInterval
  package var visible: [PollTarget] = []
  var budget: PollBudget
  /// How everything is asked for the first time; nil where that is as it is later.
  package var firstRound: FirstRound?
  var paces: [ActionID: ActionPace] = [:]
  var lookedAt: Int64?
  /// How old what was on the screen became.
  var visibleAges = AgeRecord()
  /// Whether it rested at the last look.
  var wasResting = false
  private var unfocusedSince: Int64?

  /// A poller without targets.
  package init(
    budgetPerSecond: Int, refreshMilliseconds: Int, firstRound: FirstRound? = nil
  ) {
    self.firstRound = firstRound
    self.budgetPerSecond = max(1, budgetPerSecond)
    self.refreshMilliseconds = Int64(max(500, refreshMilliseconds))
    visibleMilliseconds = self.refreshMilliseconds
    budget = PollBudget(perSecond: max(1, budgetPerSecond))
  }

  /// Calls a second over everything, as it is now.
  var callsPerSecond: Int {
    guard let firstRound, firstRound.isUnderWay else { return budgetPerSecond }
    return max(budgetPerSecond, firstRound.callsPerSecond)
  }

  /// Between two looks at what is due, in milliseconds.
  package var pauseMilliseconds: Int64 {
    firstRound?.isUnderWay == true ? FirstRound.pauseMilliseconds : Poller.pauseMilliseconds
  }

  /// The user chose another budget: it holds for the first look as well.
  package mutating func setBudget(perSecond: Int) {
    budgetPerSecond = max(1, perSecond)
    firstRound?.limit(to: budgetPerSecond)
    budget.setRate(callsPerSecond)
  }

  /// The user chose how old what is on the screen may become, in milliseconds.
  package mutating func setRefresh(milliseconds: Int64) {
    refreshMilliseconds = max(500, milliseconds)
    visibleMilliseconds = refreshMilliseconds
  }

  /// The same for another region: nothing is asked for yet, the budget goes on as it stands.
  func emptied() -> Poller {
    var poller = self
    poller.firstRound = firstRound?.restarted
    poller.entries = [:]
    poller.targetsByNumber = [:]
    poller.schedule = PollSchedule()
    poller.tally = PollTally()
    poller.visible = []
    poller.inFlight = []
    poller.paces = [:]
    poller.visibleAges = AgeRecord()
    return poller
  }

  /// What is asked for.
  package var targets: some Collection<PollTarget> {
    entries.lazy.filter { $0.value.isWanted }.map(\.key)
  }

  /// How long before the last answer of a target the one before it came, in milliseconds; nil where
  /// it was the first one, or the first after a rest: what it says may have been so for long.
  func gapMilliseconds(_ target: PollTarget) -> Int64? { entries[target]?.gapMilliseconds }

  /// When a target was answered last, in milliseconds of the machine's uptime; nil where it never
  /// was.
  func answeredAt(_ target: PollTarget) -> Int64? { entries[target]?.answeredAt }

  /// Whether the user pinned a target.
  func isPinned(_ target: PollTarget) -> Bool { entries[target]?.isPinned == true }

  /// Whether a target is asked for in the background.
  func isWatched(_ target: PollTarget) -> Bool { entries[target]?.urgency != nil }

  /// Whether anybody asks for a target, or its answer is still to come.
  func isAsked(_ target: PollTarget) -> Bool { entries[target] != nil }

  /// Whether a target did not answer when it was asked last.
  func isFailing(_ target: PollTarget) -> Bool { (entries[target]?.failures ?? 0) > 0 }

  /// How many calls are under way.
  package var inFlightCount: Int { inFlight.count }

  /// Targets in the order in which they came.
  package func ordered(_ targets: some Sequence<PollTarget>) -> [PollTarget] {
    targets.map { (number: entries[$0]?.number ?? .max, target: $0) }
      .sorted { $0.number < $1.number }.map(\.target)
  }

  /// The numbers of the batches that are under way.
  package var batchesInFlight: Set<Int> { Set(inFlight.compactMap { entries[$0]?.flight?.batch }) }

  /// The first of what did not answer when it was asked last.
  var firstFailing: PollTarget? { tally.failing.first.flatMap { targetsByNumber[$0.number] } }

  // MARK: What is asked for

  /// Asks for these in the background from now on, and for nothing else of what `isObsolete` says.
  package mutating func watch(
    _ targets: some Sequence<PollTarget>, urgency: PollUrgency,
    forgetting isObsolete: (PollTarget) -> Bool = { _ in false }
  ) {
    for target in entries.keys.filter(isObsolete) {
      changeKnown(target) { $0.urgency = nil }
      removeIfUnwanted(target)
    }
    for target in targets { change(target) { $0.urgency = urgency } }
  }

  /// How much a target matters now, where it is asked for in the background at all.
  package mutating func setUrgency(_ urgency: PollUrgency, of target: PollTarget) {
    changeKnown(target) { entry in
      if entry.urgency != nil { entry.urgency = urgency }
    }
  }

  /// Asks for these sooner than for what is not on the screen, and begins where nobody did yet.
  package mutating func setPinned(_ targets: Set<PollTarget>) {
    for target in entries.filter({ $0.value.isPinned }).keys where !targets.contains(target) {
      changeKnown(target) { $0.isPinned = false }
      removeIfUnwanted(target)
    }
    let new = targets.filter { entries[$0] == nil }.sorted { "\($0)" < "\($1)" }
    for target in new { change(target) { $0.isPinned = true } }
    for target in targets { changeKnown(target) { $0.isPinned = true } }
  }

  /// What is on the screen from now on, and what the order of its rows depends on.
  package mutating func show(_ targets: [PollTarget], near: [PollTarget] = []) {
    let all = targets + near
    if all == visible { return }
    for target in visible { changeKnown(target) { $0.shown = nil } }
    for target in targets { change(target) { $0.shown = .visible } }
    for target in near { change(target) { $0.shown = .lagging } }
    for target in Set(visible).subtracting(targets) { entries[target]?.shownAt = nil }
    visible = all
  }

  /// Makes these due now, what rests after a failure as well; all where none is named.
  package mutating func expire(_ targets: [PollTarget]? = nil) {
    func expire(_ entry: inout Entry) {
      entry.isExpired = true
      entry.restsUntil = 0
    }
    guard let targets else { return changeAll(expire) }
    for target in targets { changeKnown(target, expire) }
  }

  /// Nobody waits for the answer any more.
  package mutating func giveUp(_ target: PollTarget) {
    _ = land(target)
    removeIfUnwanted(target)
  }

  private mutating func removeIfUnwanted(_ target: PollTarget) {
    guard let entry = entries[target], !entry.isWanted, entry.flight == nil else { return }
    forget(target)
  }

  // MARK: Resting

  /// The terminal lost the focus, or has it again.
  package mutating func setFocus(_ isFocused: Bool, at moment: Moment) {
    unfocusedSince = isFocused ? nil : unfocusedSince ?? moment.uptimeMilliseconds
  }

  /// Whether nothing is asked now.
  package func isResting(at moment: Moment) -> Bool {
    if isPaused { return true }
    guard let unfocusedSince else { return false }
    return moment.uptimeMilliseconds - unfocusedSince >= Poller.unfocusedMilliseconds
  }
}
