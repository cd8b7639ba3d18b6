import Catalog
import ModelViewUpdate

/// What instances and their endpoints say.
extension Findings {
  /// - Parameter consumption: What its groups consume together; nil where it has none.
  func instance(_ facts: InstanceFacts, consumption: Consumption?) -> [Observation] {
    let endpoints = watch.endpoints[facts.id] ?? []
    return [status(facts), expiry(facts), openToAll(facts, endpoints)].compactMap { $0 }
      + endpoints.flatMap { endpoint(facts, $0) }
      + facts.quotas.compactMap { quota(facts, $0, by: facts.listTarget) }
      + [consumed(consumption, of: facts).flatMap { quota(facts, $0) }].compactMap { $0 }
      + metered(facts) + certificates(facts) + [unconsumed(facts)].compactMap { $0 }
  }

  /// Its topics that are written to and that nobody subscribes to, all in one.
  private func unconsumed(_ facts: InstanceFacts) -> Observation? {
    guard let topics = watch.topics.unconsumed[facts.id] else { return nil }
    return found(
      Finding(
        kind: .unconsumed, severity: .notice, instanceID: facts.id, subject: nil,
        detail: Phrases.unconsumedFinding(topics), weight: Double(topics.count),
        location: Location(.topics, instanceID: facts.id), rowID: nil))
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
    return stated(
      Finding(
        kind: .status,
        severity: facts.isInTransition ? .notice : status == "MAINTAINING" ? .warning : .critical,
        instanceID: facts.id, subject: nil,
        detail: EnumerationWords.phrase("InstanceStatus", status) ?? Phrase(name: status),
        weight: 0, location: facts.listLocation, rowID: facts.id), by: facts.listTarget)
  }

  /// A sum that is not whole says that the limit is near, and never that it is not.
  private func consumed(
    _ consumption: Consumption?, of facts: InstanceFacts
  ) -> InstanceFacts.Quota? {
    // What the service measured of the instance itself is told instead.
    if watch.metrics.instances[facts.id]?.has(.instancePullTps) == true { return nil }
    return watch.details[facts.id]?.consumptionLimit.map { limit in
      let tps = consumption?.tps ?? 0
      let isTold =
        consumption?.isWhole != false || Double(tps) >= Findings.nearQuota * Double(limit)
      return InstanceFacts.Quota(
        name: InstanceFacts.Quota.consumption, used: isTold ? tps : nil, limit: limit)
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
    if facts.expiry == .unknown { return kept(.expiry, facts, nil) }
    guard case .at(let expiresAt) = facts.expiry,
      expiresAt - moment.unixMilliseconds < Findings.expiryNotice, mayEnd(facts)
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
    // The list of MQTT instances says it of each.
    if facts.isMQTT { return true }
    if let detail = watch.details[facts.id] { return detail.renewsItself != true }
    return watch.poller.isFailing(.instance(facts.id))
  }

  private func openToAll(_ facts: InstanceFacts, _ endpoints: [EndpointFacts]) -> Observation? {
    let reached = endpoints.filter { $0.isPublic != false && $0.status != "CLOSE" }
    guard reached.contains(where: { $0.isPublic == true && $0.isOpenToAll == true }) else {
      return reached.contains { $0.isOpenToAll != false } ? kept(.openToAll, facts, nil) : nil
    }
    return stated(
      Finding(
        kind: .openToAll, severity: .warning, instanceID: facts.id, subject: nil,
        detail: Phrases.openToAllFinding, weight: 0, location: facts.endpointLocation, rowID: nil),
      by: facts.endpointTarget)
  }

  /// An endpoint under change, or one inside the network that is closed: clients there cannot
  /// connect. That a public one is closed is what most want.
  private func endpoint(_ facts: InstanceFacts, _ endpoint: EndpointFacts) -> [Observation] {
    let (outside, inside) = ("PUBLIC", "VPC \(endpoint.subnetID ?? "")")
    guard let isPublic = endpoint.isPublic else {
      return [outside, inside].compactMap { kept(.endpoint, facts, $0) }
    }
    return [stated(of: endpoint, facts, isPublic ? outside : inside)].compactMap { $0 }
  }

  private func stated(
    of endpoint: EndpointFacts, _ facts: InstanceFacts, _ subject: String
  ) -> Observation? {
    guard let status = endpoint.status else { return kept(.endpoint, facts, subject) }
    if endpoint.isOpen == true || endpoint.isPublic == true && status == "CLOSE" { return nil }
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
