import MQTT

extension MQTTBookBuilder {
  /// A certificate for each gateway: one expires within days, one was revoked, one waits to be
  /// activated.
  func tellGateways(_ book: inout MQTTBook) {
    let authority = authority(
      "lanyu-device-ca", serial: "5A17C0DE0001", days: -400...1400, status: .active)
    book.authorities = Table([
      authority,
      self.authority(
        "lanyu-device-ca-2023", serial: "5A17C0DE0000", days: -1100...21, status: .inactive),
    ])
    for (index, client) in instance.clients.rows.enumerated() {
      book.certificates.upsert(certificate(of: client.name, index, authority))
    }
    book.certificates.upsert(
      certificate(of: "gateway-spare-01", instance.clients.count, authority, .pendingActivation))
  }

  private func authority(
    _ name: String, serial: String, days: ClosedRange<Double>, status: CertificateStatus
  ) -> AuthorityCertificate {
    let certificate = Certificate(
      serial: serial, commonName: name, issuer: "lanyu-root", unit: "",
      notBefore: wholeSecond(days.lowerBound), notAfter: wholeSecond(days.upperBound))
    return AuthorityCertificate(
      certificate: certificate, pem: certificate.pem(seed: seed),
      verificationPEM: verification(of: certificate).pem(seed: seed &+ 1),
      standing: standing(status, days.lowerBound))
  }

  /// The certificate that proved to the service that whoever registered a CA may sign with it.
  private func verification(of authority: Certificate) -> Certificate {
    Certificate(
      serial: authority.serial + "01", commonName: switches.registrationCode ?? "",
      issuer: authority.commonName, unit: "", notBefore: authority.notBefore,
      notAfter: authority.notBefore + 86_400_000)
  }

  private func certificate(
    of client: String, _ index: Int, _ authority: AuthorityCertificate,
    _ status: CertificateStatus? = nil
  ) -> DeviceCertificate {
    // The fourth expires in three days, the ninth did in the night, the others within the year.
    let left: Double = index == 3 ? 2.7 : index == 8 ? -0.1 : 30 + Double(index * 37 % 300)
    let serial = "C0" + padded(Noise.hash(client, seed: seed))
    let certificate = Certificate(
      serial: serial, commonName: client, issuer: authority.certificate.commonName,
      unit: index % 2 == 0 ? "stores" : "warehouse", notBefore: wholeSecond(left - 365),
      notAfter: wholeSecond(left))
    return DeviceCertificate(
      certificate: certificate, pem: certificate.pem(seed: seed &+ UInt64(index)),
      authority: authority.name, clientID: client, source: index % 3 == 0 ? .api : .jitp,
      standing: standing(status ?? (index == 20 ? .revoked : .active), left - 365))
  }

  private func standing(_ status: CertificateStatus, _ day: Double) -> CertificateStanding {
    let made = wholeSecond(day) + 3_600_000
    var standing = CertificateStanding(status: status, createdTime: made, updatedTime: made)
    if status != .pendingActivation { standing.activationTime = made }
    if status == .inactive || status == .revoked {
      standing.deactivationTime = before(days: 1)
      standing.updatedTime = before(days: 1)
    }
    return standing
  }

  private func wholeSecond(_ days: Double) -> Int64 { before(days: -days) / 1000 * 1000 }

  private func padded(_ value: UInt64) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
