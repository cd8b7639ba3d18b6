import MQTT

extension MQTTBook {
  /// Lets every device go that may not be connected from now on, and those come back that may again.
  /// - Parameter now: Unix milliseconds.
  mutating func settle(_ instance: MQTTInstance, at now: Int64) {
    let rules = policies.sorted { $0.priority < $1.priority }.map(RuleMatch.init)
    let bans = blocks.rows.map(BanMatch.init)
    for device in devices.rows {
      let wanted = bars(for: device, rules, bans, instance, at: now)
      var changed = device
      changed.settle(to: wanted, at: now)
      if changed != device { devices.upsert(changed) }
    }
  }

  /// What keeps a device away as things stand, beside that it was kicked.
  private func bars(
    for device: Device, _ rules: [RuleMatch], _ bans: [BanMatch], _ instance: MQTTInstance,
    at now: Int64
  ) -> [Device.Bar] {
    var found = bans.filter { $0.matches(device) && ($0.rule.expireTime ?? .max) > now }
      .map {
        Device.Bar(cause: .blocked(rule: $0.rule.name), from: now, until: $0.rule.expireTime)
      }
    if switches.usesPolicies, !rules.allow(.connect, of: device) {
      found.append(Device.Bar(cause: .unauthorized, from: now, until: nil))
    }
    let isKnown =
      instance.users[device.user] != nil || authenticators.rows.contains(where: \.isOpen)
    if !isKnown || identities[device.name]?.status == .disabled {
      found.append(Device.Bar(cause: .unauthenticated, from: now, until: nil))
    }
    if switches.certificates == .byoc {
      let until =
        certificates.rows.filter { $0.clientID == device.name }
        .compactMap(usableUntil).max() ?? 0
      found.append(Device.Bar(cause: .certificate, from: max(now, until), until: nil))
    }
    return found
  }

  /// Until when a device may use a certificate, in Unix milliseconds; nil where it may not now.
  private func usableUntil(_ certificate: DeviceCertificate) -> Int64? {
    guard certificate.standing.status == .active,
      authorities[certificate.authority]?.standing.status == .active
    else { return nil }
    return certificate.certificate.notAfter
  }
}

extension Device {
  /// Ends the bars that are not wanted any more, and begins those that are new.
  fileprivate mutating func settle(to wanted: [Bar], at now: Int64) {
    var missing = wanted
    var kept: [Bar] = []
    for var bar in bars {
      guard bar.cause != .kicked, bar.until.map({ $0 > now }) ?? true else {
        kept.append(bar)
        continue
      }
      // One that has not begun yet is taken anew.
      guard bar.from <= now else { continue }
      if let index = missing.firstIndex(where: { $0.cause == bar.cause && $0.from <= now }) {
        bar.until = missing.remove(at: index).until
      } else {
        bar.until = now
      }
      kept.append(bar)
    }
    bars = kept + missing
  }
}
