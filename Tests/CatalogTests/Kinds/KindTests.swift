import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Catalog

/// The list of kinds, and what the files of kinds say of each other.
@Suite struct KindTests {
  private let ids = Set(Resources.kinds.map { $0.id })

  /// Whoever writes the file of a kind and forgets its line has to hear of it.
  @Test func everyFileOfAKindHasItsLine() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let folder = (root + ["Sources", "Catalog", "Kinds"]).joined(separator: "/")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let written = try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("enum ") && $0.hasSuffix(": Kind {") }
        .compactMap { $0.dropLast(8).split(separator: " ").last.map(String.init) }
    }
    #expect(written.sorted() == Resources.kinds.map { "\($0)" }.sorted())
  }

  @Test func anIDIsOfOneKindAndLeadsToIt() {
    #expect(ids.count == Resources.kinds.count)
    for kind in Resources.kinds {
      let resource = Resources.resource(kind.id)
      #expect(resource.id == kind.id && resource.scope == kind.scope)
      #expect(Resources.id(named: kind.id.name) == kind.id)
      #expect(!resource.columns.isEmpty, "\(kind)")
    }
    #expect(Resources.id(named: "of a later version") == nil)
  }

  /// Pins on disk and scripts say them: a kind is not called otherwise later.
  @Test func namesStay() {
    let names = [
      "board", "events", "poller", "journal", "instances", "mqtt-instances", "groups", "topics",
      "roles", "subscribers", "subscriptions", "mqtt-topics", "mqtt-users", "mqtt-clients",
      "endpoints", "ip-rules", "tags", "mqtt-messages", "mqtt-public-endpoints",
      "mqtt-vpc-endpoints", "mqtt-access-rules", "mqtt-certificates", "mqtt-skus",
    ]
    #expect(Set(Resources.kinds.map { $0.id.name }).isSuperset(of: names))
  }

  @Test func whatAKindNamesIsInTheList() {
    for kind in Resources.kinds {
      let named = [kind.resource.entered, kind.resource.recipe?.kind].compactMap { $0 }
      #expect(ids.isSuperset(of: named), "\(kind)")
      for form in kind.forms {
        #expect(ids.contains(form.resource) && ids.isSuperset(of: form.keyedIn.keys), "\(form.id)")
      }
    }
  }

  @Test func namesThatTheUserTypesLeadToOneKind() {
    let names = Resources.all.flatMap { [$0.id.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  /// A further tab may come between them, but their order is in the fingers.
  @Test func tabsGoRoundTheListsOfAPlace() {
    let orders: [Resource.Scope: [ResourceID]] = [
      .region: [.board, .instances, .mqttInstances],
      .rocketMQ: [.groups, .topics, .roles, .endpoints],
      .mqtt: [.mqttTopics, .mqttUsers, .mqttClients, .mqttPublicEndpoints],
    ]
    for (scope, order) in orders {
      #expect(Resources.tabs(in: scope).filter(order.contains) == order)
    }
    for kind in Resources.kinds where kind.isTab { #expect(kind.resource.isReachedByName) }
  }

  @Test func whatIsReadBackByItsNameIsPolledWhenItIsPinned() {
    for resource in Resources.all {
      if resource.polled == .recipe { #expect(resource.recipe?.nameParameter != nil) }
      if resource.recipe?.nameParameter != nil { #expect(resource.polled != nil) }
      #expect(resource.recipe.map { $0.kind == resource.id } ?? true)
      if resource.parentParameter != nil { #expect(!resource.isReachedByName) }
    }
  }

  @Test func whatACommandPrintsAreMembersOfTheItems() {
    let listed = Resources.all.filter { !$0.printed.isEmpty }
    #expect(
      listed.map(\.id.name) == [
        "instances", "mqtt-instances", "groups", "topics", "roles", "mqtt-topics", "mqtt-users",
      ])
    for resource in listed {
      #expect(Set(resource.members.keys).isSuperset(of: resource.printed), "\(resource.id)")
    }
  }
}
