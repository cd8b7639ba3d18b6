import FoundationEssentials
import MQTT

extension DeviceCertificate {
  var item: DeviceCertificateItem {
    DeviceCertificateItem(
      clientID: clientID, deviceCertificate: pem, deviceCertificateSn: name,
      deviceCertificateCn: certificate.commonName, caSn: authority, format: "PEM",
      status: standing.status, organizationalUnit: certificate.unit,
      lastActivationTime: Date(milliseconds: standing.activationTime),
      lastInactivationTime: Date(milliseconds: standing.deactivationTime),
      createdTime: Date(milliseconds: standing.createdTime),
      updateTime: Date(milliseconds: standing.updatedTime), certificateSource: source,
      notAfterTime: Date(milliseconds: certificate.notAfter),
      notBeforeTime: Date(milliseconds: certificate.notBefore))
  }

  var details: DescribeDeviceCertificate.Response {
    DescribeDeviceCertificate.Response(
      createdTime: Date(milliseconds: standing.createdTime),
      updateTime: Date(milliseconds: standing.updatedTime),
      notAfterTime: Date(milliseconds: certificate.notAfter),
      lastActivationTime: Date(milliseconds: standing.activationTime),
      lastInactivationTime: Date(milliseconds: standing.deactivationTime),
      status: standing.status, caSn: authority, deviceCertificateSn: name, deviceCertificate: pem,
      deviceCertificateCn: certificate.commonName, format: "PEM", clientID: clientID,
      certificateSource: source, notBeforeTime: Date(milliseconds: certificate.notBefore),
      organizationalUnit: certificate.unit)
  }

  /// As an instance that it is synchronized to has it.
  func backup(of source: String) -> DeviceCertificateBackupHistoryItem {
    DeviceCertificateBackupHistoryItem(
      clientID: clientID, deviceCertificate: pem, deviceCertificateSn: name,
      deviceCertificateCn: certificate.commonName, caSn: authority, format: "PEM",
      status: standing.status, organizationalUnit: certificate.unit,
      lastActivationTime: Date(milliseconds: standing.activationTime),
      lastInactivationTime: Date(milliseconds: standing.deactivationTime),
      certificateSource: self.source, notAfterTime: Date(milliseconds: certificate.notAfter),
      notBeforeTime: Date(milliseconds: certificate.notBefore), source: source,
      modificationTime: Date(milliseconds: standing.updatedTime))
  }
}
