import Catalog
import TRocket
import TencentCloud
import TerminalUI
import Watching

/// Groups of 4.x instances: no action lists them. There are those that are named, and those that
/// groups of 5.x say they were imported from; only their lag is told.
extension LagSurvey {
  /// Those that are named.
  func legacyGroups(of id: String) -> [Row] {
    let names = patterns.filter { !$0.text.contains { "*?".contains($0) } }
      .compactMap { LegacyGroupName($0.text)?.text }
    if !names.isEmpty { return names.map { Row(instance: id, group: $0) } }
    var row = Row(instance: id, group: "")
    row.failure = Phrase(
      "the groups of a 4.x instance cannot be listed: give --group NAMESPACE/GROUP",
      "无法列出 4.x 实例的消费组：请指定 --group 命名空间/消费组")
    return [row]
  }

  /// Those that groups of a list were imported from.
  func origins(_ items: [[String: JSONValue]]) -> [Row] {
    items.compactMap { item -> Row? in
      guard let instance = LagSurvey.text(item["ClusterIdV4"]),
        InstanceResource.isLegacy(instance),
        let group = LagSurvey.text(item["ConsumerGroupV4"]), !group.isEmpty
      else { return nil }
      let name = LegacyGroupName(
        namespace: LagSurvey.text(item["NamespaceV4"]), group: group)
      guard patterns.isEmpty || patterns.contains(where: { $0.matches(name.text) }) else {
        return nil
      }
      return Row(instance: instance, group: name.text)
    }
  }

  /// Messages that wait; nil where the service does not say.
  func legacyLag(of row: Row) async throws(CloudError) -> Int64? {
    let name = LegacyGroupName(row.group)
    var parameters: [String: JSONValue] = [
      "InstanceId": .string(row.instance), "ConsumerGroup": .string(name?.group ?? row.group),
    ]
    parameters["Namespace"] = name?.namespace.map(JSONValue.string)
    parameters["SubscribeTopic"] = name?.topic.map(JSONValue.string)
    let answer = try await session.read(DescribeConsumerLag.self, parameters)
    return LagSurvey.integer(answer["ConsumerLag"])
  }
}
