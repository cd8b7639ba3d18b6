import ModelViewUpdate

/// What the newest samples say of everything that is watched; the book decides what is believed.
struct Findings {
  /// Of a quota, from which share on it is told, and until which it still is.
  static let nearQuota = 0.9
  static let easyQuota = 0.85
  /// Before the end of a subscription it is told, in milliseconds: thirty days and three.
  static let expiryNotice: Int64 = 30 * 86_400_000
  static let expiryWarning: Int64 = 3 * 86_400_000
  /// A lag from which on it is bad, whichever way it goes, in messages.
  static let badLag: Int64 = 10_000

  /// A group measured longer ago is not counted for what its instance consumes, in milliseconds.
  static let staleMilliseconds: Int64 = 300_000

  let watch: Watch
  let moment: Moment

  /// All of them. Of groups that are well and were not suspected nothing is said.
  var observations: [Observation] {
    let consumption = consumption
    return watch.groups.flatMap { key, history in group(key, history) }
      + watch.instances.values.flatMap { instance($0, consumption: consumption[$0.id] ?? 0) }
      + watch.clients.compactMap { key, history in client(key, history) }
      + watch.poller.throttledActions.map(throttled)
  }

  private func group(_ key: GroupKey, _ history: SampleHistory) -> [Observation] {
    guard let sample = history.latest else { return [] }
    // Less than nothing cannot wait: such a number says nothing.
    guard case .integer(let lag) = sample.values[0], lag >= 0 else {
      return unmeasured(key, history, sample)
    }
    let level = Steadiness.Level(
      Double(lag), from: Double(Watch.laggingFrom), until: Double(Watch.laggingFrom) / 2)
    let consumers = sample.values.count > 2 ? sample.values[2] : .unknown
    let alone: Steadiness.Level =
      lag <= 0 ? .good : consumers.isUnknown ? .between : consumers == .integer(0) ? .bad : .good
    if level != .bad, alone != .bad, !watch.findings.suspects(key) { return [] }
    let isFirst = history.samples.count == 1
    let target = PollTarget.group(instanceID: key.instanceID, name: key.name)
    return [(Finding.Kind.lag, level), (.noConsumer, alone)].map { kind, level in
      Observation(
        finding: finding(kind, key, history, lag), level: level,
        sampledAt: sample.takenAt.uptimeMilliseconds, isFirst: isFirst,
        gapMilliseconds: watch.poller.gapMilliseconds(target))
    }
  }

  /// A group that answers without a lag that can be read may be far behind: that is worth a look,
  /// and takes nothing back that was seen before.
  private func unmeasured(
    _ key: GroupKey, _ history: SampleHistory, _ sample: Sample
  ) -> [Observation] {
    let kinds: [(Finding.Kind, Steadiness.Level)] =
      watch.findings.suspects(key) ? [(.lag, .bad), (.noConsumer, .between)] : [(.lag, .bad)]
    return kinds.map { kind, level in
      Observation(
        finding: finding(kind, key, history, nil), level: level,
        sampledAt: sample.takenAt.uptimeMilliseconds, isFirst: history.samples.count == 1,
        gapMilliseconds: watch.poller.gapMilliseconds(
          .group(instanceID: key.instanceID, name: key.name)))
    }
  }

  /// - Parameter lag: in messages; nil where it cannot be read.
  private func finding(
    _ kind: Finding.Kind, _ key: GroupKey, _ history: SampleHistory, _ lag: Int64?
  ) -> Finding {
    let isGrowing = history.estimate?.direction == .growing
    let isBad = lag.map { $0 >= Findings.badLag } ?? true
    let severity: Finding.Severity =
      kind == .noConsumer || isBad && isGrowing
      ? .critical : isBad || isGrowing ? .warning : .notice
    return Finding(
      kind: kind, severity: severity, instanceID: key.instanceID, subject: key.name,
      detail: lag.map { Phrases.lagFinding($0, history, at: moment) }
        ?? Phrases.lagNotKnown(history, at: moment),
      weight: Double(lag ?? history.lastLag?.lag ?? 0),
      location: Location(.groups, instanceID: key.instanceID), rowID: key.name)
  }

  private func client(_ key: ClientKey, _ history: ClientHistory) -> Observation? {
    if history.changes.count < 2 { return nil }
    let flapping = Flapping(history, at: moment)
    return stated(
      Finding(
        kind: .flapping, severity: .warning, instanceID: key.instanceID, subject: key.clientID,
        detail: Phrases.flappingFinding(flapping), weight: Double(flapping.changeCount),
        location: Location(.mqttClients, instanceID: key.instanceID), rowID: key.clientID),
      flapping.level)
  }

  private func throttled(_ action: String) -> Observation {
    let rest = watch.poller.restMilliseconds(of: action, at: moment)
    return stated(
      Finding(
        kind: .throttled, severity: .warning, instanceID: "", subject: action,
        detail: Phrases.throttledFinding(seconds: (rest + 999) / 1000), weight: 0,
        location: Location(.poller), rowID: nil))
  }

  /// What the service states needs no second answer to be believed.
  /// - Parameter target: What states it; nil where it is seen to begin.
  private func stated(
    _ finding: Finding, _ level: Steadiness.Level = .bad, by target: PollTarget? = nil
  ) -> Observation {
    Observation(
      finding: finding, level: level,
      sampledAt: target.flatMap(watch.poller.answeredAt) ?? moment.uptimeMilliseconds,
      gapMilliseconds: target.map(watch.poller.gapMilliseconds) ?? 0)
  }

  /// Of what cannot be read now, that which was believed before still is.
  private func kept(
    _ kind: Finding.Kind, _ facts: InstanceFacts, _ subject: String?
  ) -> Observation? {
    watch.findings.believed(Finding.key(kind, instanceID: facts.id, subject: subject))
      .map { stated($0, .between) }
  }

  /// What the groups of each instance consume together, in messages a second. No action tells what
  /// an instance does: this is the least that it can be.
  private var consumption: [String: Int64] {
    var sums: [String: Int64] = [:]
    for (key, history) in watch.groups {
      guard let sample = history.latest, sample.values.count > 1,
        case .integer(let tps) = sample.values[1],
        moment.milliseconds(since: sample.takenAt) < Findings.staleMilliseconds
      else { continue }
      sums[key.instanceID] = (sums[key.instanceID] ?? 0).saturatingAdding(tps)
    }
    return sums
  }

  private func instance(_ facts: InstanceFacts, consumption: Int64) -> [Observation] {
    let endpoints = watch.endpoints[facts.id] ?? []
    return [status(facts), expiry(facts), openToAll(facts, endpoints)].compactMap { $0 }
      + endpoints.compactMap { endpoint(facts, $0) }
      + facts.quotas.compactMap { quota(facts, $0, by: facts.listTarget) }
      + [consumed(consumption, of: facts).flatMap { quota(facts, $0) }].compactMap { $0 }
  }

  private func status(_ facts: InstanceFacts) -> Observation? {
    if facts.status == "RUNNING" { return nil }
    guard let status = facts.status else {
      return kept(.status, facts, nil)
        ?? stated(
          Finding(
            kind: .status, severity: .warning, instanceID: facts.id, subject: nil,
            detail: Phrases.statusNotKnown, weight: 0, location: facts.listLocation,
            rowID: facts.id), by: facts.listTarget)
    }
    let isTransient = ["CREATING", "MODIFYING", "DELETING"].contains(status)
    return stated(
      Finding(
        kind: .status,
        severity: isTransient ? .notice : status == "MAINTAINING" ? .warning : .critical,
        instanceID: facts.id, subject: nil,
        detail: EnumerationWords.phrase("InstanceStatus", status) ?? Phrase(name: status),
        weight: 0, location: facts.listLocation, rowID: facts.id), by: facts.listTarget)
  }

  private func consumed(_ tps: Int64, of facts: InstanceFacts) -> InstanceFacts.Quota? {
    watch.details[facts.id]?.consumptionLimit.map {
      InstanceFacts.Quota(name: InstanceFacts.Quota.consumption, used: tps, limit: $0)
    }
  }

  private func quota(
    _ facts: InstanceFacts, _ quota: InstanceFacts.Quota, by target: PollTarget? = nil
  ) -> Observation? {
    guard let used = quota.used, let limit = quota.limit else {
      return kept(.quota, facts, quota.name)
    }
    if limit <= 0 { return nil }
    let share = Double(used) / Double(limit)
    if share < Findings.easyQuota { return nil }
    return stated(
      Finding(
        kind: .quota, severity: share >= 1 ? .warning : .notice, instanceID: facts.id,
        subject: quota.name, detail: Phrases.quotaFinding(quota, used: used, of: limit),
        weight: share * 100,
        location: facts.listLocation, rowID: facts.id),
      Steadiness.Level(share, from: Findings.nearQuota, until: Findings.easyQuota), by: target)
  }

  private func expiry(_ facts: InstanceFacts) -> Observation? {
    guard let expiresAt = facts.expiresAt,
      expiresAt - moment.unixMilliseconds < Findings.expiryNotice,
      mayEnd(facts)
    else { return nil }
    let left = expiresAt - moment.unixMilliseconds
    return stated(
      Finding(
        kind: .expiry, severity: left < Findings.expiryWarning ? .critical : .warning,
        instanceID: facts.id, subject: nil,
        detail: Phrases.expiryFinding(days: max(0, left / 86_400_000)), weight: 0,
        location: facts.listLocation, rowID: facts.id), by: facts.listTarget)
  }

  /// Whether its subscription does not renew itself, or nothing says so.
  private func mayEnd(_ facts: InstanceFacts) -> Bool {
    if let detail = watch.details[facts.id] { return detail.renewsItself != true }
    return watch.poller.isFailing(.instance(facts.id))
  }

  private func openToAll(_ facts: InstanceFacts, _ endpoints: [EndpointFacts]) -> Observation? {
    let reached = endpoints.filter { $0.isPublic && $0.status != "CLOSE" }
    guard reached.contains(where: { $0.isOpenToAll == true }) else {
      return reached.contains { $0.isOpenToAll == nil } ? kept(.openToAll, facts, nil) : nil
    }
    return stated(
      Finding(
        kind: .openToAll, severity: .warning, instanceID: facts.id, subject: nil,
        detail: Phrases.openToAllFinding, weight: 0, location: facts.endpointLocation, rowID: nil),
      by: facts.endpointTarget)
  }

  /// An endpoint under change, or one inside the network that is closed: clients there cannot
  /// connect. That a public one is closed is what most want.
  private func endpoint(_ facts: InstanceFacts, _ endpoint: EndpointFacts) -> Observation? {
    let subject = endpoint.isPublic ? "PUBLIC" : "VPC \(endpoint.subnetID ?? "")"
    guard let status = endpoint.status else { return kept(.endpoint, facts, subject) }
    if endpoint.isOpen == true || endpoint.isPublic && status == "CLOSE" { return nil }
    let enumeration = facts.isMQTT ? "MQTTPublicEndpointStatus" : "EndpointStatus"
    let what = EnumerationWords.phrase(enumeration, status) ?? Phrase(name: status)
    let name = Phrases.endpointName(endpoint)
    return stated(
      Finding(
        kind: .endpoint, severity: status == "CLOSE" ? .warning : .notice, instanceID: facts.id,
        subject: subject,
        detail: Phrase("\(name.english) \(what.english)", "\(name.chinese)\(what.chinese)"),
        weight: 0, location: facts.endpointLocation, rowID: nil), by: facts.endpointTarget)
  }
}

extension InstanceFacts {
  /// The list that it stands in.
  var listLocation: Location { Location(isMQTT ? .mqttInstances : .instances) }
  /// What the list is asked by.
  var listTarget: PollTarget { isMQTT ? .mqttInstances : .instances }
  /// What its endpoints are asked by.
  fileprivate var endpointTarget: PollTarget { isMQTT ? .publicEndpoint(id) : .instance(id) }
  /// The list of its endpoints.
  var endpointLocation: Location {
    Location(isMQTT ? .mqttPublicEndpoints : .endpoints, instanceID: id)
  }
}

extension EndpointFacts {
  /// Whether it is open; nil where the service does not say.
  var isOpen: Bool? { status.map { ["OPEN", "NORMAL"].contains($0) } }
}
