import ModelViewUpdate
import TencentCloud

/// What is known of a region, beside what is asked when to know it.
public struct Watch: Sendable {
  /// What is asked when.
  public internal(set) var poller: Poller
  /// The instances.
  public private(set) var instances: [String: InstanceFacts] = [:]
  /// The endpoints by instance.
  public private(set) var endpoints: [String: [EndpointFacts]] = [:]
  /// What only the details of an instance say.
  private(set) var details: [String: InstanceDetail] = [:]
  /// The samples of each group.
  public private(set) var groups: [GroupKey: SampleHistory] = [:]
  /// What was seen of each MQTT client that the user keeps an eye on.
  public private(set) var clients: [ClientKey: ClientHistory] = [:]
  /// What was read of the pinned things of which nothing is measured.
  private(set) var things: [PollTarget: ThingReading] = [:]
  /// What was measured of each group in the last hour, and thinned of a day.
  public internal(set) var history = GroupHistories()
  /// What is worth a look.
  var findings = FindingBook()
  /// Why the last list of instances could not be read.
  public private(set) var failure: CloudError?
  /// When anything was answered last.
  private(set) var answeredAt: Moment?
  /// Why the last attempt at a target failed, where it did.
  private(set) var failures: [PollTarget: CloudError] = [:]
  /// What the calls of each action came to.
  private(set) var counts: [String: PollCounts] = [:]
  private var listedKinds: Set<Bool> = []

  /// A lag from which on a group is asked more often, in messages.
  static let laggingFrom: Int64 = 1000

  /// Nothing is known.
  init(budgetPerSecond: Int, refreshMilliseconds: Int) {
    self.init(
      Poller(budgetPerSecond: budgetPerSecond, refreshMilliseconds: refreshMilliseconds))
  }

  /// Nothing is known, and the poller begins anew.
  init(_ poller: Poller) {
    self.poller = poller.emptied()
    self.poller.watch([.instances, .mqttInstances], urgency: .structural)
  }

  /// Whether the instances of both kinds were listed once.
  var hasListed: Bool { listedKinds.count == 2 }

  /// Groups known, and those of them that were measured.
  var progress: ListPage.Progress {
    ListPage.Progress(
      done: groups.values.count { !$0.samples.isEmpty || $0.failure != nil },
      total: groups.count)
  }

  /// Takes what a poll came to.
  mutating func take(
    _ target: PollTarget, _ result: Result<Polled, CloudError>, at moment: Moment,
    jitter: Double
  ) {
    switch result {
    case .success(let polled):
      answeredAt = moment
      settle(target, calls: polled.facts.calls, at: moment)
      failures[target] = nil
      counts[target.action, default: PollCounts()].succeeded(milliseconds: polled.milliseconds)
      learn(target, polled.facts, at: moment)
    case .failure(let error):
      failures[target] = error
      fail(target, error, at: moment, jitter: jitter)
      if case .group(let instanceID, let name) = target {
        let key = GroupKey(instanceID: instanceID, name: name)
        groups[key]?.take(.failure(error))
        history.take(key, .failure(error), at: moment)
      }
      if case .client(let instanceID, let clientID) = target {
        clients[ClientKey(instanceID: instanceID, clientID: clientID)]?.take(
          .failure(error), at: moment)
      }
      if target == .instances || target == .mqttInstances { failure = error }
    }
  }

  /// Takes what a detail says of its group: it need not be measured beside that.
  mutating func note(
    _ key: GroupKey, _ result: Result<Sample, CloudError>, at moment: Moment
  ) {
    history.take(key, result, at: moment)
    guard groups[key] != nil, case .success(let sample) = result else { return }
    poller.answered(.group(instanceID: key.instanceID, name: key.name), at: moment)
    take(sample, of: key)
  }

  /// A list or a detail came to its end.
  mutating func note(
    _ target: PollTarget, _ failure: CloudError?, calls: Int, at moment: Moment
  ) {
    if let failure {
      fail(target, failure, at: moment, jitter: 1)
    } else {
      poller.answered(target, calls: calls, at: moment)
    }
  }

  /// A call for a list or a detail was answered: it counts.
  /// - Parameters:
  ///   - action: What was called, where a target takes several actions.
  ///   - milliseconds: How long it took; nil where that was not measured.
  mutating func noteCall(
    of target: PollTarget, _ action: String? = nil, milliseconds: Int?, at moment: Moment
  ) {
    poller.noteCall(of: target, at: moment)
    counts[action ?? target.action, default: PollCounts()].succeeded(milliseconds: milliseconds)
  }

  /// Calls that were not known of when the target was taken count as well.
  private mutating func settle(_ target: PollTarget, calls: Int, at moment: Moment) {
    poller.spend(max(0, calls - poller.prepaidCalls(of: target)), at: moment)
    poller.answered(target, calls: calls, at: moment)
  }

  private mutating func fail(
    _ target: PollTarget, _ error: CloudError, at moment: Moment, jitter: Double
  ) {
    counts[target.action, default: PollCounts()].failed(error)
    // That a thing is not there is an answer about it: it is asked again no later than others.
    if error.code?.hasPrefix("ResourceNotFound") == true {
      return poller.answered(target, at: moment)
    }
    let isThrottled = error.code?.hasPrefix("RequestLimitExceeded") == true
    poller.failed(target, isThrottled: isThrottled, at: moment, jitter: jitter)
  }

  private mutating func learn(_ target: PollTarget, _ facts: PollFacts, at moment: Moment) {
    switch (target, facts) {
    case (.instances, .instances(let list, _)): take(list, isMQTT: false)
    case (.mqttInstances, .instances(let list, _)): take(list, isMQTT: true)
    case (.instance(let id), .endpoints(let found)),
      (.publicEndpoint(let id), .endpoints(let found)):
      endpoints[id] = found
    case (.instance(let id), .instance(let found, let detail)):
      endpoints[id] = found
      details[id] = detail
    case (.groups(let id), .groups(let names, _)):
      take(groupNames: names, of: id)
    case (.group(let instanceID, let name), .group(let values)):
      let key = GroupKey(instanceID: instanceID, name: name)
      let sample = Sample(values: values, takenAt: moment)
      history.take(key, .success(sample), at: moment)
      take(sample, of: key)
    case (.client(let instanceID, let clientID), .client(let facts)):
      take(facts, of: ClientKey(instanceID: instanceID, clientID: clientID), at: moment)
    case (.thing, .thing(let reading)): things[target] = reading
    default: break
    }
  }

  private mutating func take(_ list: [InstanceFacts], isMQTT: Bool) {
    failure = nil
    listedKinds.insert(isMQTT)
    let ids = Set(list.map(\.id))
    let gone = Set(
      instances.values.filter { $0.isMQTT == isMQTT && !ids.contains($0.id) }.map(\.id))
    instances = instances.filter { !gone.contains($0.key) }
    endpoints = endpoints.filter { !gone.contains($0.key) }
    details = details.filter { !gone.contains($0.key) }
    groups = groups.filter { !gone.contains($0.key.instanceID) }
    failures = failures.filter { $0.key.instanceID.map(gone.contains) != true }
    clients = clients.filter { !gone.contains($0.key.instanceID) }
    history.forget { gone.contains($0.instanceID) }
    for facts in list { instances[facts.id] = facts }
    let targets = list.flatMap { facts -> [PollTarget] in
      isMQTT ? [.publicEndpoint(facts.id)] : [.instance(facts.id), .groups(facts.id)]
    }
    poller.watch(targets, urgency: .structural) { $0.instanceID.map(gone.contains) == true }
  }

  private mutating func take(groupNames names: [String], of instanceID: String) {
    let keys = Set(names.map { GroupKey(instanceID: instanceID, name: $0) })
    groups = groups.filter { $0.key.instanceID != instanceID || keys.contains($0.key) }
    history.forget { $0.instanceID == instanceID && !keys.contains($0) }
    var added: [PollTarget] = []
    for name in names {
      let key = GroupKey(instanceID: instanceID, name: name)
      if groups[key] != nil { continue }
      groups[key] = SampleHistory()
      added.append(.group(instanceID: instanceID, name: name))
    }
    poller.watch(added, urgency: .rest) { target in
      guard case .group(instanceID, let name) = target else { return false }
      return !keys.contains(GroupKey(instanceID: instanceID, name: name))
    }
  }

  private mutating func take(_ sample: Sample, of key: GroupKey) {
    groups[key]?.take(.success(sample), lagIndex: 0, tpsIndex: sample.values.count > 1 ? 1 : nil)
    var urgency = PollUrgency.rest
    if case .integer(let lag) = sample.values.first,
      lag >= Watch.laggingFrom || findings.suspects(key)
        || lag > 0 && sample.values.count > 2 && sample.values[2] == .integer(0)
    {
      // What is bad, or was until now, is soon asked again: one sample is not believed.
      urgency = .lagging
    }
    poller.setUrgency(urgency, of: .group(instanceID: key.instanceID, name: key.name))
  }

  /// Asks for these MQTT clients of an instance, and for no others of it.
  mutating func watchClients(_ ids: [String], of instanceID: String) {
    let keys = Set(ids.map { ClientKey(instanceID: instanceID, clientID: $0) })
    clients = clients.filter { $0.key.instanceID != instanceID || keys.contains($0.key) }
    var added: [PollTarget] = []
    for id in ids {
      let key = ClientKey(instanceID: instanceID, clientID: id)
      if clients[key] != nil { continue }
      clients[key] = ClientHistory()
      added.append(.client(instanceID: instanceID, clientID: id))
    }
    poller.watch(added, urgency: .rest) { target in
      guard case .client(instanceID, let id) = target else { return false }
      return !keys.contains(ClientKey(instanceID: instanceID, clientID: id))
    }
  }

  /// Asks for what the user pinned before all that is not on the screen, whatever kind it is of;
  /// what was pinned before and is not named now is asked for as anything else.
  mutating func setPinned(_ targets: Set<PollTarget>) {
    poller.setPinned(targets)
    things = things.filter { targets.contains($0.key) }
  }

  /// A client that comes and goes is asked more often.
  private mutating func take(_ facts: ClientFacts, of key: ClientKey, at moment: Moment) {
    clients[key]?.take(.success(facts), at: moment)
    let isUnsettled = clients[key]?.isUnsettled(at: moment) == true
    poller.setUrgency(
      isUnsettled ? .lagging : .rest,
      of: .client(instanceID: key.instanceID, clientID: key.clientID))
  }
}
