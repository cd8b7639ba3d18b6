import TRocket
import TencentCloud

/// The instances of the region and everything of them that has a name, whatever its kind: each
/// instance is asked.
enum RegionNameResource: Kind {
  static let id = ResourceID.allNames
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Names of all instances", "所有实例的名称"), scope: scope,
    fields: RegionItem.fields(name: "Name").map(\.description),
    columns: [
      .field("Name", 26, weight: 3), .field("Kind", 10), .field("Instance", 14, weight: 2),
      .field("InstanceId", 14, weight: 1), .field("Remark", 18, weight: 2),
    ],
    source: RegionSearch.source(
      of: [
        RegionSearch.Kind(instances: .instances, parts: .topics),
        RegionSearch.Kind(instances: .instances, parts: .groups),
        RegionSearch.Kind(instances: .instances, parts: .roles),
        RegionSearch.Kind(instances: .mqttInstances, parts: .mqttTopics),
        RegionSearch.Kind(instances: .mqttInstances, parts: .mqttUsers),
      ], findsInstances: true, action: DescribeTopicList.id),
    isReachedByName: false,
    emptyText: Phrase("Nothing with a name in this region.", "该地域没有任何命名的资源。"))
}

extension ResourceID {
  package static let allNames = ResourceID("all-names")
}
