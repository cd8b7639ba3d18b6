import Catalog
import ModelViewUpdate

/// What the certificates of MQTT instances say: what expires first.
extension Findings {
  /// Within which time an end is a warning, in milliseconds.
  private static let certificateWarning: Int64 = 7 * 86_400_000

  func certificates(_ facts: InstanceFacts) -> [Observation] {
    guard let found = watch.certificates.facts[facts.id] else { return [] }
    return [
      observation(
        found.authorities, "CaCertificate", Location(.caCertificates, instanceID: facts.id),
        isOfAll: true, isCut: false),
      observation(
        found.devices, "DeviceCertificate", Location(.deviceCertificates, instanceID: facts.id),
        isOfAll: false, isCut: found.isCut),
    ].compactMap { $0 }
  }

  /// - Parameter isOfAll: Whether every device hangs on one of them.
  private func observation(
    _ certificates: [CertificateFacts.Expiring], _ subject: String, _ location: Location,
    isOfAll: Bool, isCut: Bool
  ) -> Observation? {
    let now = moment.unixMilliseconds
    guard let first = certificates.first, let instanceID = location.instanceID else { return nil }
    let isNear = first.notAfter - now < Findings.certificateWarning
    let severity: Finding.Severity =
      isOfAll ? (isNear ? .critical : .warning) : isNear ? .warning : .notice
    var told = found(
      Finding(
        kind: .certificate, severity: severity, instanceID: instanceID, subject: subject,
        detail: Phrases.certificateFinding(certificates, subject, now: now, isCut: isCut),
        weight: Double(certificates.count), location: location, rowID: nil))
    let since = first.notAfter - (first.notAfter <= now ? 0 : CertificateFacts.noticeMilliseconds)
    told.since = FindingSince(unixMilliseconds: since, roughness: nil)
    return told
  }
}
