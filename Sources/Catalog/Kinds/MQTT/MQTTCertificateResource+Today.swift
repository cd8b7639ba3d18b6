import MQTT
import TencentCloud

/// Certificates over `mqtt`: no action tells which are bound, only whether the service's own is used
/// and whether clients have to show one.
extension MQTTCertificateResource {
  static let today = TodaysResource(
    source: .parts(
      fields, id: { $0.use },
      request: { DescribeInstance(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in
        var items: [UntoldCertificate] = []
        if answer.useDefaultServerCert != true { items.append(.init(use: "SSLServerCertId")) }
        if answer.x509Mode != .tls { items.append(.init(use: "SSLCaCertId")) }
        return items
      }),
    describe: [.action { location, _ in DescribeInstance(instanceID: location.instanceID ?? "") }],
    recipe: recipe,
    emptyText: Phrase(
      "TLS uses the service's own certificate, and clients need not show any. {edit} binds "
        + "certificates.",
      "TLS 使用服务默认证书，客户端无需证书。按 {edit} 绑定证书。"))

  static let todaysForms: [ActionForm] = [
    formsOf2024[0].succeeded(
      by: ModifyInstanceCertBinding.id, recipe: recipe,
      consequence: Phrase(
        "A wrong TLS mode or certificate locks every device out. An ID that is left blank removes "
          + "that binding.",
        "TLS 模式或证书有误会使所有设备无法连接。留空的证书 ID 会解除该绑定。"))
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeInstance.id)],
    fields: ["X509Mode", "DeviceCertificateProvisionType", "AutomaticActivation"],
    untold: ["SSLServerCertId": untold, "SSLCaCertId": untold])

  private static let untold = Phrase(
    "Certificate IDs are not compared: DescribeMQTTInstanceCert of 2024 told them, and no action "
      + "does today",
    "证书 ID 不参与比较：2024 年的 DescribeMQTTInstanceCert 可查询，如今没有接口返回")

  /// Parallel to the fields of 2024.
  private static let fields: [Field<UntoldCertificate>] = [
    .token("Use", "CertificateUse") { $0.use }, .text("CertificateId") { _ in nil },
    .token("CertificateStanding") { _ in "UNTOLD" },
  ]
}

/// A certificate that may be bound.
private struct UntoldCertificate {
  let use: String
}
