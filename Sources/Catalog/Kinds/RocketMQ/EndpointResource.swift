import TRocket

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
    polled: .endpoint,
    emptyText: Phrase(
      "The service returned no endpoints for this instance. {next-tab} shows its other lists.",
      "服务没有返回该实例的接入点。按 {next-tab} 查看其他列表。"))

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
