import MQTT
import TencentCloud

/// A shared subscription as its list shows it.
struct SharedSubscriptionItem: Sendable {
  let name: SharedSubscriptionName
  let group: SharedGroup?
  /// Messages that its clients were given and have not acknowledged; nil where that is not known.
  let inflight: Int64?
}

/// The shared subscriptions of an instance, out of what three actions say of them.
struct SharedSubscriptionList {
  let client: CloudClient
  let instanceID: String

  func page(_ page: PageRequest) async throws(CloudError) -> ListPage {
    let subscriptions = try await client.call(
      DescribeSharedSubscriptionGroupsWithSubscriptions(instanceID: instanceID))
    let groups = try await client.call(DescribeSharedSubscriptionGroups(instanceID: instanceID))
    let byName = Dictionary(
      groups.data.map { ($0.sharedName ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    let inflight = try await inflight()
    let items = subscriptions.data.flatMap { group in
      (group.topicFilters ?? []).map { filter in
        let name = SharedSubscriptionName(group: group.sharedName ?? "", filter: filter)
        return SharedSubscriptionItem(
          name: name, group: byName[name.group], inflight: inflight.map { $0[name.text] ?? 0 })
      }
    }
    var listed = ListPage(
      SharedSubscriptionResource.fields, id: { $0.name.text },
      Array(items.dropFirst(page.offset)), from: page.offset, total: items.count)
    listed.callCount = 3
    return listed
  }

  /// What is in flight of each; nil where the list of clients is cut off, or does not say it.
  private func inflight() async throws(CloudError) -> [String: Int64]? {
    let clients = try await client.call(
      DescribeClientList(instanceID: instanceID, number: "\(ClientPages.limit)"))
    guard let found = clients.clients, found.count < ClientPages.limit else { return nil }
    var sums: [String: Int64] = [:]
    for subscription in found.flatMap({ $0.mqttClientSubscriptions ?? [] }) {
      guard let filter = subscription.topicFilter, SharedSubscriptionName.isName(filter) else {
        continue
      }
      guard let inflight = subscription.inflight else { return nil }
      sums[filter, default: 0] += Int64(inflight)
    }
    return sums
  }
}
