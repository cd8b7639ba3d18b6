import TRocket

/// Who may use an endpoint of a RocketMQ instance.
enum IPRuleResource: Kind {
  static let id = ResourceID.ipRules
  static let scope = Resource.Scope.rocketMQ

  static let resource = Resource(
    id, Phrase("Endpoint access rules", "接入点访问规则"), scope: scope,
    fields: fields.map(\.description),
    columns: [.field("Ip", 24, weight: 1), .field("Allow", 8), .field("Remark", 24, weight: 2)],
    source: .parts(
      fields, id: { $0.ip },
      request: { DescribeInstance(instanceID: $0.instanceID ?? "") },
      items: { answer, location in
        let endpoint = answer.endpointList?.first { EndpointResource.id($0) == location.parent }
        // Those inside of the network have no rules; of a public one that is not said is no such.
        guard let endpoint, endpoint.type?.rawValue == "PUBLIC" else { return [] }
        return endpoint.ipRules
      }),
    isReachedByName: false,
    emptyText: Phrase(
      "This endpoint has no access rules: only public endpoints have them. {back} goes back.",
      "该接入点没有访问规则：仅公网接入点设有规则。按 {back} 返回。"))

  private static let fields: [Field<IpRule>] = [
    .text("Ip") { $0.ip }, .flag("Allow") { $0.allow }, .text("Remark") { $0.remark },
  ]
}

extension ResourceID {
  package static let ipRules = ResourceID("ip-rules")
}
