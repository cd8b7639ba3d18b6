import MQTT
import TencentCloud

/// Devices with a pair of keys of their own. The list answers with the keys, which stay masked.
enum DeviceIdentityResource: Kind {
  static let id = ResourceID.deviceIdentities
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("Device identities", "设备标识"), aliases: ["identities"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("DeviceId", 24, weight: 2), .field("Status", 10), .field("PrimaryKey", 11),
      .field("SecondaryKey", 13), .field("PropagatingProperties", 24, weight: 1),
      .field("CreatedTime", 19),
    ],
    source: .list(
      fields, id: { $0.deviceID },
      request: {
        DescribeDeviceIdentities(
          instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { _ in nil }),
    recipe: recipe, polled: .recipe,
    emptyText: Phrase(
      "No device has keys of its own here. {create} makes some.",
      "没有设备标识。按 {create} 创建。"))

  static let readingTitles = [
    DescribeDeviceIdentities.id: Phrase("Device identities", "查询设备标识列表"),
    DescribeDeviceIdentity.id: Phrase("A device identity", "查询设备标识详情"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "create-device-identity", action: CreateDeviceIdentity.id,
      title: Phrase("Create a device identity", "创建设备标识"), resource: id, purpose: .create,
      target: .instance, proposals: ["Status": "1"], recipe: recipe,
      consequence: Phrase(
        "The device may sign in with its keys; those that are left blank the service makes.",
        "设备可使用密钥登录；留空的密钥由服务端生成。")),
    ActionForm(
      id: "modify-device-identity", action: ModifyDeviceIdentity.id,
      title: Phrase("Change the device identity", "修改设备标识"), resource: id, purpose: .modify,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "A device that is disabled, or has other keys, cannot sign in any more.",
        "设备被禁用或更换密钥后，将无法用原密钥登录。")),
    ActionForm(
      id: "delete-device-identity", action: DeleteDeviceIdentity.id,
      title: Phrase("Delete the device identity", "删除设备标识"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "The device cannot sign in any more, and its keys are lost.", "设备将无法登录，其密钥不可恢复。")),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeDeviceIdentity.id)], nameParameter: "DeviceId",
    fields: ["Status", "PropagatingProperties"], textFields: ["Status"])

  private static let fields: [Field<DeviceIdentityItem>] = [
    .text("DeviceId") { $0.deviceID },
    .token("Status", "DeviceIdentityStatus") { $0.status.map { "\($0.rawValue)" } },
    .secret("PrimaryKey") { $0.primaryKey }, .secret("SecondaryKey") { $0.secondaryKey },
    .text("PropagatingProperties") { item in
      item.propagatingProperties.map { properties in
        properties.map { "\($0.key ?? "")=\($0.value ?? "")" }.joined(separator: ", ")
      }
    }, .time("CreatedTime") { $0.createdTime },
  ]
}

extension ResourceID {
  package static let deviceIdentities = ResourceID("mqtt-device-identities")
}
