// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let deviceCertificateActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: RegisterDeviceCertificate.id, version: RegisterDeviceCertificate.version,
      group: "DeviceCertificate", note: "Register a device certificate (one certificate per device).",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteDeviceCertificate.id, nameParameters: ["CaSn"], mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        DeviceCertificate string !all | Device certificate, PEM.
        CaSn string !all | Serial number of the CA certificate.
        ClientId string | Client id.
        Format string | Certificate format; PEM only.
        Status string enum=CertificateStatus | Status.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        CaSn string | Serial number of the CA certificate.
        DeviceCertificateSn string | Serial number of the device certificate.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Ca ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ActivateDeviceCertificate.id, version: ActivateDeviceCertificate.version,
      group: "DeviceCertificate", note: "Activate a device certificate.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        DeviceCertificateSn string !all | Serial number of the device certificate.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeactivateDeviceCertificate.id, version: DeactivateDeviceCertificate.version,
      group: "DeviceCertificate", note: "Deactivate a device certificate.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        DeviceCertificateSn string !all | Serial number of the device certificate.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: RevokedDeviceCertificate.id, version: RevokedDeviceCertificate.version,
      group: "DeviceCertificate", note: "Revoke a device certificate for good.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        DeviceCertificateSn string !all | Serial number of the device certificate.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Certificate ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeleteDeviceCertificate.id, version: DeleteDeviceCertificate.version,
      group: "DeviceCertificate", note: "Delete a device certificate.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        DeviceCertificateSn string !all | Serial number of the device certificate.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeDeviceCertificates.id, version: DescribeDeviceCertificates.version,
      group: "DeviceCertificate", note: "List device certificates. Filters: ClientId, CaSn, DeviceCertificateSn, DeviceCertificateCn, OrganizationalUnit, NotAfterStart, NotAfterEnd, Status.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: 100),
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Filters {Filter} [] | Query filters.
        Limit integer | Page size; default 20, at most 100.
        Offset integer | Index of the page's first item; default 0.
        OrderBy string enum=DeviceCertificateOrder | Order.
        """#,
      response: #"""
        TotalCount integer | Items in all.
        Data {DeviceCertificateItem} [] | The page's items.
        """#,
      errors: "FailedOperation.InstanceNotReady"),
    ActionDescriptor(
      id: DescribeDeviceCertificate.id, version: DescribeDeviceCertificate.version,
      group: "DeviceCertificate", note: "One device certificate.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        DeviceCertificateSn string !all | Serial number of the device certificate.
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        CreatedTime integer unit=milliseconds | Creation time, Unix milliseconds.
        UpdateTime integer unit=milliseconds | Time of the last change, Unix milliseconds.
        NotAfterTime integer unit=milliseconds | When it stops being valid, Unix milliseconds.
        LastActivationTime integer unit=milliseconds | When it was last activated, Unix milliseconds.
        LastInactivationTime integer unit=milliseconds | When it was last deactivated, Unix milliseconds; 0: never.
        Status string enum=CertificateStatus | Status.
        CaSn string | Serial number of the CA certificate.
        DeviceCertificateSn string | Serial number of the device certificate.
        DeviceCertificate string | Device certificate, PEM.
        DeviceCertificateCn string | Common name of the device certificate.
        Format string | Certificate format; PEM only.
        ClientId string | Client id.
        CertificateSource string enum=ProvisionType | How it was registered.
        NotBeforeTime integer unit=milliseconds | When it starts being valid, Unix milliseconds.
        OrganizationalUnit string | Organizational unit.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeDeviceCertificateBackupHistory.id, version: DescribeDeviceCertificateBackupHistory.version,
      group: "DeviceCertificate", note: "Device certificates synchronized to another instance (disaster recovery).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .capped(parameter: "Limit", limit: 1024, next: nil),
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Destination string !all | Id of the instance that is synchronized to.
        CaSn string | Serial number of the CA certificate.
        DeviceCertificateSn string | Serial number of the device certificate.
        ModificationTimeStart integer unit=milliseconds | Start of the time range, Unix milliseconds.
        ModificationTimeEnd integer unit=milliseconds | End of the time range, Unix milliseconds.
        Limit integer | Most items; default 20, at most 1024.
        """#,
      response: #"""
        Data {DeviceCertificateBackupHistoryItem} [] | The page's items.
        """#,
      errors: "FailedOperation.InstanceNotReady"),
  ]
}
