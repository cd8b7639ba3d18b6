import FoundationEssentials
import MQTT
import TencentCloud

/// Clients over `mqtt`, which lists them with everything that 2024 told of one.
extension MQTTClientResource {
  static let today = TodaysResource(
    source: .pages(action: DescribeClientList.id) { client, location, page throws(CloudError) in
      try await read(client, location, page)
    },
    describe: [
      DescribeSource(action: DescribeClientList.id) { client, location, id throws(CloudError) in
        try await ClientSearch.json(id, of: location.instanceID ?? "", client)
      },
      DescribeSource(action: DescribeWillMessage.id) { client, location, id throws(CloudError) in
        let request = DescribeWillMessage(instanceID: location.instanceID ?? "", clientID: id)
        do throws(CloudError) {
          return readable(will: try await client.send(try CloudCall(request)).json())
        } catch {
          // Most have none.
          if error.code?.hasPrefix("ResourceNotFound") == true { return .object([:]) }
          throw error
        }
      },
      // Last: one that comes and goes has thousands.
      DescribeSource(action: DescribeClientEvents.id) { client, location, id throws(CloudError) in
        let now = client.unixMilliseconds
        let request = DescribeClientEvents(
          instanceID: location.instanceID ?? "",
          startTime: (now - eventMilliseconds).date, endTime: now.date, clientID: id)
        return try await client.send(try CloudCall(request)).json()
      },
    ],
    live: LiveSource(
      fields: ClientReading.fields.map(\.description), action: DescribeClientList.id
    ) { client, location, id throws(CloudError) in
      let reading = ClientReading(
        try await ClientSearch.client(id, of: location.instanceID ?? "", client))
      return LiveSource.Measured(
        values: ClientReading.fields.map { $0.value(reading) }, facts: .client(reading.facts))
    },
    emptyText: Phrase(
      "No clients, online or with a kept session. {message-query} asks for others, {add-clients} "
        + "watches an ID that is not listed.",
      "没有在线或保留会话的客户端。按 {message-query} 更改查询条件，按 {add-clients} 关注未列出的客户端 ID。"))

  /// The payload as it was written; the time of its publishing, whose unit the data does not say, as a
  /// time only where it can be no duration. None at all is 0, while the client is connected.
  static func readable(will: JSONValue) -> JSONValue {
    guard case .object(var members) = will else { return will }
    if case .string(let payload)? = members["Payload"] {
      members["Payload"] = .string(Base64Text.shown(payload))
    }
    if case .integer(let number)? = members["PublishAfter"], number != 0,
      number < TimeUnit.smallestMilliseconds
    {
      members["PublishAfter"] = .string("\(number)")
    }
    return .object(members)
  }

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeClientList.id: Phrase("MQTT clients", "查询 MQTT 客户端"),
    DescribeClientEvents.id: Phrase("What happened to an MQTT client", "查询 MQTT 客户端事件"),
    DescribeWillMessage.id: Phrase("The will of an MQTT client", "查询 MQTT 客户端遗嘱消息"),
  ]

  static let todaysForms: [ActionForm] = [
    ActionForm(
      id: "kick-mqtt-client", action: KickOutClient.id,
      title: Phrase("Kick the client", "踢下线"), resource: id, purpose: .other, target: .row,
      proposals: ["DeleteSession": "false"],
      consequence: Phrase(
        "The client is disconnected; one that keeps trying comes back at once.",
        "客户端会被断开；自动重连的客户端会立即恢复连接。"))
  ]

  /// How far back a client's events are told.
  private static let eventMilliseconds: Int64 = 24 * 3_600_000

  /// The tokens of a list that is at its end, and of one whose end nothing leads to.
  private static let end = "end"
  private static let cut = "cut"

  private static func read(
    _ client: CloudClient, _ location: Location, _ page: PageRequest
  ) async throws(CloudError) -> ListPage {
    if page.token == end || page.token == cut {
      var nothing = ListPage(rows: [], total: nil, token: page.token)
      nothing.callCount = 0
      nothing.mayHaveMore = page.token == cut
      return nothing
    }
    let query = location.clients ?? ClientQuery()
    let read = try await ClientsRead(
      client, instanceID: location.instanceID ?? "", id: query.id, status: query.status.wire,
      from: page.token.flatMap(ClientPages.Bound.init))
    let isWhole = page.token == nil && read.next == nil && !read.mayHaveMore
    var listed = ListPage(
      [Field<MQTTClientInfo>.text("ClientId") { $0.clientID }], id: { $0.clientID }, read.clients,
      from: page.offset, total: isWhole ? read.clients.count : nil,
      token: read.next?.token ?? (read.mayHaveMore ? cut : end))
    listed.mayHaveMore = read.mayHaveMore || read.next != nil
    listed.callCount = read.callCount
    for client in read.clients {
      guard let id = client.clientID else { continue }
      let reading = ClientReading(client)
      listed.measured[id] = ClientReading.fields.map { $0.value(reading) }
    }
    return listed
  }
}

extension ClientQuery.Status {
  fileprivate var wire: OnlineStatus {
    switch self {
    case .all: .all
    case .online: .online
    case .offline: .offline
    }
  }
}
