/// Every kind of thing that can be listed. A new kind is a file beside this one and a line here.
package enum Resources {
  /// All of them, in the order of the palette.
  package static let all: [Resource] = ResourceID.allCases.map(resource)

  /// The resource of that kind, made when it is first asked for: the start needs one of them.
  package static func resource(_ id: ResourceID) -> Resource {
    switch id {
    case .board: BoardResource.resource
    case .events: EventResource.resource
    case .poller: PollerResource.resource
    case .journal: JournalResource.resource
    case .instances: InstanceResource.resource
    case .mqttInstances: MQTTInstanceResource.resource
    case .groups: GroupResource.resource
    case .topics: TopicResource.resource
    case .roles: RoleResource.resource
    case .subscribers: SubscriberResource.resource
    case .subscriptions: SubscriptionResource.resource
    case .mqttTopics: MQTTTopicResource.resource
    case .mqttUsers: MQTTUserResource.resource
    case .mqttClients: MQTTClientResource.resource
    case .endpoints: EndpointResource.resource
    case .ipRules: IPRuleResource.resource
    case .tags: TagResource.resource
    case .mqttMessages: MQTTMessageResource.resource
    case .mqttPublicEndpoints: MQTTPublicEndpointResource.resource
    case .mqttVPCEndpoints: MQTTVPCEndpointResource.resource
    case .mqttAccessRules: MQTTAccessRuleResource.resource
    case .mqttCertificates: MQTTCertificateResource.resource
    case .mqttSKUs: MQTTProductResource.resource
    }
  }
}
