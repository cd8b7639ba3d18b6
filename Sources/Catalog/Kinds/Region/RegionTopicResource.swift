import TRocket
import TencentCloud

/// The topics of all instances of the region, RocketMQ's and MQTT's: each instance is asked.
enum RegionTopicResource: Kind {
  static let id = ResourceID.allTopics
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Topics of all instances", "所有实例的主题"), scope: scope,
    fields: RegionItem.fields(name: "Topic").map(\.description),
    columns: [
      .field("Topic", 26, weight: 3), .field("Instance", 14, weight: 2),
      .field("InstanceId", 14, weight: 1), .field("Remark", 18, weight: 2),
    ],
    source: RegionSearch.source(
      of: [
        RegionSearch.Kind(instances: .instances, parts: .topics),
        RegionSearch.Kind(instances: .mqttInstances, parts: .mqttTopics),
      ], action: DescribeTopicList.id),
    isReachedByName: false,
    emptyText: Phrase("No topics in this region.", "该地域没有主题。"))
}

extension ResourceID {
  package static let allTopics = ResourceID("all-topics")
}
