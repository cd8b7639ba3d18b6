import TRocket
import TencentCloud
import Testing

/// What is kept by hand of actions agrees with what their data says.
@Suite struct ActionFactsTests {
  private let catalog = APICatalog.trocket

  @Test func whatItDoesAgreesWithWhetherItChangesAnything() {
    for action in catalog.actions {
      #expect(action.mutates != [.list, .describe].contains(action.verb), "\(action.name)")
    }
  }

  /// The names of this product say what its actions do: a second opinion. Those of others do not.
  @Test func theNamesSayTheSame() {
    let words: [ActionVerb: String] = [
      .list: "Describe", .describe: "Describe", .create: "Create", .modify: "Modify",
      .delete: "Delete", .import: "Import",
    ]
    for action in catalog.actions {
      #expect(action.name.hasPrefix(words[action.verb] ?? "?"), "\(action.name)")
      #expect((action.instanceKind == .mqtt) == action.name.contains("MQTT"), "\(action.name)")
    }
  }

  @Test func whatIsListedIsAList() {
    for action in catalog.actions where action.verb == .list {
      #expect(action.response.contains { $0.isList }, "\(action.name)")
    }
  }

  /// It takes no more than names the thing, and so does what makes or changes it.
  @Test func whatIsMadeIsDeletedByWhatNamesIt() throws {
    for action in catalog.actions {
      guard let id = action.deletion else { continue }
      #expect([.create, .modify].contains(action.verb), "\(action.name)")
      let deletion = try #require(catalog.action(named: id.name), "\(action.name)")
      #expect(deletion.verb == .delete && deletion.instanceKind == action.instanceKind)
      let given = Set((action.parameters + action.response).map(\.name))
      #expect(given.isSuperset(of: deletion.parameters.map(\.name)), "\(action.name)")
    }
    let deleted = Set(catalog.actions.compactMap(\.deletion))
    #expect(deleted == Set(catalog.actions.filter { $0.verb == .delete }.map(\.id)))
  }

  @Test func anInstanceOfEachKindIsDescribedByItsID() throws {
    #expect(Set(catalog.instanceDescriptions.keys) == [.rocketMQ, .mqtt])
    for (kind, id) in catalog.instanceDescriptions {
      let action = try #require(catalog.action(named: id.name))
      #expect(action.verb == .describe && action.instanceKind == kind)
      #expect(action.parameters.filter(\.isRequired).map(\.name) == ["InstanceId"])
    }
  }
}
