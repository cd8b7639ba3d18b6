import TencentCloud

/// The MQTT clients of all instances of the region that the user watches.
enum RegionClientResource: Kind {
  static let id = ResourceID.allClients
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Clients of all instances", "所有实例的客户端"), scope: scope,
    fields: RegionItem.fields(name: "ClientId").map(\.description),
    live: LiveSource.part(of: MQTTClientResource.resource),
    columns: [
      .field("ClientId", 24, weight: 2), .field("Instance", 14, weight: 2),
      .live("ConnectionStatus", 14), .live("ClientAddress", 22), .live("ConnectTime", 19),
      .live("DisconnectTime", 19),
    ],
    source: .watch, polled: .part, isReachedByName: false,
    emptyText: Phrase(
      "No clients are watched in this region. Open an MQTT instance and press {add-clients} in its "
        + "clients.",
      "该地域没有关注任何客户端。打开 MQTT 实例，在其客户端列表中按 {add-clients} 添加。"))
}

extension ResourceID {
  package static let allClients = ResourceID("all-clients")
}
