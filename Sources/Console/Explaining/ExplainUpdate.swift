import Catalog
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI
import Watching

/// What was learnt of why a group is behind.
package struct ExplainAnswer: Sendable {
  let region: String
  let evidence: Evidence
}

/// Why a group is behind: asked for at once, told when all of it was answered.
enum ExplainUpdate {
  /// The group that is selected or shown; nil where none is.
  static func candidate(_ model: ConsoleModel) -> GroupKey? {
    guard let top = model.top else { return nil }
    if top.location.resource.showsFindings {
      guard let row = top.list?.selectedRow, let finding = model.findings[row.id],
        finding.location.resource.isExplained, let name = finding.rowID
      else { return nil }
      return GroupKey(instanceID: finding.instanceID, name: name)
    }
    return top.location.resource.isExplained ? NavigationUpdate.selectedGroup(model) : nil
  }

  static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let group = candidate(model) else { return .none }
    var page = ExplanationPage(group)
    page.isBehind = isBehind(model.watch.groups[group]?.latest?.group?.lag, group, model)
    model.overlay = .explanation(page)
    let region = model.session.region
    let again = model.keyLabels["refresh"]
    let missing: @Sendable (MonitorPlace) -> Phrase = { place in
      MonitorPhrases.missing(place, nil, again: again).map(ExplainPhrases.monitor)
        ?? ExplainPhrases.noMonitor
    }
    let reader = EvidenceReader(
      environment: work.environment, region: region, place: model.monitor[region],
      now: work.moment.unixMilliseconds,
      begun: evidence(of: group, model, because: missing(model.monitor[region])),
      refusals: refusals(group, model),
      missing: missing)
    return .run("explain \(group.instanceID)/\(group.name)") { send in
      send(.explained(ExplainAnswer(region: region, evidence: await reader.read())))
    }
  }

  /// What need not be asked, and why.
  private static func refusals(_ group: GroupKey, _ model: ConsoleModel) -> [ActionID: Phrase] {
    var refusals = EvidenceReader.doubtful.reduce(into: [ActionID: Phrase]()) {
      $0[$1] = model.dialectRefusal($1)
    }
    if let why = ProgressCommands.queueRefusal(group.instanceID, model) {
      refusals[DescribeTopicStats.id] = refusals[DescribeTopicStats.id] ?? why
    }
    return refusals
  }

  /// Takes what was answered, where it is still looked at.
  static func take(_ answer: ExplainAnswer, _ model: inout ConsoleModel) {
    guard answer.region == model.session.region, case .explanation(var page)? = model.overlay,
      page.group == answer.evidence.group
    else { return }
    page.isAsking = false
    page.explanation = Explanation(answer.evidence)
    page.isBehind = isBehind(answer.evidence.sample.value?.lag, page.group, model)
    model.overlay = .explanation(page)
  }

  /// Whether a group with so much lag is, or the board says so of less; where nobody knows the lag it
  /// may be.
  private static func isBehind(
    _ lag: Int64?, _ group: GroupKey, _ model: ConsoleModel
  ) -> Bool {
    guard let lag, lag < LagLevel.highUntil else { return true }
    return lag > 0 && model.watch.findings.finding(of: group) != nil
  }

  /// Scrolls it.
  static func scroll(
    _ model: inout ConsoleModel, _ page: ExplanationPage, by distance: (_ pageRows: Int) -> Int
  ) {
    let look = model.look(symbols: .unicode, timeZone: model.timeZone)
    let extent = ExplanationView(look: look).extent(page, size: model.size)
    var page = page
    page.firstLine = max(
      0, min(page.firstLine + distance(extent.rows), extent.lines - extent.rows))
    model.overlay = .explanation(page)
  }

  /// What is known without asking.
  private static func evidence(
    of group: GroupKey, _ model: ConsoleModel, because why: Phrase
  ) -> Evidence {
    var evidence = Evidence(of: group, because: why)
    evidence.isShared = SharedSubscriptionName.isName(group.name)
    evidence.estimate = model.watch.groups[group]?.estimate
    evidence.behindSince = model.watch.findings.behindSince(group)
    evidence.aloneSince = model.watch.findings.nobodySince(group)
    evidence.aloneBefore = aloneBefore(group, model)
    return evidence
  }

  private static func aloneBefore(
    _ group: GroupKey, _ model: ConsoleModel
  ) -> ClosedRange<Int64>? {
    let now = model.moment
    let alone = model.watch.history[group]?.aloneBefore(
      waiting: LagLevel.highUntil, before: now.uptimeMilliseconds)
    return alone.map { seen in
      let times = [seen.lowerBound, seen.upperBound].map {
        now.unixMilliseconds - (now.uptimeMilliseconds - $0)
      }
      return times[0]...times[1]
    }
  }
}

extension ResourceID {
  /// Whether it can be told why one of it is behind.
  var isExplained: Bool { listsGroups || self == .allGroups }
}
