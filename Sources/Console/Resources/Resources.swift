/// Every kind of thing that can be listed. A new kind is a file beside this one and a line here.
public enum Resources {
  /// All of them, in the order of the palette.
  public static let all: [Resource] = [
    BoardResource.resource, EventResource.resource, PollerResource.resource,
    JournalResource.resource,
    InstanceResource.resource,
    MQTTInstanceResource.resource,
    GroupResource.resource,
    TopicResource.resource, RoleResource.resource, SubscriberResource.resource,
    SubscriptionResource.resource, MQTTTopicResource.resource, MQTTUserResource.resource,
    MQTTClientResource.resource, EndpointResource.resource, IPRuleResource.resource,
    TagResource.resource, MQTTMessageResource.resource, MQTTPublicEndpointResource.resource,
    MQTTVPCEndpointResource.resource, MQTTAccessRuleResource.resource,
    MQTTCertificateResource.resource, MQTTProductResource.resource,
  ]

  private static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The resource of that kind.
  static func resource(_ id: ResourceID) -> Resource {
    guard let resource = table[id] else { preconditionFailure("no resource \(id)") }
    return resource
  }
}
