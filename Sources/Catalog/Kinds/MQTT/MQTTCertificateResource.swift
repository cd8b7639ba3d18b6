import TRocket

/// The certificates bound to an MQTT instance, one a row.
enum MQTTCertificateResource {
  static let resource = Resource(
    .mqttCertificates, Phrase("MQTT certificates", "MQTT 证书"), aliases: ["certs"], scope: .mqtt,
    fields: fields.map(\.description),
    columns: [.field("Use", 22), .field("CertificateId", 30, weight: 1)],
    source: .parts(
      fields, id: { $0.use },
      request: { DescribeMQTTInstanceCert(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in
        [
          MQTTCertificate(use: "SSLServerCertId", id: answer.sslServerCertID),
          MQTTCertificate(use: "SSLCaCertId", id: answer.sslCaCertID),
        ].filter { $0.id?.isEmpty == false }
      }),
    describe: [
      .action { location, _ in DescribeMQTTInstanceCert(instanceID: location.instanceID ?? "") }
    ],
    emptyText: Phrase(
      "No certificate is bound: TLS uses the service's own. {edit} binds certificates.",
      "未绑定证书：TLS 使用服务默认证书。按 {edit} 绑定证书。"))

  private static let fields: [Field<MQTTCertificate>] = [
    .text("Use") { $0.use }, .text("CertificateId") { $0.id },
  ]
}

/// A certificate by what it is for: the name of its field in the API.
private struct MQTTCertificate {
  let use: String
  let id: String?
}
