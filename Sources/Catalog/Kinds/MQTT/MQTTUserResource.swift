import TRocket

/// Users of an MQTT instance. The list answers with their passwords, which stay masked.
enum MQTTUserResource {
  static let resource = Resource(
    .mqttUsers, Phrase("MQTT users", "MQTT 用户"), scope: .mqtt,
    fields: fields.map(\.description),
    columns: [
      .field("Username", 20, weight: 2), .field("PermWrite", 8), .field("PermRead", 8),
      .field("Password", 10), .field("ModifiedTime", 19), .field("CreatedTime", 19),
      .field("Remark", 18, weight: 3),
    ],
    source: .list(
      fields, id: { $0.username },
      request: {
        DescribeMQTTUserList(
          instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    emptyText: Phrase(
      "This instance has no users. {next-tab} shows its other lists.",
      "该实例没有用户。按 {next-tab} 查看其他列表。"))

  private static let fields: [Field<MQTTUserItem>] = [
    .text("Username") { $0.username }, .flag("PermWrite") { $0.permWrite },
    .flag("PermRead") { $0.permRead }, .secret("Password") { $0.password },
    .text("Remark") { $0.remark }, .time("CreatedTime") { $0.createdTime },
    .time("ModifiedTime") { $0.modifiedTime },
  ]
}
