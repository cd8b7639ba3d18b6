import MQTT
import TencentCloud

/// The subscriptions of an MQTT client, with what waits in each of them.
enum ClientSubscriptionResource: Kind {
  static let id = ResourceID.clientSubscriptions
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("Subscriptions of the client", "客户端的订阅"), scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("TopicFilter", 30, weight: 2), .field("Qos", 6), .field("Lag", 10),
      .field("Inflight", 10),
    ],
    source: .pages(action: DescribeClientList.id) { client, location, page throws(CloudError) in
      let found = try await ClientSearch.client(
        location.parent ?? "", of: location.instanceID ?? "", client)
      // No list of subscriptions is not an empty one.
      guard let all = found.mqttClientSubscriptions else {
        throw CloudError(
          .malformed(.absent(place: "MQTTClientSubscriptions")), action: DescribeClientList.id)
      }
      return ListPage(
        fields, id: { $0.topicFilter }, Array(all.dropFirst(page.offset)), from: page.offset,
        total: all.count)
    },
    nameParameter: "TopicFilter", parentParameter: "ClientId", recipe: recipe,
    isReachedByName: false,
    emptyText: Phrase(
      "This client has no subscriptions. {create} adds one.", "该客户端没有订阅。按 {create} 添加。"))

  static let forms: [ActionForm] = [
    ActionForm(
      id: "add-client-subscription", action: AddClientSubscription.id,
      title: Phrase("Add a subscription", "添加订阅"), resource: id, purpose: .create,
      target: .instance, proposals: ["Qos": "1"], recipe: recipe,
      consequence: Phrase(
        "The client gets messages that it did not ask for itself.", "客户端会收到并非自身订阅的消息。")),
    ActionForm(
      id: "delete-client-subscription", action: DeleteClientSubscription.id,
      title: Phrase("Delete the subscription", "删除订阅"), resource: id, purpose: .delete,
      target: .row, recipe: recipe,
      consequence: Phrase(
        "Messages that wait in this subscription are lost; the client hears nothing of it.",
        "该订阅中堆积的消息会丢失，客户端不会收到通知。")),
  ]

  private static let recipe = ReadBackRecipe(
    id,
    sources: [
      .within(
        DescribeClientList.id, list: "Clients", member: "ClientId",
        parts: "MQTTClientSubscriptions", part: "TopicFilter")
    ],
    fields: ["Qos"], numbers: ["Lag", "Inflight"], textFields: ["Qos"])

  private static let fields: [Field<MQTTClientSubscription>] = [
    .text("TopicFilter") { $0.topicFilter }, .count("Qos") { $0.qos.map { Int64($0.rawValue) } },
    .count("Lag") { $0.lag }, .count("Inflight") { $0.inflight },
  ]
}

extension ResourceID {
  package static let clientSubscriptions = ResourceID("client-subscriptions")
}
