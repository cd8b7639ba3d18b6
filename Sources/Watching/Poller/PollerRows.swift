package import Catalog
package import ModelViewUpdate
import TencentCloud

/// What the poller does, as the rows of its list.
package enum PollerRows {
  /// The rows: all together, then what matters most first, then each action that has targets or was
  /// called.
  ///
  /// - Parameters:
  ///   - answers: What the region was found to answer.
  ///   - tally: What all consoles of the user asked of `monitor` today, where that is known.
  package static func rows(
    _ watch: Watch, answers: RegionAnswers = RegionAnswers(), tally: MonitorTally? = nil,
    language: Language, at moment: Moment
  ) -> [Row] {
    let loads = watch.poller.loads(at: moment)
    // What waits is kept by the action of 2024, and called by the one in its place.
    let byAction = Dictionary(
      loads.byAction.map { ($0.spoken(in: watch.mqttDialect), $1) },
      uniquingKeysWith: { first, _ in first })
    let actions = Set(byAction.keys).union(watch.counts.keys).sorted().map { action in
      item(
        action, watch.counts[action] ?? PollCounts(), byAction[action] ?? PollerLoad(), language)
    }
    // This pane covers what was on the screen a moment ago.
    let present = loads.byUrgency.merging([.visible: PollerLoad()]) { load, _ in load }
    let urgencies = present.sorted { $0.key < $1.key }.map { urgency, load in
      item(urgency, load, watch.poller, language, at: moment)
    }
    let all = PollerResource.Line(
      title: Phrases.budget(watch.poller.callsPerSecond)[language],
      targets: actions.reduce(0) { $0 + ($1.targets ?? 0) },
      inFlight: actions.reduce(0) { $0 + ($1.inFlight ?? 0) },
      calls: actions.reduce(0) { $0 + ($1.calls ?? 0) },
      failures: actions.reduce(0) { $0 + ($1.failures ?? 0) })
    let first = firstRound(watch.poller, language, at: moment)
    let dialects = FirstLook.all.compactMap { look in
      DialectPhrases.standing(look, answers, at: moment.unixMilliseconds / 1000).map {
        PollerResource.Line(title: $0[language])
      }
    }
    return ([all] + first + dialects + monitor(tally, language) + urgencies + actions)
      .map(PollerResource.row)
  }

  private static func monitor(
    _ tally: MonitorTally?, _ language: Language
  ) -> [PollerResource.Line] {
    guard let tally else { return [] }
    var line = PollerResource.Line(
      title: MonitorPhrases.today(of: tally.budget)[language])
    line.id = "monitor"
    line.calls = tally.calls
    return [line]
  }

  /// The first look at everything, in so far as it is asked in its own way.
  private static func firstRound(
    _ poller: Poller, _ language: Language, at moment: Moment
  ) -> [PollerResource.Line] {
    guard let round = poller.firstRound,
      let milliseconds = round.milliseconds(at: moment.uptimeMilliseconds)
    else { return [] }
    let title = Phrases.firstRound(milliseconds: milliseconds, isUnderWay: round.isUnderWay)
    var line = PollerResource.Line(title: title[language])
    line.id = "first-look"
    line.calls = round.calls
    return [line]
  }

  private static func item(
    _ action: ActionID, _ counts: PollCounts, _ load: PollerLoad, _ language: Language
  ) -> PollerResource.Line {
    let rest = load.restMilliseconds
    var item = PollerResource.Line(
      title: action.shownName, targets: load.targets, inFlight: load.inFlight)
    item.setAges(load)
    item.calls = counts.calls
    item.failures = counts.failures
    item.latencyP50 = counts.latencyMilliseconds(share: 0.5)
    item.latencyP99 = counts.latencyMilliseconds(share: 0.99)
    item.restSeconds = rest > 0 ? (rest + 999) / 1000 : nil
    item.lastFailure = counts.lastFailure.map { ErrorPhrases.reason($0)[language] }
    return item
  }

  /// Of what is on the screen, how old it was over the last minutes; of the rest, how old it is.
  private static func item(
    _ urgency: PollUrgency, _ load: PollerLoad, _ poller: Poller, _ language: Language,
    at moment: Moment
  ) -> PollerResource.Line {
    var item = PollerResource.Line(
      title: Phrases.urgency(urgency)[language], targets: load.targets, inFlight: load.inFlight)
    item.setAges(load)
    if urgency == .visible {
      item.ageP50 = poller.visibleAgeMilliseconds(share: 0.5, at: moment)
      item.ageP99 = poller.visibleAgeMilliseconds(share: 0.99, at: moment)
    }
    return item
  }
}

extension PollerResource.Line {
  fileprivate mutating func setAges(_ load: PollerLoad) {
    ageP50 = load.ageMilliseconds(share: 0.5)
    ageP99 = load.ageMilliseconds(share: 0.99)
    oldestAge = load.oldestMilliseconds
  }
}
