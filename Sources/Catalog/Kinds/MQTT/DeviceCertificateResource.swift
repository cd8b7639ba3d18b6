import MQTT
import TencentCloud

/// The certificates of devices, what expires first on top.
enum DeviceCertificateResource: Kind {
  static let id = ResourceID.deviceCertificates
  static let scope = Resource.Scope.mqtt
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Device certificates", "设备证书"), aliases: ["device-certs"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("ClientId", 24, weight: 2), .field("Status", 15), .field("Validity", 12),
      .field("TimeLeft", 10), .field("NotAfterTime", 19),
      .field("DeviceCertificateSn", 18, weight: 1), .field("CertificateSource", 10),
      .field("OrganizationalUnit", 12, weight: 1),
    ],
    defaultSort: ("NotAfterTime", isDescending: false),
    source: .pages(action: DescribeDeviceCertificates.id) {
      client, location, page throws(CloudError) in
      let reply = try await client.reply(
        to: DescribeDeviceCertificates(
          instanceID: location.instanceID ?? "", limit: page.limit, offset: page.offset))
      let items = reply.value.data
      let now = client.unixMilliseconds
      var listed = ListPage(
        fields, id: { $0.serial }, items.map { SeenCertificate($0, now: now) }, from: page.offset,
        total: reply.value.totalCount)
      listed.excess = reply.excess
      return listed
    },
    describe: [
      .action {
        DescribeDeviceCertificate(deviceCertificateSn: $1, instanceID: $0.instanceID ?? "")
      }
    ],
    recipe: recipe, polled: .recipe,
    emptyText: Phrase(
      "No device certificate is registered. {create} registers one, {next-tab} shows the other "
        + "lists.",
      "没有注册设备证书。按 {create} 注册，按 {next-tab} 查看其他列表。"))

  static let readingTitles = [
    DescribeDeviceCertificates.id: Phrase("Device certificates", "查询设备证书列表"),
    DescribeDeviceCertificate.id: Phrase("A device certificate", "查询设备证书详情"),
  ]

  static let forms: [ActionForm] = [
    // What is registered is named by what stands in it: nothing can be read by that name before.
    ActionForm(
      id: "register-device-certificate", action: RegisterDeviceCertificate.id,
      title: Phrase("Register a device certificate", "注册设备证书"), resource: id,
      purpose: .create, target: .instance,
      consequence: Phrase(
        "The device may connect with it once it is active.", "证书激活后，设备可使用该证书连接。")),
    ActionForm(
      id: "activate-device-certificate", action: ActivateDeviceCertificate.id,
      title: Phrase("Activate the device certificate", "激活设备证书"), resource: id,
      purpose: .other, target: .row, recipe: recipe, effect: .modification,
      implied: ["Status": .string("ACTIVE")],
      consequence: Phrase("The device may connect with it.", "设备可使用该证书连接。")),
    ActionForm(
      id: "deactivate-device-certificate", action: DeactivateDeviceCertificate.id,
      title: Phrase("Deactivate the device certificate", "停用设备证书"), resource: id,
      purpose: .other, target: .row, recipe: recipe, effect: .modification,
      implied: ["Status": .string("INACTIVE")],
      consequence: Phrase(
        "The device cannot connect with it until it is activated again.",
        "重新激活前，设备无法使用该证书连接。")),
    ActionForm(
      id: "revoke-device-certificate", action: RevokedDeviceCertificate.id,
      title: Phrase("Revoke the device certificate", "吊销设备证书"), resource: id,
      purpose: .other, target: .row, recipe: recipe, effect: .modification,
      implied: ["Status": .string("REVOKED")], isFinal: true,
      consequence: Phrase(
        "For good: the device is cut off and needs another certificate.",
        "永久吊销：设备将被断开，须更换证书。")),
    ActionForm(
      id: "delete-device-certificate", action: DeleteDeviceCertificate.id,
      title: Phrase("Delete the device certificate", "删除设备证书"), resource: id,
      purpose: .delete, target: .row, recipe: recipe,
      consequence: Phrase(
        "The device is cut off until a certificate of it is registered again.",
        "设备将被断开，直到重新注册证书。")),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeDeviceCertificate.id)], nameParameter: "DeviceCertificateSn",
    fields: ["Status", "ClientId", "DeviceCertificateCn", "CaSn"], titleField: "ClientId")

  private static let fields: [Field<SeenCertificate>] = [
    .text("ClientId") { $0.clientID }, .text("DeviceCertificateCn") { $0.name },
    .text("DeviceCertificateSn") { $0.serial }, .text("CaSn") { $0.issuer },
    .token("Status", "CertificateStatus") { $0.status },
    .token("Validity", "CertificateValidity") { $0.validity },
    .count("TimeLeft", .duration) { $0.secondsLeft }, .time("NotAfterTime") { $0.notAfter },
    .time("NotBeforeTime") { $0.notBefore },
    .token("CertificateSource", "ProvisionType") { $0.source },
    .text("OrganizationalUnit") { $0.unit }, .time("LastActivationTime") { $0.activated },
    .time("LastInactivationTime") { $0.deactivated }, .time("CreatedTime") { $0.created },
  ]
}

extension ResourceID {
  package static let deviceCertificates = ResourceID("mqtt-device-certificates")
}
