import FoundationEssentials
import MQTT
import TencentCloud

/// Some clients of an instance, and how to go on.
struct ClientsRead: Sendable {
  var clients: [MQTTClientInfo] = []
  /// Where to go on; nil at the end, and where nothing leads on.
  var next: ClientPages.Bound?
  /// Whether there may be more of which nothing leads to.
  var mayHaveMore = false
  var callCount = 0

  /// Reads on until an answer's worth of clients is there.
  /// - Parameters:
  ///   - id: What the ids of those that are wanted have in them; nil for all.
  ///   - status: Which are wanted.
  ///   - start: Where to go on; nil at the beginning.
  init(
    _ client: CloudClient, instanceID: String, id: String?, status: OnlineStatus,
    from start: ClientPages.Bound?
  ) async throws(CloudError) {
    var bound = start ?? ClientPages.Bound(status: status)
    while true {
      let answer = try await client.call(
        DescribeClientList(
          instanceID: instanceID, clientID: id, number: "\(ClientPages.limit)",
          onlineStatus: bound.status, maxTimestamp: bound.milliseconds?.date))
      callCount += 1
      guard let found = answer.clients else {
        throw CloudError.withoutList(DescribeClientList.self)
      }
      let page = ClientPages(clients: found, bound: bound, wanted: status)
      if page.isCut, bound.status == .all {
        // Together they are in the order of two different times: each kind by itself leads on.
        bound = ClientPages.Bound(status: .online)
        continue
      }
      clients += found
      guard let next = page.next else {
        mayHaveMore = mayHaveMore || page.isCut
        // That the way through the online ones ended says nothing of the others.
        guard page.isCut, status == .all, bound.status == .online else { return }
        bound = ClientPages.Bound(status: .offline)
        continue
      }
      if clients.count >= ClientPages.limit {
        self.next = next
        return
      }
      bound = next
    }
  }
}
