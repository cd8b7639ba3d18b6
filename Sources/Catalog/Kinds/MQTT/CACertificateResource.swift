import MQTT
import TencentCloud

/// The CAs whose devices an MQTT instance lets in.
enum CACertificateResource: Kind {
  static let id = ResourceID.caCertificates
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("CA certificates", "CA 证书"), aliases: ["ca", "cas"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("CaCn", 24, weight: 2), .field("Status", 15), .field("Validity", 12),
      .field("TimeLeft", 10), .field("NotAfterTime", 19), .field("CaSn", 18, weight: 1),
      .field("CaIssuerCn", 16, weight: 1),
    ],
    defaultSort: ("NotAfterTime", isDescending: false),
    source: .pages(action: DescribeCaCertificates.id) {
      client, location, page throws(CloudError) in
      let answer = try await client.call(
        DescribeCaCertificates(instanceID: location.instanceID ?? ""))
      guard let all = answer.data else {
        throw CloudError.withoutList(DescribeCaCertificates.self)
      }
      let now = client.unixMilliseconds
      return ListPage(
        fields, id: { $0.serial },
        all.dropFirst(page.offset).map { SeenCertificate($0, now: now) }, from: page.offset,
        total: all.count)
    },
    describe: [
      .action { DescribeCaCertificate(caSn: $1, instanceID: $0.instanceID ?? "") }
    ],
    recipe: recipe, polled: .recipe,
    emptyText: Phrase(
      "No CA is registered: no device can show a certificate of its own. {create} registers one.",
      "未注册 CA 证书，设备无法使用自己的证书。按 {create} 注册。"))

  static let readingTitles = [
    DescribeCaCertificates.id: Phrase("CA certificates", "查询 CA 证书列表"),
    DescribeCaCertificate.id: Phrase("A CA certificate", "查询 CA 证书详情"),
  ]

  static let forms: [ActionForm] = [
    // What is registered is named by what stands in it: nothing can be read by that name before.
    ActionForm(
      id: "register-ca-certificate", action: RegisterCaCertificate.id,
      title: Phrase("Register a CA certificate", "注册 CA 证书"), resource: id, purpose: .create,
      target: .instance,
      consequence: Phrase(
        "Devices with certificates of this CA can be registered, and connect where they are active.",
        "该 CA 签发的设备证书可以注册，激活后设备可连接。")),
    ActionForm(
      id: "activate-ca-certificate", action: ActivateCaCertificate.id,
      title: Phrase("Activate the CA certificate", "激活 CA 证书"), resource: id, purpose: .other,
      target: .row, recipe: recipe, effect: .modification,
      implied: ["Status": .string("ACTIVE")],
      consequence: Phrase(
        "Devices with certificates of this CA may connect.", "持有该 CA 所签证书的设备可以连接。")),
    ActionForm(
      id: "deactivate-ca-certificate", action: DeactivateCaCertificate.id,
      title: Phrase("Deactivate the CA certificate", "停用 CA 证书"), resource: id,
      purpose: .other, target: .row, recipe: recipe, effect: .modification,
      implied: ["Status": .string("INACTIVE")],
      consequence: Phrase(
        "No device with a certificate of this CA can connect any more.",
        "持有该 CA 所签证书的设备都将无法连接。")),
    ActionForm(
      id: "delete-ca-certificate", action: DeleteCaCertificate.id,
      title: Phrase("Delete the CA certificate", "删除 CA 证书"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "The service refuses while device certificates of this CA are registered; after it, no "
          + "device with one can connect.",
        "仍有该 CA 所签的设备证书时服务会拒绝；删除后持有此类证书的设备都无法连接。")),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeCaCertificate.id)], nameParameter: "CaSn",
    fields: ["Status", "CaCn", "CaIssuerCn"], titleField: "CaCn")

  private static let fields: [Field<SeenCertificate>] = [
    .text("CaCn") { $0.name }, .text("CaSn") { $0.serial }, .text("CaIssuerCn") { $0.issuer },
    .token("Status", "CertificateStatus") { $0.status },
    .token("Validity", "CertificateValidity") { $0.validity },
    .count("TimeLeft", .duration) { $0.secondsLeft }, .time("NotAfterTime") { $0.notAfter },
    .time("NotBeforeTime") { $0.notBefore }, .time("LastActivationTime") { $0.activated },
    .time("LastInactivationTime") { $0.deactivated }, .time("CreatedTime") { $0.created },
  ]
}

extension ResourceID {
  package static let caCertificates = ResourceID("mqtt-ca-certificates")
}
