/// Every kind of thing that can be listed.
package enum Resources {
  /// A line for each kind, in the order of the palette and of Tab.
  static let kinds: [any Kind.Type] = [
    BoardResource.self,
    AlertsResource.self,
    EventResource.self,
    MutedResource.self,
    PollerResource.self,
    JournalResource.self,
    InstanceResource.self,
    LegacyGroupResource.self,
    MQTTInstanceResource.self,
    RegionGroupResource.self,
    RegionTopicResource.self,
    RegionRoleResource.self,
    RegionClientResource.self,
    RegionNameResource.self,
    GroupResource.self,
    TopicResource.self,
    RoleResource.self,
    SubscriberResource.self,
    SubscriptionResource.self,
    ConsumerResource.self,
    ProducerResource.self,
    QueueResource.self,
    MessageResource.self,
    DeadLetterResource.self,
    PushTargetResource.self,
    LabelResource.self,
    RouteResource.self,
    MigrationTaskResource.self,
    MigratingTopicResource.self,
    MigratingGroupResource.self,
    MetadataImportResource.self,
    MQTTTopicResource.self,
    MQTTUserResource.self,
    MQTTClientResource.self,
    SharedSubscriptionResource.self,
    SharedConsumerResource.self,
    ClientSubscriptionResource.self,
    PolicyResource.self,
    BlockRuleResource.self,
    AuthenticatorResource.self,
    DeviceCertificateResource.self,
    CACertificateResource.self,
    DeviceIdentityResource.self,
    EnrichmentRuleResource.self,
    EndpointResource.self,
    IPRuleResource.self,
    TagResource.self,
    MQTTMessageResource.self,
    MQTTPublicEndpointResource.self,
    MQTTVPCEndpointResource.self,
    MQTTAccessRuleResource.self,
    MQTTCertificateResource.self,
    MQTTProductResource.self,
  ]

  /// All of them. The start asks for one by its id instead, since this makes each.
  package static let all: [Resource] = kinds.map { $0.resource }

  /// The resource of that kind, made when it is first asked for.
  package static func resource(_ id: ResourceID) -> Resource {
    // Whatever is named is in the list, as a test makes sure.
    (kindsByID[id] ?? BoardResource.self).resource
  }

  /// The kind that is called so; nil where this program knows none.
  package static func id(named name: String) -> ResourceID? { kindsByID[ResourceID(name)]?.id }

  /// The lists that Tab goes round, in its order.
  package static func tabs(in scope: Resource.Scope) -> [ResourceID] {
    switch scope {
    case .region: regionTabs
    case .rocketMQ: rocketMQTabs
    case .mqtt: mqttTabs
    }
  }

  // A footer asks with every key.
  private static let regionTabs = tabIDs(in: .region)
  private static let rocketMQTabs = tabIDs(in: .rocketMQ)
  private static let mqttTabs = tabIDs(in: .mqtt)

  private static func tabIDs(in scope: Resource.Scope) -> [ResourceID] {
    kinds.filter { $0.isTab && $0.scope == scope }.map { $0.id }
  }

  private static let kindsByID: [ResourceID: any Kind.Type] = Dictionary(
    kinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
