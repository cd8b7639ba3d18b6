import Catalog
import ModelViewUpdate
import TencentCloud

/// What there is at all: what a listing does not have any more is forgotten, unless that was not
/// read whole.
extension Watch {
  mutating func take(
    _ list: [InstanceFacts], isMQTT: Bool, isOnePage: Bool, isWhole: Bool = true
  ) {
    listedKinds.insert(isMQTT)
    let ids = Set(list.map(\.id))
    let missing =
      isWhole
      ? Set(instances.values.filter { $0.isMQTT == isMQTT && !ids.contains($0.id) }.map(\.id)) : []
    let gone = isOnePage ? missing : missing.intersection(doubtedInstances)
    doubtedInstances = doubtedInstances.filter { instances[$0]?.isMQTT == !isMQTT }
      .union(missing.subtracting(gone))
    forget(instances: gone)
    unjudged.instances.formUnion(ids)
    for facts in list {
      poller.firstRound?.note(instanceID: facts.id, name: facts.name)
      if instances[facts.id]?.name != facts.name { namesVersion += 1 }
      instances[facts.id] = facts
    }
    let targets = list.flatMap { facts -> [PollTarget] in
      guard isMQTT else { return [.instance(facts.id), .groups(facts.id)] }
      // In 2024 nothing tells of shared subscriptions, and nothing lists clients.
      return mqttDialect == .today
        ? [.publicEndpoint(facts.id), .groups(facts.id), .clients(facts.id)]
        : [.publicEndpoint(facts.id)]
    }
    poller.watch(targets, urgency: .structural) { $0.instanceID.map(gone.contains) == true }
    // Nobody asks any more for what left the screen or its list: why it failed is of no use.
    failures = failures.filter { poller.isAsked($0.key) }
  }

  /// Whether the service says that there is no such kind of instance here. What was there before is
  /// not believed to be gone for that.
  func isNotOffered(_ target: PollTarget, _ error: CloudError) -> Bool {
    guard target == .instances || target == .mqttInstances,
      RegionAnswers.standing(by: error) == .absent
    else { return false }
    return !instances.values.contains { $0.isMQTT == (target == .mqttInstances) }
  }

  /// Asks for instances of a kind no more, until the user wants to know.
  mutating func giveUp(_ target: PollTarget, isMQTT: Bool, at moment: Moment) {
    take([], isMQTT: isMQTT, isOnePage: true)
    notOffered.insert(target)
    failures[target] = nil
    poller.answered(target, at: moment)
    poller.watch([], urgency: .structural) { $0 == target }
  }

  /// Asks once more for what is not offered here.
  package mutating func askAgainWhatIsNotOffered() {
    poller.watch(notOffered.sorted { "\($0)" < "\($1)" }, urgency: .structural)
    poller.expire(Array(notOffered))
    notOffered = []
  }

  private mutating func forget(instances gone: Set<String>) {
    if gone.isEmpty { return }
    unjudged.instances.formUnion(gone)
    namesVersion += 1
    instances = instances.filter { !gone.contains($0.key) }
    endpoints = endpoints.filter { !gone.contains($0.key) }
    details = details.filter { !gone.contains($0.key) }
    topics.forget(instances: gone)
    certificates.forget(instances: gone)
    groupRemarks = groupRemarks.filter { !gone.contains($0.key) }
    for id in gone { for key in groups.keys(of: id) { groups.forget(key) } }
    doubted = doubted.filter { !gone.contains($0.instanceID) }
    failures = failures.filter { $0.key.instanceID.map(gone.contains) != true }
    forget(clients: clients.keys.filter { gone.contains($0.instanceID) })
    history.forget { gone.contains($0.instanceID) }
  }

  /// Takes the names of the groups of an instance. Where they came on several pages, a group that
  /// was there before may have slipped from one to the other between the calls: it is believed to
  /// be gone once it is missing twice, or when the service says so.
  mutating func take(
    groupNames names: [String], of instanceID: String, isOnePage: Bool, isWhole: Bool = true
  ) {
    let keys = Set(names.map { GroupKey(instanceID: instanceID, name: $0) })
    let missing = isWhole ? groups.keys(of: instanceID).subtracting(keys) : []
    let gone = isOnePage ? missing : missing.intersection(doubted)
    doubted = doubted.filter { $0.instanceID != instanceID }.union(missing.subtracting(gone))
    forget(gone, of: instanceID)
    if isWhole {
      history.forget { $0.instanceID == instanceID && groups[$0] == nil && !keys.contains($0) }
    }
    var added: [PollTarget] = []
    for name in names {
      let key = GroupKey(instanceID: instanceID, name: name)
      if groups[key] != nil { continue }
      groups.add(key)
      added.append(.group(instanceID: instanceID, name: name))
    }
    poller.watch(added, urgency: .rest)
    poller.expire(missing.subtracting(gone).map { .group(instanceID: instanceID, name: $0.name) })
  }

  mutating func forget(_ gone: Set<GroupKey>, of instanceID: String) {
    if gone.isEmpty { return }
    doubted.subtract(gone)
    for key in gone { groups.forget(key) }
    failures = failures.filter { target, _ in
      guard case .group(instanceID, let name) = target else { return true }
      return !gone.contains(GroupKey(instanceID: instanceID, name: name))
    }
    history.forget(where: gone.contains)
    poller.watch([], urgency: .rest) { target in
      guard case .group(instanceID, let name) = target else { return false }
      return gone.contains(GroupKey(instanceID: instanceID, name: name))
    }
  }
}
