import FoundationEssentials
import MQTT

/// A certificate of a CA or of a device, as it was seen at a time.
struct SeenCertificate: Sendable {
  let serial: String?
  /// The common name that it is made out to.
  let name: String?
  /// Who signed it: a name of a CA's, the serial number of the CA of a device's.
  let issuer: String?
  var clientID: String?
  var unit: String?
  var source: String?
  let status: String?
  let notBefore: Date?
  let notAfter: Date?
  let activated: Date?
  let deactivated: Date?
  let created: Date?
  /// When it was seen, in Unix milliseconds.
  let now: Int64

  init(_ item: CaCertificateItem, now: Int64) {
    serial = item.caSn
    name = item.caCn
    issuer = item.caIssuerCn
    status = item.status?.rawValue
    notBefore = item.notBeforeTime
    notAfter = item.notAfterTime
    activated = item.lastActivationTime
    deactivated = item.lastInactivationTime
    created = item.createdTime
    self.now = now
  }

  init(_ item: DeviceCertificateItem, now: Int64) {
    serial = item.deviceCertificateSn
    name = item.deviceCertificateCn
    issuer = item.caSn
    clientID = item.clientID
    unit = item.organizationalUnit
    source = item.certificateSource?.rawValue
    status = item.status?.rawValue
    notBefore = item.notBeforeTime
    notAfter = item.notAfterTime
    activated = item.lastActivationTime
    deactivated = item.lastInactivationTime
    created = item.createdTime
    self.now = now
  }

  /// Until it expires, in seconds; 0 once it has.
  var secondsLeft: Int64? {
    notAfter.map { max(0, ($0.unixMilliseconds - now) / 1000) }
  }

  /// How it stands with the time: one that expires within a month is not simply valid.
  var validity: String? {
    guard let end = notAfter?.unixMilliseconds else { return nil }
    if end <= now { return "EXPIRED" }
    if let start = notBefore?.unixMilliseconds, start > now { return "NOT_YET" }
    return end - now < CertificateFacts.noticeMilliseconds ? "SOON" : "VALID"
  }
}
