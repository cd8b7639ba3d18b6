/// What is worth a look, from what is known, the worst first.
struct Findings {
  /// Of a quota, from which share on it is told, and from which on it is full.
  static let nearQuota = 0.9
  /// Before the end of a subscription it is told, in milliseconds: thirty days and three.
  static let expiryNotice: Int64 = 30 * 86_400_000
  static let expiryWarning: Int64 = 3 * 86_400_000

  let watch: Watch
  /// Now, in milliseconds since 1970 UTC.
  let now: Int64

  /// All of them.
  var all: [Finding] {
    let found =
      watch.groups.compactMap { key, history in group(key, history) }
      + watch.instances.values.flatMap(instance)
    return found.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      if left.weight != right.weight { return left.weight > right.weight }
      return left.id < right.id
    }
  }

  private func group(_ key: GroupKey, _ history: SampleHistory) -> Finding? {
    guard let sample = history.latest, case .integer(let lag) = sample.values[0] else {
      return nil
    }
    let isAlone = sample.values.count > 2 && sample.values[2] == .integer(0)
    let isGrowing = history.estimate?.direction == .growing
    guard isAlone && lag > 0 || lag >= Watch.laggingFrom else { return nil }
    let severity: Finding.Severity =
      isAlone || lag >= 10_000 && isGrowing
      ? .critical : lag >= 10_000 || isGrowing ? .warning : .notice
    return Finding(
      kind: isAlone ? .noConsumer : .lag, severity: severity, instanceID: key.instanceID,
      subject: key.name, detail: Phrases.lagFinding(lag, history.estimate), weight: Double(lag),
      location: Location(.groups, instanceID: key.instanceID), rowID: key.name)
  }

  private func instance(_ facts: InstanceFacts) -> [Finding] {
    status(facts) + facts.quotas.compactMap { quota(facts, $0) } + expiry(facts)
      + (watch.endpoints[facts.id] ?? []).compactMap { endpoint(facts, $0) }
  }

  private func status(_ facts: InstanceFacts) -> [Finding] {
    guard let status = facts.status, status != "RUNNING" else { return [] }
    let isTransient = ["CREATING", "MODIFYING", "DELETING"].contains(status)
    return [
      Finding(
        kind: .status,
        severity: isTransient ? .notice : status == "MAINTAINING" ? .warning : .critical,
        instanceID: facts.id, subject: nil,
        detail: EnumerationWords.phrase("InstanceStatus", status) ?? Phrase(name: status),
        weight: 0, location: Location(facts.isMQTT ? .mqttInstances : .instances),
        rowID: facts.id)
    ]
  }

  private func quota(_ facts: InstanceFacts, _ quota: InstanceFacts.Quota) -> Finding? {
    guard quota.limit > 0 else { return nil }
    let share = Double(quota.used) / Double(quota.limit)
    guard share >= Findings.nearQuota else { return nil }
    return Finding(
      kind: .quota, severity: share >= 1 ? .warning : .notice, instanceID: facts.id,
      subject: quota.name, detail: Phrases.quotaFinding(quota), weight: share * 100,
      location: Location(facts.isMQTT ? .mqttInstances : .instances), rowID: facts.id)
  }

  private func expiry(_ facts: InstanceFacts) -> [Finding] {
    guard let expiresAt = facts.expiresAt, expiresAt - now < Findings.expiryNotice else {
      return []
    }
    let left = expiresAt - now
    return [
      Finding(
        kind: .expiry, severity: left < Findings.expiryWarning ? .critical : .warning,
        instanceID: facts.id, subject: nil,
        detail: Phrases.expiryFinding(days: max(0, left / 86_400_000)), weight: 0,
        location: Location(facts.isMQTT ? .mqttInstances : .instances), rowID: facts.id)
    ]
  }

  private func endpoint(_ facts: InstanceFacts, _ endpoint: EndpointFacts) -> Finding? {
    let location = Location(
      facts.isMQTT ? .mqttPublicEndpoints : .endpoints, instanceID: facts.id)
    if endpoint.isPublic, endpoint.isOpenToAll {
      return Finding(
        kind: .openToAll, severity: .warning, instanceID: facts.id, subject: nil,
        detail: Phrases.openToAllFinding, weight: 0, location: location, rowID: nil)
    }
    guard let status = endpoint.status, !["OPEN", "NORMAL", "CLOSE"].contains(status) else {
      return nil
    }
    let enumeration = facts.isMQTT ? "MQTTPublicEndpointStatus" : "EndpointStatus"
    return Finding(
      kind: .endpoint, severity: .notice, instanceID: facts.id,
      subject: endpoint.isPublic ? "PUBLIC" : "VPC",
      detail: EnumerationWords.phrase(enumeration, status) ?? Phrase(name: status), weight: 0,
      location: location, rowID: nil)
  }
}
