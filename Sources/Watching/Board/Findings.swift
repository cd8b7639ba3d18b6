import Catalog
package import ModelViewUpdate
import TencentCloud

/// What the newest samples say of everything that is watched; the book decides what is believed.
package struct Findings {
  /// Of a quota, from which share on it is told, and until which it still is.
  static let nearQuota = 0.9
  static let easyQuota = 0.85
  /// Before the end of a subscription it is told, in milliseconds: thirty days and three.
  static let expiryNotice: Int64 = 30 * 86_400_000
  static let expiryWarning: Int64 = 3 * 86_400_000

  /// After so long nobody is expected to come back and consume, in milliseconds.
  static let abandonedMilliseconds: Int64 = 86_400_000

  /// A group measured longer ago is not counted for what its instance consumes, in milliseconds.
  static let staleMilliseconds: Int64 = 300_000

  package let watch: Watch
  package let moment: Moment

  package init(watch: Watch, moment: Moment) {
    self.watch = watch
    self.moment = moment
  }

  /// What is said of a thing; nothing of one that is gone. Of groups that are well and were not
  /// suspected nothing is said.
  func observations(of subject: FindingSubject) -> [Observation] {
    switch subject {
    case .group(let key): watch.groups[key].map { group(key, $0) } ?? []
    case .instance(let id):
      watch.instances[id].map { instance($0, consumption: watch.groups.consumption(of: id)) } ?? []
    case .client(let key):
      watch.clients[key].map { [client(key, $0), backlog(key, $0)].compactMap { $0 } } ?? []
    case .throttling: watch.poller.throttledActions.map(throttled)
    }
  }

  /// Whether the settings name an instance as one of those that come first.
  func isPreferred(_ instanceID: String) -> Bool {
    watch.poller.firstRound?.prefers(instanceID) == true
  }

  private func client(_ key: ClientKey, _ history: ClientHistory) -> Observation? {
    if history.changes.count < 2 { return nil }
    let flapping = Flapping(history, at: moment)
    return stated(
      Finding(
        kind: .flapping, severity: flapping.isOften ? .warning : .notice,
        instanceID: key.instanceID, subject: key.clientID,
        detail: Phrases.flappingFinding(flapping), weight: Double(flapping.changeCount),
        location: Location(.mqttClients, instanceID: key.instanceID), rowID: key.clientID),
      flapping.level)
  }

  /// What waits for it, from where on that is told, and until where it still is.
  private static let muchBacklog = 1000.0
  private static let easyBacklog = 500.0

  private func backlog(_ key: ClientKey, _ history: ClientHistory) -> Observation? {
    let finding = { (facts: ClientFacts, lag: Int64) in
      Finding(
        kind: .backlog, severity: facts.status == "CONNECTED" ? .warning : .notice,
        instanceID: key.instanceID, subject: key.clientID,
        detail: Phrases.backlogFinding(lag, facts), weight: Double(lag),
        location: Location(.mqttClients, instanceID: key.instanceID), rowID: key.clientID)
    }
    guard let facts = history.latest else { return nil }
    guard let lag = facts.lag else {
      // Of what is not said, that which was believed before still is.
      let id = Finding.key(.backlog, instanceID: key.instanceID, subject: key.clientID)
      return watch.findings.believed(id).map { stated($0, .between) }
    }
    if Double(lag) < Findings.easyBacklog { return nil }
    return stated(
      finding(facts, lag),
      Steadiness.Level(Double(lag), from: Findings.muchBacklog, until: Findings.easyBacklog),
      by: .clients(key.instanceID))
  }

  private func throttled(_ action: ActionID) -> Observation {
    let rest = watch.poller.restMilliseconds(of: action, at: moment)
    return stated(
      Finding(
        kind: .throttled, severity: .warning, instanceID: "", subject: action.shownName,
        detail: Phrases.throttledFinding(seconds: (rest + 999) / 1000), weight: 0,
        location: Location(.poller), rowID: nil))
  }

  /// What the service states needs no second answer to be believed.
  /// - Parameter target: What states it; nil where it is seen to begin.
  func stated(
    _ finding: Finding, _ level: Steadiness.Level = .bad, by target: PollTarget? = nil
  ) -> Observation {
    Observation(
      finding: finding, level: level,
      sampledAt: target.flatMap(watch.poller.answeredAt) ?? moment.uptimeMilliseconds,
      gapMilliseconds: target.map(watch.poller.gapMilliseconds) ?? 0)
  }

  /// What a survey found: since when it is so, nobody knows.
  func found(_ finding: Finding) -> Observation {
    Observation(
      finding: finding, level: .bad, sampledAt: moment.uptimeMilliseconds, gapMilliseconds: nil)
  }

  /// Of what cannot be read now, that which was believed before still is.
  func kept(
    _ kind: Finding.Kind, _ facts: InstanceFacts, _ subject: String?
  ) -> Observation? {
    watch.findings.believed(Finding.key(kind, instanceID: facts.id, subject: subject))
      .map { stated($0, .between) }
  }
}
