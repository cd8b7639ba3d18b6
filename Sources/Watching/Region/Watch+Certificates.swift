package import Catalog
package import ModelViewUpdate
package import TencentCloud

/// Which certificates of MQTT instances expire soon.
extension Watch {
  /// The instance whose certificates are asked for next, where it is time for one.
  package mutating func nextCertificates(at moment: Moment) -> String? {
    guard hasListed, mqttDialect == .today, !poller.isResting(at: moment),
      poller.firstRound?.isUnderWay != true, poller.tally.waitingCount == 0
    else { return nil }
    let ids = instances.values.lazy.filter(\.isMQTT).map(\.id).sorted()
    guard let id = certificates.next(ids, at: moment.uptimeMilliseconds) else { return nil }
    poller.spend(CertificateFacts.callCount, at: moment)
    return id
  }

  /// Takes what an instance said of its certificates.
  package mutating func take(
    certificates result: Result<CertificateFacts, CloudError>, of instanceID: String,
    at moment: Moment
  ) {
    switch result {
    case .success:
      for action in CertificateFacts.actions { noteCall(action, nil, at: moment) }
    case .failure(let error):
      noteCall(error.action, error, at: moment)
    }
    guard instances[instanceID] != nil else { return }
    certificates.take(result, of: instanceID)
    unjudged.instances.insert(instanceID)
  }
}
