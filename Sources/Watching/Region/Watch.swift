package import Catalog
package import ModelViewUpdate
package import TencentCloud

/// What is known of a region, beside what is asked when to know it.
package struct Watch: Sendable {
  /// What is asked when.
  package var poller: Poller
  /// The instances.
  package var instances: [String: InstanceFacts] = [:]
  /// The endpoints by instance.
  package internal(set) var endpoints: [String: [EndpointFacts]] = [:]
  /// What only the details of an instance say.
  var details: [String: InstanceDetail] = [:]
  /// The samples of each group.
  package internal(set) var groups = WatchedGroups()
  /// Who subscribes to topics, as far as it was asked.
  package internal(set) var topics = TopicSurvey()
  /// Which certificates of MQTT instances expire soon, as far as it was asked.
  package internal(set) var certificates = CertificateSurvey()
  /// The remarks of groups by instance and name: owners, whom to call.
  var groupRemarks: [String: [String: String]] = [:]
  /// What was seen of each MQTT client that the user keeps an eye on.
  package internal(set) var clients: [ClientKey: ClientHistory] = [:]
  /// Those of them that the service lists.
  var listedClients: Set<ClientKey> = []
  /// What was read of the pinned things of which nothing is measured.
  var pinnedReadings: [PollTarget: ReadBackReading] = [:]
  /// What was measured of each group in the last hour, and thinned of a day.
  package var history = GroupHistories()
  /// What the service kept of instances and groups, as far as it was read.
  package var metrics = MetricBook()
  /// What is worth a look.
  package internal(set) var findings = FindingBook()
  /// Counts the changes of which instances there are and of their names.
  var namesVersion = 0
  /// What has to be judged for them.
  var unjudged = Unjudged()
  /// When anything was answered last.
  package private(set) var answeredAt: Moment?
  /// Why the last attempt at a target failed, where it did.
  package var failures: [PollTarget: CloudError] = [:]
  /// In which dialect the region is known to speak of MQTT: what is asked of it is counted by the
  /// action that is called.
  package var mqttDialect: Dialect?
  /// What the calls of each action came to.
  var counts: [ActionID: PollCounts] = [:]
  var listedKinds: Set<Bool> = []
  /// The lists of instances that the region has none of: the service said so.
  package internal(set) var notOffered: Set<PollTarget> = []
  /// Groups and instances that the last listing of several pages did not have.
  var doubted: Set<GroupKey> = []
  var doubtedInstances: Set<String> = []

  /// Nothing is known.
  package init(
    budgetPerSecond: Int, refreshMilliseconds: Int, firstRound: FirstRound? = nil
  ) {
    self.init(
      Poller(
        budgetPerSecond: budgetPerSecond, refreshMilliseconds: refreshMilliseconds,
        firstRound: firstRound))
  }

  /// Nothing is known, and the poller begins anew.
  package init(_ poller: Poller) {
    self.poller = poller.emptied()
    self.poller.watch([.instances, .mqttInstances], urgency: .structural)
  }

  /// What its owner wrote of a group; nil where nothing was written or nobody knows.
  package func remark(of group: GroupKey) -> String? {
    groupRemarks[group.instanceID]?[group.name]
  }

  /// Why the last list of instances could not be read, or not whole.
  package var failure: CloudError? { failures[.instances] ?? failures[.mqttInstances] }

  /// Counts the changes of what the board says: another number where anything is different.
  package var boardVersion: Int { findings.version + namesVersion }

  /// Whether the instances of both kinds were listed once.
  var hasListed: Bool { listedKinds.count == 2 }

  /// Whether it is known which groups there are, of every instance.
  package var hasListedGroups: Bool { hasListed && poller.tally.waitingListings == 0 }

  /// Counts the changes of which groups and instances there are.
  package var inventoryVersion: Int { groups.keysVersion + namesVersion }

  /// Groups known, and those of them that were measured.
  var progress: ListPage.Progress {
    ListPage.Progress(done: groups.measuredCount, total: groups.count)
  }

  /// Takes what a poll came to.
  package mutating func take(
    _ target: PollTarget, _ result: Result<Polled, CloudError>, at moment: Moment,
    jitter: Double
  ) {
    unjudged.note(target)
    switch result {
    case .success(let polled):
      answeredAt = moment
      for refusal in polled.refusals { count(refusal.action, refusal, milliseconds: nil) }
      if let flaw = polled.flaw {
        poller.spend(max(0, polled.calls - poller.prepaidCalls(of: target)), at: moment)
        count(polled.action ?? target.action, flaw, milliseconds: nil)
        fail(target, flaw, at: moment, jitter: jitter)
      } else {
        settle(target, calls: polled.calls, at: moment)
        count(polled.action ?? target.action, nil, milliseconds: polled.milliseconds)
      }
      failures[target] = polled.flaw
      learn(target, polled.facts, isWhole: polled.flaw == nil, at: moment)
    case .failure(let error) where isNotOffered(target, error):
      count(target.action, error, milliseconds: nil)
      giveUp(target, isMQTT: target == .mqttInstances, at: moment)
    case .failure(let error):
      count(target.action, error, milliseconds: nil)
      fail(target, error, at: moment, jitter: jitter)
      learn(target, error, at: moment)
    }
  }

  private mutating func learn(_ target: PollTarget, _ error: CloudError, at moment: Moment) {
    switch target {
    case .group(let instanceID, let name):
      let key = GroupKey(instanceID: instanceID, name: name)
      if doubted.contains(key), error.code?.hasPrefix("ResourceNotFound") == true {
        return forget([key], of: instanceID)
      }
      groups.change(key) { $0.take(.failure(error)) }
      if isKnown(key) { history.take(key, .failure(error), at: moment) }
    case .client(let instanceID, let clientID):
      let key = ClientKey(instanceID: instanceID, clientID: clientID)
      clients[key]?.take(.failure(error), at: moment)
    default: break
    }
    if mayBeThere(target) { failures[target] = error }
  }

  /// Whether it is there, as far as anybody knows: what answers late may be gone.
  private func isKnown(_ key: GroupKey) -> Bool {
    groups[key] != nil || mayBeThere(key.instanceID, isMQTT: key.isShared)
  }

  private func mayBeThere(_ target: PollTarget) -> Bool {
    target.instanceID.map { mayBeThere($0, isMQTT: target.isMQTT) } ?? true
  }

  /// The offset of a group was set: the jump of its lag is no trend.
  package mutating func noteReset(_ key: GroupKey, at moment: Moment) {
    groups.change(key) { $0.beginTrendAnew(at: moment.uptimeMilliseconds) }
  }

  private func mayBeThere(_ instanceID: String, isMQTT: Bool) -> Bool {
    instances[instanceID] != nil || !listedKinds.contains(isMQTT)
  }

  /// Takes what a detail says of its group: it need not be measured beside that.
  package mutating func note(
    _ key: GroupKey, _ result: Result<GroupSample, CloudError>, at moment: Moment
  ) {
    if isKnown(key) { history.take(key, result, at: moment) }
    guard groups[key] != nil, case .success(let measured) = result else { return }
    poller.answered(.group(instanceID: key.instanceID, name: key.name), at: moment)
    take(measured, of: key, at: moment)
  }

  private mutating func learn(
    _ target: PollTarget, _ facts: PollFacts, isWhole: Bool, at moment: Moment
  ) {
    // What was asked of an instance and comes after its end would be kept for ever.
    guard mayBeThere(target) else { return }
    switch (target, facts) {
    case (.instances, .instances(let list, let calls)):
      take(list, isMQTT: false, isOnePage: calls == 1, isWhole: isWhole)
    case (.mqttInstances, .instances(let list, let calls)):
      take(list, isMQTT: true, isOnePage: calls == 1, isWhole: isWhole)
    case (.instance(let id), .endpoints(let found)),
      (.publicEndpoint(let id), .endpoints(let found)):
      endpoints[id] = found
    case (.instance(let id), .instance(let found, let detail)):
      if let found { endpoints[id] = found }
      details[id] = detail
    case (.groups(let id), .groups(let names, let calls, let remarks)):
      take(groupNames: names, of: id, isOnePage: calls == 1, isWhole: isWhole)
      let told = remarks.isEmpty ? nil : remarks
      if groupRemarks[id] != told { namesVersion += 1 }
      groupRemarks[id] = told
    case (.clients(let id), .clients(let found, let isCut)):
      take(found, of: id, isCut: isCut, at: moment)
    case (.group(let instanceID, let name), .group(let measured)):
      let key = GroupKey(instanceID: instanceID, name: name)
      if isKnown(key) { history.take(key, .success(measured), at: moment) }
      take(measured, of: key, at: moment)
    case (.client(let instanceID, let clientID), .client(let facts)):
      take(facts, of: ClientKey(instanceID: instanceID, clientID: clientID), at: moment)
    case (.pinned, .pinned(let reading)): pinnedReadings[target] = reading
    default: break
    }
  }

  private mutating func take(_ measured: GroupSample, of key: GroupKey, at moment: Moment) {
    // What is asked once a minute need not be kept for as many samples as what is asked each second.
    let oldest =
      moment.uptimeMilliseconds - Int64(SampleHistory.limit) * poller.refreshMilliseconds
    if groups[key]?.latest == nil {
      poller.firstRound?.found(measured.lag, of: key.instanceID)
    }
    groups.change(key) { history in
      history.take(.success(Sample(measured, takenAt: moment)))
      history.forget(before: oldest)
    }
    poller.setUrgency(
      urgency(measured, of: key), of: .group(instanceID: key.instanceID, name: key.name))
  }

  /// What is bad, or was until now, is soon asked again: one sample is not believed. Nor is a lag
  /// that is not known.
  private func urgency(_ measured: GroupSample, of key: GroupKey) -> PollUrgency {
    guard let lag = measured.lag else { return .lagging }
    let isSuspect =
      LagLevel(lag) >= .high || measured.isAbandoned || findings.suspects(key)
    return isSuspect ? .lagging : .rest
  }
}
