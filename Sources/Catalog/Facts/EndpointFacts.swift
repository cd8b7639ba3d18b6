import TRocket

/// What is known of an endpoint.
package struct EndpointFacts: Equatable, Sendable {
  /// Whether it can be reached from the internet; nil where the service does not say.
  package let isPublic: Bool?
  /// Its status; nil where the service does not say.
  package let status: String?
  /// Whether a rule lets every address in; nil where its rules cannot be read.
  package let isOpenToAll: Bool?
  /// The subnet of one inside of the network; nil where there is none or the service does not say.
  package var subnetID: String?

  /// The row of the list of endpoints that it stands in.
  package var rowID: String {
    EndpointFacts.rowID(type: isPublic == true ? "PUBLIC" : "VPC", subnetID: subnetID)
  }

  /// An endpoint has no id of its own; there is one of a type in each subnet.
  static func rowID(type: String, subnetID: String?) -> String {
    subnetID.map { $0.isEmpty ? type : "\(type) \($0)" } ?? type
  }
}

extension EndpointFacts {
  init(_ endpoint: InstanceEndpoint) {
    self.init(
      isPublic: endpoint.type.map { $0.rawValue == "PUBLIC" }, status: endpoint.status?.rawValue,
      isOpenToAll: EndpointFacts.isOpenToAll(endpoint.ipRules?.map { ($0.ip, $0.allow) }),
      subnetID: endpoint.subnetID)
  }

  init(_ answer: DescribeMQTTInsPublicEndpoints.Response) {
    self.init(
      isPublic: true, status: answer.status?.rawValue,
      isOpenToAll: EndpointFacts.isOpenToAll(answer.rules?.map { ($0.ipRule, $0.allow) }))
  }

  /// Whether a rule lets every address in; nil where none does that can be read.
  static func isOpenToAll(_ rules: [(range: String?, allow: Bool?)]?) -> Bool? {
    guard let rules else { return nil }
    if rules.contains(where: { $0.allow == true && $0.range.map(AddressRange.isEverybody) == true })
    {
      return true
    }
    return rules.contains { $0.allow == nil || $0.range == nil } ? nil : false
  }
}
