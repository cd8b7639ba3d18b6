import MQTT
import TRocket
import TencentCloud
import Testing

/// What is kept by hand of actions agrees with what their data says.
@Suite struct ProductFactsTests {
  private let actions = TestedAction.all

  @Test func whatItDoesAgreesWithWhetherItChangesAnything() {
    for action in actions.map(\.descriptor) {
      #expect(action.mutates != [.list, .describe].contains(action.verb), "\(action.name)")
      #expect(action.mutates || !action.isDangerous && action.nameParameters.isEmpty)
    }
  }

  /// The names of May 2024 say what the actions do: a second opinion. Later ones do not.
  @Test func theNamesSayTheSame() {
    let words: [ActionVerb: String] = [
      .list: "Describe", .describe: "Describe", .create: "Create", .modify: "Modify",
      .delete: "Delete", .import: "Import",
    ]
    for action in APICatalog.trocket.documented(in: .may2024).actions {
      #expect(action.name.hasPrefix(words[action.verb] ?? "?"), "\(action.name)")
      #expect((action.instanceKind == .mqtt) == action.name.contains("MQTT"), "\(action.name)")
    }
  }

  @Test func whatIsListedIsAList() {
    for action in actions.map(\.descriptor) where action.verb == .list {
      #expect(action.response.contains { $0.isList }, "\(action.name)")
    }
  }

  /// It takes no more than names the thing, and so does what makes or changes it.
  @Test func whatIsMadeIsDeletedByWhatNamesIt() throws {
    for tested in actions {
      let action = tested.descriptor
      guard let id = action.deletion else { continue }
      #expect([.create, .modify].contains(action.verb), "\(action.name)")
      let deletion = try #require(tested.catalog.action(named: id.name), "\(action.name)")
      #expect(deletion.verb == .delete && deletion.instanceKind == action.instanceKind)
      let given = Set((action.parameters + action.response).map(\.name))
      let needed = deletion.parameters.filter { !$0.requiredIn.isEmpty }.map(\.name)
      #expect(given.isSuperset(of: needed), "\(action.name)")
    }
  }

  /// Those that are not are made by nothing that says what they would have to be told.
  @Test func whatDeletesIsADeletion() {
    let all = actions.map(\.descriptor)
    let deleted = Set(all.compactMap(\.deletion))
    let others = all.filter { $0.verb == .delete && !deleted.contains($0.id) }
    #expect(
      Set(others.map(\.id.description)) == [
        "trocket.DeleteSmoothMigrationTask", "trocket.RemoveMigratingTopic",
        "mqtt.DeleteBlockRule", "mqtt.DeleteAuthenticator",
      ])
  }

  @Test func anInstanceOfEachKindIsDescribedByItsID() throws {
    #expect(Set(APICatalog.trocket.instanceDescriptions.keys) == [.rocketMQ, .mqtt])
    #expect(Set(APICatalog.mqtt.instanceDescriptions.keys) == [.mqtt])
    for catalog in [APICatalog.trocket, .mqtt] {
      for (kind, id) in catalog.instanceDescriptions {
        let action = try #require(catalog.action(named: id.name))
        #expect(action.verb == .describe && action.instanceKind == kind)
        #expect(action.parameters.filter(\.isRequired).map(\.name) == ["InstanceId"])
      }
    }
  }

  /// Whatever changes something says by which parameter it names it, or that it names many, or is
  /// about its instance.
  @Test func whatIsChangedIsNamed() {
    for action in actions.map(\.descriptor) {
      let names = Set(action.parameters.map(\.name))
      #expect(names.isSuperset(of: action.nameParameters), "\(action.name)")
      guard action.mutates, action.nameParameters.isEmpty, !action.hidesNames else { continue }
      #expect(names.contains("InstanceId"), "\(action.name)")
    }
  }

  /// Every deletion, and what can lose messages or cut clients off.
  @Test func whatIsDangerous() {
    let marked = actions.map(\.descriptor).filter { $0.isDangerous && $0.verb != .delete }
    #expect(
      Set(marked.map(\.id.description)) == [
        "trocket.ResetConsumerGroupOffset", "trocket.ModifyInstanceEndpoint",
        "trocket.PutConsumerRouteConfig", "trocket.PutConsumerRouteConfigs",
        "trocket.CreateConsumerLabel", "trocket.CreateConsumerLabels",
        "trocket.ChangeMigratingTopicToNextStage", "trocket.RollbackMigratingTopicStage",
        "trocket.DoHealthCheckOnMigratingTopic", "trocket.ModifyMQTTInstanceCertBinding",
        "mqtt.KickOutClient", "mqtt.CreateBlockRule", "mqtt.ModifyBlockRule",
        "mqtt.CreateAuthorizationPolicy", "mqtt.ModifyAuthorizationPolicy",
        "mqtt.UpdateAuthorizationPolicyPriority", "mqtt.CreateJWTAuthenticator",
        "mqtt.ModifyJWTAuthenticator", "mqtt.CreateJWKSAuthenticator",
        "mqtt.ModifyJWKSAuthenticator", "mqtt.CreateHttpAuthenticator",
        "mqtt.ModifyHttpAuthenticator", "mqtt.ActivateCaCertificate",
        "mqtt.DeactivateCaCertificate", "mqtt.ActivateDeviceCertificate",
        "mqtt.DeactivateDeviceCertificate", "mqtt.RevokedDeviceCertificate",
        "mqtt.CreateDeviceIdentity", "mqtt.ModifyDeviceIdentity", "mqtt.ModifyX509Config",
        "mqtt.ModifyInstanceCertBinding",
      ])
    #expect(actions.allSatisfy { $0.descriptor.verb != .delete || $0.descriptor.isDangerous })
  }

  @Test func howListsAreRead() throws {
    func paging(_ name: String, _ catalog: APICatalog) throws -> ActionPaging {
      try #require(catalog.action(named: name), "\(name)").paging
    }
    #expect(
      try paging("DescribeTopic", .trocket) == .pages(total: "SubscriptionCount", limit: nil))
    #expect(
      try paging("DescribeMessage", .trocket) == .pages(total: "MessageTracksCount", limit: nil))
    #expect(
      try paging("DescribeConsumerClient", .trocket)
        == .pages(total: "TopicTotalCount", limit: nil))
    #expect(try paging("DescribeDeviceIdentities", .mqtt) == .pages(total: nil, limit: nil))
    #expect(try paging("DescribeTopicList", .mqtt) == .pages(total: "TotalCount", limit: 20))
    #expect(try paging("DescribeMessageList", .mqtt) == .query(total: "TotalCount", limit: 50))
    #expect(try paging("DescribeMessageList", .trocket) == .query(total: "TotalCount", limit: nil))
    for name in ["DescribeInstanceList", "DescribeUserList", "DescribeDeviceCertificates"] {
      #expect(try paging(name, .mqtt) == .pages(total: "TotalCount", limit: 100))
    }
    #expect(
      try paging("DescribeClientList", .mqtt)
        == .capped(parameter: "Number", limit: 1024, next: "MaxTimestamp"))
    #expect(
      try paging("DescribeMessageByTopic", .mqtt)
        == .capped(parameter: "MaxNumber", limit: 1024, next: "StartTime"))
    for name in ["DescribeAuthorizationPolicies", "DescribeBlockRuleList", "DescribeAuthenticator"]
    {
      #expect(try paging(name, .mqtt) == .none)
    }
    for action in actions.map(\.descriptor) {
      let members = Set(action.response.map(\.name))
      switch action.paging {
      case .none: break
      case .pages(let total, _), .query(let total, _):
        #expect(total.map(members.contains) ?? true, "\(action.name)")
      case .capped(let parameter, _, let next):
        let names = Set(action.parameters.map(\.name))
        #expect(names.isSuperset(of: [parameter] + [next].compactMap { $0 }), "\(action.name)")
      }
    }
  }
}
