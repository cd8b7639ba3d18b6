import MQTT
package import TencentCloud

/// Which certificates in force of an MQTT instance expire soon, or did.
package struct CertificateFacts: Equatable, Sendable {
  /// How long before its end one is worth a look, in milliseconds: thirty days.
  package static let noticeMilliseconds: Int64 = 30 * 86_400_000

  /// One of them.
  package struct Expiring: Equatable, Sendable {
    /// What people know it by: its client or its common name.
    package let name: String
    /// When it stops being valid, in milliseconds since 1970 UTC.
    package let notAfter: Int64

    package init(name: String, notAfter: Int64) {
      self.name = name
      self.notAfter = notAfter
    }
  }

  /// Those of CAs, the first to expire first.
  package let authorities: [Expiring]
  /// Those of devices, the first to expire first.
  package let devices: [Expiring]
  /// Whether there are more of devices than were read.
  package let isCut: Bool

  package init(authorities: [Expiring], devices: [Expiring], isCut: Bool = false) {
    self.authorities = authorities.sorted { $0.notAfter < $1.notAfter }
    self.devices = devices.sorted { $0.notAfter < $1.notAfter }
    self.isCut = isCut
  }

  /// How many calls it takes to ask.
  package static let callCount = 2
  /// The actions that are called.
  package static let actions = [DescribeCaCertificates.id, DescribeDeviceCertificates.id]
  private static let pageSize = 100

  /// Asks for them.
  /// - Parameter now: In Unix milliseconds.
  package static func read(
    of instanceID: String, _ client: CloudClient, now: Int64
  ) async throws(CloudError) -> CertificateFacts {
    let limit = now + noticeMilliseconds
    let authorities = try await client.call(DescribeCaCertificates(instanceID: instanceID))
    let devices = try await client.call(
      DescribeDeviceCertificates(
        instanceID: instanceID,
        filters: [
          MQTT.Filter(name: "NotAfterEnd", values: ["\(limit)"]),
          MQTT.Filter(name: "Status", values: [CertificateStatus.active.rawValue]),
        ], limit: pageSize, offset: 0))
    guard let all = authorities.data else {
      throw CloudError.withoutList(DescribeCaCertificates.self)
    }
    let found = devices.data
    // A filter that is read otherwise than documented must not raise an alarm.
    func expiring(_ name: String?, _ status: CertificateStatus?, _ end: Int64?) -> Expiring? {
      guard status == .active, let end, end <= limit else { return nil }
      return Expiring(name: name ?? "", notAfter: end)
    }
    return CertificateFacts(
      authorities: all.compactMap {
        expiring($0.caCn ?? $0.caSn, $0.status, $0.notAfterTime?.unixMilliseconds)
      },
      devices: found.compactMap {
        expiring(
          $0.clientID ?? $0.deviceCertificateCn ?? $0.deviceCertificateSn, $0.status,
          $0.notAfterTime?.unixMilliseconds)
      }, isCut: devices.totalCount.map { $0 > found.count } ?? (found.count >= pageSize))
  }
}
