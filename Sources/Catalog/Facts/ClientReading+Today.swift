import MQTT
import TencentCloud

extension ClientReading {
  /// A client of today's list.
  init(_ client: MQTTClientInfo) {
    let subscriptions = client.mqttClientSubscriptions
    status = client.connectionStatus?.rawValue
    address = client.clientAddress
    keepalive = client.keepalive.map(Int64.init)
    protocolVersion = client.protocolVersion.map { Int64($0.rawValue) }
    connectTime = client.connectTime
    disconnectTime = client.disconnectTime
    createTime = client.createTime
    cleanSession = client.cleanSession
    self.subscriptions = subscriptions.map { Int64($0.count) }
    lag = ClientReading.sum(subscriptions?.map(\.lag))
    inflight = ClientReading.sum(subscriptions?.map(\.inflight))
    expiry = client.expireIntervalInSeconds.map(Int64.init)
  }
}

/// One client by its exact id, over `mqtt`, whose list finds several by a part of it.
enum ClientSearch {
  /// The client.
  /// - Throws: The failure of the call, and that there is no such client.
  static func client(
    _ id: String, of instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> MQTTClientInfo {
    let answer = try await client.call(
      DescribeClientList(instanceID: instanceID, clientID: id, number: "\(ClientPages.limit)"))
    guard let clients = answer.clients else {
      throw CloudError.withoutList(DescribeClientList.self)
    }
    if let found = clients.first(where: { $0.clientID == id }) { return found }
    // Of a list that was cut off nobody knows whether it was in the rest.
    if clients.count >= ClientPages.limit {
      throw CloudError(.malformed(.absent(place: "Clients")), action: DescribeClientList.id)
    }
    throw CloudError(
      .service(
        code: "ResourceNotFound.Client", message: "no client of exactly this ID was listed"),
      action: DescribeClientList.id)
  }

  /// The same as it came, alone in its list.
  static func json(
    _ id: String, of instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> JSONValue {
    let request = DescribeClientList(
      instanceID: instanceID, clientID: id, number: "\(ClientPages.limit)")
    let answer = try await client.send(try CloudCall(request)).json()
    guard case .object(var members) = answer, case .array(let clients)? = members["Clients"],
      let found = clients.first(where: { $0["ClientId"] == .string(id) })
    else {
      // In the words of the search by type.
      _ = try await ClientSearch.client(id, of: instanceID, client)
      throw CloudError.withoutList(DescribeClientList.self)
    }
    members["Clients"] = .array([found])
    return .object(members)
  }
}
