import TRocket
import TencentCloud

/// The consumer groups of all instances of the region, as far as the background poller knows them.
enum RegionGroupResource: Kind {
  static let id = ResourceID.allGroups
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Groups of all instances", "所有实例的消费组"), scope: scope,
    fields: RegionItem.fields(name: "ConsumerGroup").map(\.description),
    live: LiveSource.part(of: GroupResource.resource),
    columns: [
      .field("ConsumerGroup", 20, weight: 3), .live("ConsumerLag", 9),
      .field("Instance", 14, weight: 2), .history(of: "ConsumerLag", 6), .estimate(.rate, 8),
      .estimate(.drainsIn, 10), .live("Tps", 6), .live("ConsumerNum", 9), .age(6),
      .field("Remark", 16, weight: 3),
    ],
    defaultSort: ("ConsumerLag", isDescending: true),
    source: .watch, polled: .part, isReachedByName: false,
    emptyText: Phrase(
      "No consumer groups in this region, as far as was looked.", "目前在该地域未发现消费组。"))
}

extension ResourceID {
  package static let allGroups = ResourceID("all-groups")
}

extension LiveSource {
  /// The same as is measured of a thing in the list of its instance.
  static func part(of resource: Resource) -> LiveSource? {
    guard let live = resource.live else { return nil }
    return LiveSource(fields: live.fields, action: live.action) {
      client, _, id throws(CloudError) in
      guard let id = RegionRowID(id) else {
        throw CloudError(.malformed(.unknownAction), action: live.action)
      }
      return try await live.fetch(client, id.location, id.name)
    }
  }
}
