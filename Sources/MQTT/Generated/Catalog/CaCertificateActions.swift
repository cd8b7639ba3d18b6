// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let caCertificateActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: ApplyRegistrationCode.id, version: ApplyRegistrationCode.version,
      group: "CaCertificate", note: "Get the code that a self-made CA certificate is registered with.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        RegistrationCode string | Code to register a CA certificate with.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: RegisterCaCertificate.id, version: RegisterCaCertificate.version,
      group: "CaCertificate", note: "Register a CA certificate (one certificate per device).",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteCaCertificate.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        CaCertificate string !all | CA certificate, PEM.
        VerificationCertificate string | Verification certificate, PEM.
        Format string | Certificate format; PEM only.
        Status string enum=CertificateStatus | Status.
        """#,
      response: #"""
        InstanceId string | Instance id (mqtt-…).
        CaSn string | Serial number of the CA certificate.
        """#,
      errors: "FailedOperation.CertificateVerificationFailed FailedOperation.InstanceNotReady FailedOperation.InstanceRegistrationCodeEmpty FailedOperation.RegistrationCodeVerifyFailed ResourceNotFound.Instance"),
    ActionDescriptor(
      id: ActivateCaCertificate.id, version: ActivateCaCertificate.version,
      group: "CaCertificate", note: "Activate a CA certificate.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["CaSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        CaSn string !all | Serial number of the CA certificate.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeactivateCaCertificate.id, version: DeactivateCaCertificate.version,
      group: "CaCertificate", note: "Deactivate a CA certificate.",
      dialects: .today, verb: .perform, instanceKind: .mqtt, nameParameters: ["CaSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        CaSn string !all | Serial number of the CA certificate.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DeleteCaCertificate.id, version: DeleteCaCertificate.version,
      group: "CaCertificate", note: "Delete a CA certificate.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, nameParameters: ["CaSn"], mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        CaSn string !all | Serial number of the CA certificate.
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady FailedOperation.RelatedDeviceCertificateExists ResourceNotFound.Ca ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeCaCertificates.id, version: DescribeCaCertificates.version,
      group: "CaCertificate", note: "All CA certificates of an instance (not paged).",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        Data {CaCertificateItem} [] | The page's items.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
    ActionDescriptor(
      id: DescribeCaCertificate.id, version: DescribeCaCertificate.version,
      group: "CaCertificate", note: "One CA certificate.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        CaSn string !all | Serial number of the CA certificate.
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
        CaCn string | Common name of the CA.
        CaCertificate string | CA certificate, PEM.
        Format string | Certificate format; PEM only.
        CaIssuerCn string | Common name of the CA's issuer.
        NotBeforeTime integer unit=milliseconds | When it starts being valid, Unix milliseconds.
        """#,
      errors: "FailedOperation.InstanceNotReady ResourceNotFound.Instance"),
  ]
}
