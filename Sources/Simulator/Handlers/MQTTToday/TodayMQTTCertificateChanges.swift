import MQTT

extension Handlers {
  private static let authorityLimit = 10

  mutating func registerTodayMQTTAuthorityChanges() {
    register(ApplyRegistrationCode.self) { request, world, moment throws(ServiceFault) in
      let fresh = world.nextIdentifier().filter { $0 != "-" }
      var code = ""
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        code = book.switches.registrationCode ?? fresh
        book.switches.registrationCode = code
      }
      return ApplyRegistrationCode.Response(
        instanceID: request.instanceID, registrationCode: code)
    }
    register(RegisterCaCertificate.self) { request, world, moment throws(ServiceFault) in
      let authority = try request.authority(at: moment)
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        try request.verify(against: book.switches.registrationCode)
        guard book.authorities[authority.name] == nil else {
          throw ServiceFault("FailedOperation", "\(authority.name) is registered already.")
        }
        guard book.authorities.count < Self.authorityLimit else {
          throw ServiceFault("FailedOperation", "The instance has its CA certificates.")
        }
        book.authorities.upsert(authority)
      }
      return RegisterCaCertificate.Response(
        instanceID: request.instanceID, caSn: authority.name)
    }
    register(ActivateCaCertificate.self) { request, world, moment throws(ServiceFault) in
      try world.setAuthority(request.caSn, of: request.instanceID, .active, at: moment)
      return ActivateCaCertificate.Response()
    }
    register(DeactivateCaCertificate.self) { request, world, moment throws(ServiceFault) in
      try world.setAuthority(request.caSn, of: request.instanceID, .inactive, at: moment)
      return DeactivateCaCertificate.Response()
    }
    register(DeleteCaCertificate.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        guard book.authorities[request.caSn] != nil else {
          throw .authorityNotFound(request.caSn)
        }
        guard !book.certificates.rows.contains(where: { $0.authority == request.caSn }) else {
          throw ServiceFault(
            "FailedOperation.RelatedDeviceCertificateExists",
            "Device certificates of this CA are still there.")
        }
        book.authorities.remove(request.caSn)
      }
      return DeleteCaCertificate.Response()
    }
  }

  mutating func registerTodayMQTTCertificateChanges() {
    register(RegisterDeviceCertificate.self) { request, world, moment throws(ServiceFault) in
      var serial = ""
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        guard let authority = book.authorities[request.caSn] else {
          throw .authorityNotFound(request.caSn)
        }
        let certificate = try request.certificate(of: authority, at: moment)
        serial = certificate.name
        guard book.certificates[serial] == nil else {
          throw ServiceFault("FailedOperation", "\(serial) is registered already.")
        }
        book.certificates.upsert(certificate)
      }
      return RegisterDeviceCertificate.Response(
        instanceID: request.instanceID, caSn: request.caSn, deviceCertificateSn: serial)
    }
    register(ActivateDeviceCertificate.self) { request, world, moment throws(ServiceFault) in
      try world.setCertificate(
        request.deviceCertificateSn, of: request.instanceID, .active, at: moment)
      return ActivateDeviceCertificate.Response()
    }
    register(DeactivateDeviceCertificate.self) { request, world, moment throws(ServiceFault) in
      try world.setCertificate(
        request.deviceCertificateSn, of: request.instanceID, .inactive, at: moment)
      return DeactivateDeviceCertificate.Response()
    }
    register(RevokedDeviceCertificate.self) { request, world, moment throws(ServiceFault) in
      try world.setCertificate(
        request.deviceCertificateSn, of: request.instanceID, .revoked, at: moment)
      return RevokedDeviceCertificate.Response()
    }
    register(DeleteDeviceCertificate.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        guard book.certificates[request.deviceCertificateSn] != nil else {
          throw .certificateNotFound(request.deviceCertificateSn)
        }
        book.certificates.remove(request.deviceCertificateSn)
      }
      return DeleteDeviceCertificate.Response()
    }
  }
}

extension World {
  fileprivate mutating func setAuthority(
    _ serial: String, of id: String, _ status: CertificateStatus, at moment: Moment
  ) throws(ServiceFault) {
    try changeBook(of: id, at: moment) { book, _ throws(ServiceFault) in
      guard var authority = book.authorities[serial] else { throw .authorityNotFound(serial) }
      authority.standing = authority.standing.become(status, at: moment.now)
      book.authorities.upsert(authority)
    }
  }

  /// What is revoked stays so.
  fileprivate mutating func setCertificate(
    _ serial: String, of id: String, _ status: CertificateStatus, at moment: Moment
  ) throws(ServiceFault) {
    try changeBook(of: id, at: moment) { book, _ throws(ServiceFault) in
      guard var found = book.certificates[serial] else { throw .certificateNotFound(serial) }
      guard found.standing.status != .revoked else {
        throw ServiceFault("FailedOperation", "The certificate \(serial) is revoked for good.")
      }
      found.standing = found.standing.become(status, at: moment.now)
      book.certificates.upsert(found)
    }
  }
}

/// - Throws: `InvalidParameterValue` for another format than PEM.
private func checkFormat(_ format: String?) throws(ServiceFault) {
  guard (format ?? "PEM") == "PEM" else { throw .invalidValue("Format must be PEM.") }
}

/// How a certificate begins that is registered with that status.
private func standing(
  _ status: CertificateStatus, at moment: Moment
) throws(ServiceFault) -> CertificateStanding {
  guard status != .revoked else { throw .invalidValue("Status must not be REVOKED.") }
  var standing = CertificateStanding(
    status: status, createdTime: moment.now, updatedTime: moment.now)
  if status == .active { standing.activationTime = moment.now }
  return standing
}

extension RegisterCaCertificate {
  fileprivate func authority(at moment: Moment) throws(ServiceFault) -> AuthorityCertificate {
    try checkFormat(format)
    guard let certificate = Certificate(pem: caCertificate) else {
      throw ServiceFault(
        "FailedOperation.CertificateVerificationFailed", "CaCertificate is no certificate.")
    }
    return AuthorityCertificate(
      certificate: certificate, pem: caCertificate, verificationPEM: verificationCertificate,
      standing: try standing(status ?? .active, at: moment))
  }

  /// The common name of the certificate that proves whose the CA is must be the code.
  fileprivate func verify(against code: String?) throws(ServiceFault) {
    guard let text = verificationCertificate, !text.isEmpty else { return }
    guard let code else {
      throw ServiceFault(
        "FailedOperation.InstanceRegistrationCodeEmpty", "No registration code was applied for.")
    }
    guard Certificate(pem: text)?.commonName == code else {
      throw ServiceFault(
        "FailedOperation.RegistrationCodeVerifyFailed",
        "The verification certificate is not made out to the registration code.")
    }
  }
}

extension RegisterDeviceCertificate {
  fileprivate func certificate(
    of authority: AuthorityCertificate, at moment: Moment
  ) throws(ServiceFault) -> DeviceCertificate {
    try checkFormat(format)
    guard let certificate = Certificate(pem: deviceCertificate) else {
      throw .invalidValue("DeviceCertificate is no certificate.")
    }
    guard certificate.issuer == authority.certificate.commonName else {
      throw .invalidValue("DeviceCertificate was not issued by the CA \(authority.name).")
    }
    return DeviceCertificate(
      certificate: certificate, pem: deviceCertificate, authority: authority.name,
      clientID: clientID ?? certificate.commonName, source: .api,
      standing: try standing(status ?? .active, at: moment))
  }
}
