import FoundationEssentials
import MQTT

extension Handlers {
  mutating func registerTodayMQTTCertificates() {
    register(DescribeCaCertificates.self) { request, world, _ throws(ServiceFault) in
      let rows = try world.mqttBook(of: request.instanceID).authorities.rows
      return DescribeCaCertificates.Response(data: rows.map(\.item))
    }
    register(DescribeCaCertificate.self) { request, world, _ throws(ServiceFault) in
      let book = try world.mqttBook(of: request.instanceID)
      guard let found = book.authorities[request.caSn] else {
        throw .authorityNotFound(request.caSn)
      }
      return found.details
    }
    register(DescribeDeviceCertificates.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let wanted = try CertificateCriteria(request)
      let rows = wanted.choice(of: try world.mqttBook(of: request.instanceID).certificates.rows)
      return DescribeDeviceCertificates.Response(
        totalCount: rows.count, data: page.of(rows).map(\.item))
    }
    register(DescribeDeviceCertificate.self) { request, world, _ throws(ServiceFault) in
      let book = try world.mqttBook(of: request.instanceID)
      guard let found = book.certificates[request.deviceCertificateSn] else {
        throw .certificateNotFound(request.deviceCertificateSn)
      }
      return found.details
    }
    register(DescribeDeviceCertificateBackupHistory.self) {
      request, world, moment throws(ServiceFault) in
      let span = try BackupSpan(
        request.modificationTimeStart, request.modificationTimeEnd, request.limit)
      let rows = try world.mqttBook(of: request.instanceID).certificates.rows
      try world.requireBackup(in: request.destination, of: request.instanceID)
      let found = span.newest(of: rows, by: \.standing.updatedTime) {
        $0.authority == request.caSn ?? $0.authority
          && $0.name == request.deviceCertificateSn ?? $0.name
      }
      return DescribeDeviceCertificateBackupHistory.Response(
        data: found.map { $0.backup(of: request.instanceID) })
    }
  }
}

extension ServiceFault {
  static func authorityNotFound(_ serial: String) -> Self {
    Self("ResourceNotFound.Ca", "The CA certificate \(serial) does not exist.")
  }
  static func certificateNotFound(_ serial: String) -> Self {
    Self("ResourceNotFound.Certificate", "The device certificate \(serial) does not exist.")
  }
}

/// Which certificates a request wants, and in which order.
private struct CertificateCriteria {
  private let filters: Criteria
  private let order: DeviceCertificateOrder
  private let expiry: ClosedRange<Int64>

  init(_ request: DescribeDeviceCertificates) throws(ServiceFault) {
    filters = try Criteria(
      request.filters,
      known: [
        "ClientId", "CaSn", "DeviceCertificateSn", "DeviceCertificateCn", "OrganizationalUnit",
        "NotAfterStart", "NotAfterEnd", "Status",
      ])
    order = request.orderBy ?? .createTimeDesc
    let start = try Self.time("NotAfterStart", filters) ?? 0
    let end = try Self.time("NotAfterEnd", filters) ?? .max
    guard start <= end else {
      throw .invalidValue("NotAfterStart must not be after NotAfterEnd.")
    }
    expiry = start...end
  }

  private static func time(_ name: String, _ filters: Criteria) throws(ServiceFault) -> Int64? {
    guard let text = filters.value(name) else { return nil }
    guard let time = Int64(text) else {
      throw .invalidValue("\(name) must be a time in Unix milliseconds.")
    }
    return time
  }

  func choice(of rows: [DeviceCertificate]) -> [DeviceCertificate] {
    let found = rows.filter { row in
      filters.equals("ClientId", row.clientID) && filters.equals("CaSn", row.authority)
        && filters.equals("DeviceCertificateSn", row.name)
        && filters.equals("DeviceCertificateCn", row.certificate.commonName)
        && filters.equals("OrganizationalUnit", row.certificate.unit)
        && filters.equals("Status", row.standing.status.rawValue)
        && expiry.contains(row.certificate.notAfter)
    }
    let isByUpdate = order == .updateTimeDesc || order == .updateTimeAsc
    let isRising = order == .createTimeAsc || order == .updateTimeAsc
    func key(_ row: DeviceCertificate) -> (Int64, String) {
      (isByUpdate ? row.standing.updatedTime : row.standing.createdTime, row.name)
    }
    return found.sorted { isRising ? key($0) < key($1) : key($0) > key($1) }
  }
}

extension AuthorityCertificate {
  fileprivate var item: CaCertificateItem {
    CaCertificateItem(
      caCn: certificate.commonName, caCertificate: pem, caSn: name, format: "PEM",
      verificationCertificate: verificationPEM, status: standing.status,
      lastActivationTime: Date(milliseconds: standing.activationTime),
      createdTime: Date(milliseconds: standing.createdTime),
      updateTime: Date(milliseconds: standing.updatedTime),
      lastInactivationTime: Date(milliseconds: standing.deactivationTime),
      caIssuerCn: certificate.issuer, notBeforeTime: Date(milliseconds: certificate.notBefore),
      notAfterTime: Date(milliseconds: certificate.notAfter))
  }

  fileprivate var details: DescribeCaCertificate.Response {
    DescribeCaCertificate.Response(
      createdTime: Date(milliseconds: standing.createdTime),
      updateTime: Date(milliseconds: standing.updatedTime),
      notAfterTime: Date(milliseconds: certificate.notAfter),
      lastActivationTime: Date(milliseconds: standing.activationTime),
      lastInactivationTime: Date(milliseconds: standing.deactivationTime),
      status: standing.status, caSn: name, caCn: certificate.commonName, caCertificate: pem,
      format: "PEM", caIssuerCn: certificate.issuer,
      notBeforeTime: Date(milliseconds: certificate.notBefore))
  }
}
