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
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("DeviceCertificate", .string, requiredIn: .all, "Device certificate, PEM."),
        .init("CaSn", .string, requiredIn: .all, "Serial number of the CA certificate."),
        .init("ClientId", .string, "Client id."),
        .init("Format", .string, "Certificate format; PEM only."),
        .init("Status", .string, enumeration: "CertificateStatus", "Status."),
      ],
      response: [
        .init("InstanceId", .string, "Instance id (mqtt-…)."),
        .init("CaSn", .string, "Serial number of the CA certificate."),
        .init("DeviceCertificateSn", .string, "Serial number of the device certificate."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Ca", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: ActivateDeviceCertificate.id, version: ActivateDeviceCertificate.version,
      group: "DeviceCertificate", note: "Activate a device certificate.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("DeviceCertificateSn", .string, requiredIn: .all, "Serial number of the device certificate."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DeactivateDeviceCertificate.id, version: DeactivateDeviceCertificate.version,
      group: "DeviceCertificate", note: "Deactivate a device certificate.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("DeviceCertificateSn", .string, requiredIn: .all, "Serial number of the device certificate."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: RevokedDeviceCertificate.id, version: RevokedDeviceCertificate.version,
      group: "DeviceCertificate", note: "Revoke a device certificate for good.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("DeviceCertificateSn", .string, requiredIn: .all, "Serial number of the device certificate."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Certificate", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DeleteDeviceCertificate.id, version: DeleteDeviceCertificate.version,
      group: "DeviceCertificate", note: "Delete a device certificate.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["DeviceCertificateSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("DeviceCertificateSn", .string, requiredIn: .all, "Serial number of the device certificate."),
      ],
      response: [],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeDeviceCertificates.id, version: DescribeDeviceCertificates.version,
      group: "DeviceCertificate", note: "List device certificates. Filters: ClientId, CaSn, DeviceCertificateSn, DeviceCertificateCn, OrganizationalUnit, NotAfterStart, NotAfterEnd, Status.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .pages(total: "TotalCount", limit: 100),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Filters", .structure("Filter"), isList: true, "Query filters."),
        .init("Limit", .integer, "Page size; default 20, at most 100."),
        .init("Offset", .integer, "Index of the page's first item; default 0."),
        .init("OrderBy", .string, enumeration: "DeviceCertificateOrder", "Order."),
      ],
      response: [
        .init("TotalCount", .integer, "Items in all."),
        .init("Data", .structure("DeviceCertificateItem"), isList: true, "The page's items."),
      ],
      errors: ["FailedOperation.InstanceNotReady"]),
    ActionDescriptor(
      id: DescribeDeviceCertificate.id, version: DescribeDeviceCertificate.version,
      group: "DeviceCertificate", note: "One device certificate.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: [
        .init("DeviceCertificateSn", .string, requiredIn: .all, "Serial number of the device certificate."),
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
      ],
      response: [
        .init("CreatedTime", .integer, timeUnit: .milliseconds, "Creation time, Unix milliseconds."),
        .init("UpdateTime", .integer, timeUnit: .milliseconds, "Time of the last change, Unix milliseconds."),
        .init("NotAfterTime", .integer, timeUnit: .milliseconds, "When it stops being valid, Unix milliseconds."),
        .init("LastActivationTime", .integer, timeUnit: .milliseconds, "When it was last activated, Unix milliseconds."),
        .init("LastInactivationTime", .integer, timeUnit: .milliseconds, "When it was last deactivated, Unix milliseconds; 0: never."),
        .init("Status", .string, enumeration: "CertificateStatus", "Status."),
        .init("CaSn", .string, "Serial number of the CA certificate."),
        .init("DeviceCertificateSn", .string, "Serial number of the device certificate."),
        .init("DeviceCertificate", .string, "Device certificate, PEM."),
        .init("DeviceCertificateCn", .string, "Common name of the device certificate."),
        .init("Format", .string, "Certificate format; PEM only."),
        .init("ClientId", .string, "Client id."),
        .init("CertificateSource", .string, enumeration: "ProvisionType", "How it was registered."),
        .init("NotBeforeTime", .integer, timeUnit: .milliseconds, "When it starts being valid, Unix milliseconds."),
        .init("OrganizationalUnit", .string, "Organizational unit."),
      ],
      errors: ["FailedOperation.InstanceNotReady", "ResourceNotFound.Instance"]),
    ActionDescriptor(
      id: DescribeDeviceCertificateBackupHistory.id, version: DescribeDeviceCertificateBackupHistory.version,
      group: "DeviceCertificate", note: "Device certificates synchronized to another instance (disaster recovery).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20, paging: .capped(parameter: "Limit", limit: 1024, next: nil),
      parameters: [
        .init("InstanceId", .string, requiredIn: .all, "Instance id (mqtt-…)."),
        .init("Destination", .string, requiredIn: .all, "Id of the instance that is synchronized to."),
        .init("CaSn", .string, "Serial number of the CA certificate."),
        .init("DeviceCertificateSn", .string, "Serial number of the device certificate."),
        .init("ModificationTimeStart", .integer, timeUnit: .milliseconds, "Start of the time range, Unix milliseconds."),
        .init("ModificationTimeEnd", .integer, timeUnit: .milliseconds, "End of the time range, Unix milliseconds."),
        .init("Limit", .integer, "Most items; default 20, at most 1024."),
      ],
      response: [
        .init("Data", .structure("DeviceCertificateBackupHistoryItem"), isList: true, "The page's items."),
      ],
      errors: ["FailedOperation.InstanceNotReady"]),
  ]
}
