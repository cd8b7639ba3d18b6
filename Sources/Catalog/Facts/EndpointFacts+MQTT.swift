import MQTT

extension EndpointFacts {
  init(_ answer: DescribeInsPublicEndpoints.Response) {
    self.init(
      isPublic: true, status: answer.status?.rawValue,
      isOpenToAll: EndpointFacts.isOpenToAll(answer.rules?.map { ($0.ipRule, $0.allow) }))
  }
}
