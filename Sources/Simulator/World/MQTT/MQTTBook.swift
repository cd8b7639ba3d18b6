/// What the product `mqtt` keeps of an instance beside what `trocket` had: clients with their
/// sessions, who may do what, certificates, shared subscriptions, and what was published by hand.
struct MQTTBook: Sendable {
  var switches: MQTTSwitches
  var devices: Table<Device>
  var groups: Table<SharedSubscriptionGroup> = Table()
  var policies: [AuthorizationRule] = []
  var blocks: Table<BlockRule> = Table()
  var authenticators: Table<Authenticator> = Table()
  var authorities: Table<AuthorityCertificate> = Table()
  var certificates: Table<DeviceCertificate> = Table()
  var identities: Table<DeviceIdentity> = Table()
  var enrichments: [EnrichmentRule] = []
  /// What policies and enrichment rules were before they were changed, the oldest first.
  var pastRules: [PastMessageRules] = []
  /// By hand, the oldest first.
  var published: [PublishedMessage] = []
  /// The id of the next policy or enrichment rule.
  var nextNumber = 1001

  init(switches: MQTTSwitches, devices: [Device]) {
    self.switches = switches
    self.devices = Table(devices)
  }

  mutating func takeNumber() -> Int {
    defer { nextNumber += 1 }
    return nextNumber
  }
}

extension MQTTBook {
  /// The clients of a shared subscription.
  func members(of text: String, at now: Int64) -> [Device] {
    devices.rows.filter { device in
      device.subscriptions.contains { $0.filter == text && $0.isThere(at: now) }
    }
  }

  /// How many messages wait in a shared subscription.
  func lag(
    of subscription: SharedSubscriptionGroup.Subscription, in group: SharedSubscriptionGroup,
    at moment: Moment
  ) -> Int {
    let members = members(of: group.text(of: subscription), at: moment.now)
    let presences = members.compactMap { $0.presence(at: moment.now) }
    guard !presences.contains(where: \.isConnected) else {
      return Int(subscription.rate * subscription.pace.state(at: moment.elapsed).backlog)
    }
    // Nobody takes anything since the last of them left: what comes in waits, and no more than that.
    let left = presences.map(\.changeTime).max() ?? group.createdTime
    let away = Double(max(0, moment.now - max(left, group.createdTime))) / 1000
    let before = subscription.pace.state(at: moment.elapsed - away).backlog
    return Int(subscription.rate * (before + away))
  }

  /// How many messages wait in a client's subscription, and how many are on their way to it.
  func waiting(
    _ subscription: DeviceSubscription, of device: Device, at moment: Moment
  ) -> (lag: Int, inFlight: Int) {
    guard let (group, shared) = self.shared(subscription.filter) else {
      let lag = device.lag(of: subscription, at: moment)
      return (lag, device.inFlight(of: subscription, lag: lag, at: moment))
    }
    let lag = lag(of: shared, in: group, at: moment)
    let online = members(of: subscription.filter, at: moment.now)
      .filter { $0.isConnected(at: moment.now) }.count
    let share = lag / max(1, online)
    return (share, device.inFlight(of: subscription, lag: share, at: moment))
  }

  /// The shared subscription that a filter is; nil where it is none.
  func shared(
    _ text: String
  ) -> (group: SharedSubscriptionGroup, subscription: SharedSubscriptionGroup.Subscription)? {
    guard let shared = SharedFilter(text), let group = groups[shared.name],
      let found = group.subscriptions.first(where: { $0.filter == shared.filter })
    else { return nil }
    return (group, found)
  }
}
