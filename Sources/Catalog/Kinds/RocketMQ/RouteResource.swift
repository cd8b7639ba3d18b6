import FoundationEssentials
import TRocket
import TencentCloud

/// The gray-release routes in force for a group on a topic: which messages go to which label. They
/// are replaced whole.
enum RouteResource: Kind {
  static let id = ResourceID.routes
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Routes of the group on the topic", "消费组在该主题上的灰度路由"), scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("MatchCondition", 34, weight: 3), .field("TargetConsumerLabel", 20, weight: 1),
      .field("Version", 8), .field("CutTimestamp", 19),
    ],
    source: .parts(
      fields, id: { $0.rule.matchCondition },
      request: {
        DescribeConsumerRouteConfig(
          topic: $0.parent ?? "", instanceID: $0.instanceID ?? "", group: $0.group ?? "")
      },
      items: { answer, _ in
        answer.rules?.map {
          Route(rule: $0, version: answer.version, cutTime: answer.cutTimestamp)
        }
      }),
    describe: [
      .action { location, _ in
        DescribeConsumerRouteVersionList(
          topic: location.parent ?? "", instanceID: location.instanceID ?? "",
          group: location.group ?? "")
      }
    ],
    parentParameter: "Topic", recipe: recipe, isReachedByName: false,
    emptyText: Phrase(
      "No routes: every consumer of the group may get any message. {edit} sets routes.",
      "没有路由：消费组的任一消费者都可收到消息。按 {edit} 设置路由。"))

  static let readingTitles: [ActionID: Phrase] = [
    DescribeConsumerRouteConfig.id: Phrase("Routes of a group on a topic", "查询灰度路由"),
    DescribeConsumerRouteConfigs.id: Phrase("Routes of many groups", "批量查询灰度路由"),
    DescribeConsumerRouteVersionList.id: Phrase("Versions of routes", "查询灰度路由的版本列表"),
  ]

  static let forms: [ActionForm] = [
    ActionForm(
      id: "set-routes", action: PutConsumerRouteConfig.id,
      title: Phrase("Set the routes", "设置灰度路由"), resource: id, purpose: .other,
      target: .instance, keyedIn: [id: .modify], recipe: recipe, effect: .modification,
      consequence: Phrase(
        "These routes replace all existing ones; messages go by them at once.",
        "此处的路由将整体替换现有路由，消息立即按新路由投递。")),
    ActionForm(
      id: "delete-routes", action: DeleteConsumerRouteConfig.id,
      title: Phrase("Delete the routes", "删除灰度路由"), resource: id, purpose: .other,
      target: .instance, keyedIn: [id: .delete],
      recipe: deletionRecipe(fields: ["Rules"]), effect: .deletion,
      consequence: Phrase(
        "Without Label all routes of the group on the topic are deleted.",
        "未填写 Label 时，将删除该消费组在该主题上的全部路由。")),
    ActionForm(
      id: "set-many-routes", action: PutConsumerRouteConfigs.id,
      title: Phrase("Set the routes of several groups", "批量设置灰度路由"), resource: id,
      purpose: .other, target: .instance,
      recipe: ReadBackRecipe(
        id, sources: [.describe(DescribeConsumerRouteConfig.id)], fields: ["Configs", "Rules"],
        listParameter: "Configs"), effect: .modification,
      consequence: Phrase(
        "For each group and topic these routes replace all existing ones.",
        "对每个消费组和主题，此处的路由将整体替换现有路由。")),
    ActionForm(
      id: "delete-many-routes", action: DeleteConsumerRouteConfigs.id,
      title: Phrase("Delete the routes of several groups", "批量删除灰度路由"), resource: id,
      purpose: .other, target: .instance,
      recipe: deletionRecipe(fields: ["Configs"], list: "Configs"), effect: .deletion,
      consequence: Phrase(
        "Without Label all routes of a group on a topic are deleted.",
        "未填写 Label 时，将删除消费组在主题上的全部路由。")),
  ]

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeConsumerRouteConfig.id)], fields: ["Rules"])

  /// Routes are gone once none leads to the label, or none is left where no label was given.
  private static func deletionRecipe(fields: [String], list: String? = nil) -> ReadBackRecipe {
    ReadBackRecipe(
      id,
      sources: [
        .listed(
          DescribeConsumerRouteConfig.id, list: "Rules", member: "TargetConsumerLabel",
          parameter: "Label")
      ], fields: fields, listParameter: list)
  }

  private struct Route {
    let rule: RouteRule
    let version: Int?
    let cutTime: Date?
  }

  private static let fields: [Field<Route>] = [
    .text("MatchCondition") { $0.rule.matchCondition },
    .text("TargetConsumerLabel") { $0.rule.targetConsumerLabel },
    .text("Version") { $0.version.map { "\($0)" } }, .time("CutTimestamp") { $0.cutTime },
  ]
}

extension ResourceID {
  package static let routes = ResourceID("routes")
}
