import MQTT
import TencentCloud

/// The clients of a shared subscription, with what each of them was given and has not acknowledged.
enum SharedConsumerResource: Kind {
  static let id = ResourceID.sharedConsumers
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("Clients of the shared subscription", "共享订阅的客户端"), scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("ClientId", 28, weight: 2), .field("Online", 8), .field("Inflight", 9),
      .field("ClientAddress", 22), .field("ConnectTime", 19), .field("DisconnectTime", 19),
    ],
    source: .pages(action: DescribeSharedSubscriptionClient.id) {
      client, location, page throws(CloudError) in
      let instanceID = location.instanceID ?? ""
      let name = SharedSubscriptionName(location.parent ?? "")
      let answer = try await client.call(
        DescribeSharedSubscriptionClient(
          instanceID: instanceID, sharedName: name.group, topicFilter: name.filter))
      let clients = try await client.call(
        DescribeClientList(instanceID: instanceID, number: "\(ClientPages.limit)"))
      let byID = Dictionary(
        (clients.clients ?? []).map { ($0.clientID ?? "", $0) },
        uniquingKeysWith: { first, _ in first })
      let items = answer.data.map { member in
        SharedConsumer(
          member: member, client: member.clientID.flatMap { byID[$0] }, subscription: name.text)
      }
      var listed = ListPage(
        fields, id: { $0.member.clientID }, Array(items.dropFirst(page.offset)),
        from: page.offset, total: items.count)
      listed.callCount = 2
      return listed
    },
    describe: MQTTClientResource.today.describe, nameParameter: "ClientId",
    parentParameter: "SharedSubscription", isReachedByName: false,
    emptyText: Phrase(
      "No client has this shared subscription. {back} goes back.", "没有客户端使用该共享订阅。按 {back} 返回。"))

  private static let fields: [Field<SharedConsumer>] = [
    .text("ClientId") { $0.member.clientID }, .flag("Online") { $0.member.online },
    .count("Inflight") { $0.inflight }, .text("ClientAddress") { $0.client?.clientAddress },
    .time("ConnectTime") { $0.client?.connectTime },
    .time("DisconnectTime") { $0.client?.disconnectTime },
  ]
}

/// A client of a shared subscription, and what the list of clients says of it, as far as it goes.
private struct SharedConsumer {
  let member: SharedSubscriptionClient
  let client: MQTTClientInfo?
  let subscription: String

  var inflight: Int? {
    client?.mqttClientSubscriptions?.first { $0.topicFilter == subscription }?.inflight
  }
}

extension ResourceID {
  package static let sharedConsumers = ResourceID("shared-consumers")
}
