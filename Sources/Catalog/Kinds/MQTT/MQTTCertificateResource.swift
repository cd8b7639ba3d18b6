import TRocket
import TencentCloud

/// The certificates bound to an MQTT instance, one a row.
enum MQTTCertificateResource: Kind {
  static let id = ResourceID.mqttCertificates
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("MQTT certificates", "MQTT 证书"), aliases: ["certs"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Use", 14), .field("CertificateStanding", 12, weight: 2),
      .field("CertificateId", 24, weight: 1),
    ],
    columnDialects: ["CertificateId": .may2024],
    source: .parts(
      fields, id: { $0.use },
      request: { DescribeMQTTInstanceCert(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in
        [
          MQTTCertificate(use: "SSLServerCertId", id: answer.sslServerCertID),
          MQTTCertificate(use: "SSLCaCertId", id: answer.sslCaCertID),
        ].filter { $0.id?.isEmpty == false }
      }),
    today: today,
    describe: [
      .action { location, _ in DescribeMQTTInstanceCert(instanceID: location.instanceID ?? "") }
    ],
    recipe: recipe,
    emptyText: Phrase(
      "No certificate is bound: TLS uses the service's own. {edit} binds certificates.",
      "未绑定证书：TLS 使用服务默认证书。按 {edit} 绑定证书。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeMQTTInstanceCert.id: Phrase("The bound certificates", "查询已绑定证书")
  ]

  /// An instance has one of each, so that it is the instance to which they are bound.
  static let forms = formsOf2024 + todaysForms

  static let formsOf2024: [ActionForm] = [
    ActionForm(
      id: "bind-mqtt-certificate", action: ModifyMQTTInstanceCertBinding.id,
      title: Phrase("Bind certificates", "绑定证书"), resource: .mqttInstances, purpose: .other,
      target: .instance, keyedIn: [id: .modify], recipe: recipe, effect: .modification,
      consequence: Phrase(
        "TLS clients get the new certificates; those that do not trust them cannot connect.",
        "TLS 客户端将使用新证书，不信任该证书的客户端无法连接。"))
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeMQTTInstanceCert.id)],
    fields: ["SSLServerCertId", "SSLCaCertId"], blankFields: ["SSLServerCertId", "SSLCaCertId"])

  private static let fields: [Field<MQTTCertificate>] = [
    .token("Use", "CertificateUse") { $0.use }, .text("CertificateId") { $0.id },
    .token("CertificateStanding") { _ in "TOLD" },
  ]
}

/// A certificate by what it is for: the name of its field in the API.
private struct MQTTCertificate {
  let use: String
  let id: String?
}

extension ResourceID {
  package static let mqttCertificates = ResourceID("mqtt-certificates")
}
