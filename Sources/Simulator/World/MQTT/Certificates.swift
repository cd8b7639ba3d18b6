import MQTT

/// When a certificate is in force, and what became of it.
struct CertificateStanding: Equatable, Sendable {
  var status: CertificateStatus
  /// Unix milliseconds.
  var createdTime: Int64
  var updatedTime: Int64
  /// 0 for never.
  var activationTime: Int64 = 0
  var deactivationTime: Int64 = 0

  /// The same under another status from now on.
  func become(_ status: CertificateStatus, at now: Int64) -> CertificateStanding {
    var changed = self
    if status == .active, self.status != .active { changed.activationTime = now }
    if status != .active, self.status == .active { changed.deactivationTime = now }
    changed.status = status
    changed.updatedTime = now
    return changed
  }
}

/// A CA that signs the certificates of devices.
struct AuthorityCertificate: Named, Equatable {
  var certificate: Certificate
  var pem: String
  var verificationPEM: String?
  var standing: CertificateStanding

  /// Its serial number.
  var name: String { certificate.serial }
}

/// A device's certificate.
struct DeviceCertificate: Named, Equatable {
  var certificate: Certificate
  var pem: String
  var authority: String
  var clientID: String
  var source: ProvisionType
  var standing: CertificateStanding

  /// Its serial number.
  var name: String { certificate.serial }
}
