import TRocket
import TencentCloud

/// The endpoints of a RocketMQ instance; who may use a public one is below it.
enum EndpointResource: Kind {
  static let id = ResourceID.endpoints
  static let scope = Resource.Scope.rocketMQ
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Endpoints", "接入点"), aliases: ["endpoint"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Type", 10), .field("Status", 12), .field("EndpointUrl", 36, weight: 3),
      .field("IpRules", 8), .field("Bandwidth", 10), .field("VpcId", 14),
      .field("SubnetId", 16), .field("PayMode", 14),
    ],
    source: .parts(
      fields, id: { id($0) },
      request: { DescribeInstance(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.endpointList ?? [] }),
    entered: .ipRules,
    recipe: recipe, polled: .endpoint,
    emptyText: Phrase(
      "The service returned no endpoints for this instance. {next-tab} shows its other lists.",
      "服务没有返回该实例的接入点。按 {next-tab} 查看其他列表。"))

  /// The public endpoint of an instance is changed as a part of that.
  static let forms: [ActionForm] = [
    ActionForm(
      id: "modify-public-endpoint", action: ModifyInstanceEndpoint.id,
      title: Phrase("Change the public endpoint and its access rules", "修改公网接入点与访问规则"),
      resource: id, purpose: .other, target: .instance,
      keyedIn: [id: .modify, .ipRules: .modify], proposals: ["Type": "PUBLIC"], recipe: recipe,
      effect: .modification,
      consequence: Phrase(
        "These rules replace all existing ones: whom none allows is cut off, and 0.0.0.0/0 allows "
          + "everyone. A higher bandwidth is billed.",
        "此处的规则将整体替换现有规则：未放行的来源将被断开，0.0.0.0/0 表示放行所有人。提高带宽会计费。"))
  ]

  static let otherFormLists: [ResourceID] = [.ipRules]

  private static let recipe = ReadBackRecipe(
    id,
    sources: [
      .part(DescribeInstance.id, list: "EndpointList", member: "Type", value: "PUBLIC")
    ], fields: ["Bandwidth", "IpRules", "BillingFlow"])

  static func id(_ endpoint: InstanceEndpoint) -> String? {
    guard let type = endpoint.type?.rawValue else { return endpoint.endpointUrl }
    return EndpointFacts.rowID(type: type, subnetID: endpoint.subnetID)
  }

  private static let fields: [Field<InstanceEndpoint>] = [
    .token("Type", "EndpointType") { $0.type?.rawValue },
    .token("Status", "EndpointStatus") { $0.status?.rawValue },
    .text("EndpointUrl") { $0.endpointUrl },
    .count("IpRules") { $0.ipRules.map(\.count) },
    .count("Bandwidth", .megabitsPerSecond) { $0.bandwidth },
    .text("VpcId") { $0.vpcID }, .text("SubnetId") { $0.subnetID },
    .token("PayMode") { $0.payMode?.rawValue },
  ]
}

extension ResourceID {
  package static let endpoints = ResourceID("endpoints")
}
