import MQTT
package import TencentCloud

/// Asks for all clients of an MQTT instance in one call, which tells of 1,024 at most.
package enum ClientPoll {
  package static func facts(
    of instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> PollFacts {
    let answer = try await client.call(
      DescribeClientList(instanceID: instanceID, number: "\(ClientPages.limit)"))
    guard let clients = answer.clients else {
      throw CloudError.withoutList(DescribeClientList.self)
    }
    let facts = clients.compactMap { client in
      client.clientID.map { ($0, ClientReading(client).facts) }
    }
    return .clients(
      Dictionary(facts, uniquingKeysWith: { first, _ in first }),
      isCut: clients.count >= ClientPages.limit)
  }
}
