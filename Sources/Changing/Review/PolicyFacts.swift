import Catalog
import MQTT
import TencentCloud

/// What a change of authorization policies does to the users and clients known: who may connect or
/// have its present subscriptions after it and may not now, or the other way round. As whom a client
/// signed in its list does not say, so each user of the instance is tried.
struct PolicyFacts {
  /// More users than these are not tried.
  private static let userLimit = 20
  private static let clientLimit = 1024

  let change: Change
  let client: CloudClient

  private static let actions: Set<ActionID> = [
    CreateAuthorizationPolicy.id, ModifyAuthorizationPolicy.id, DeleteAuthorizationPolicy.id,
    UpdateAuthorizationPolicyPriority.id,
  ]

  /// Whether a change decides who may do what.
  static func areAbout(_ change: Change) -> Bool {
    actions.contains(change.action.id) || change.switchesPolicies
  }

  /// What is said of it.
  var lines: [Phrase] {
    get async {
      guard let instanceID = change.target.instanceID else { return [PolicyPhrases.unknown] }
      do throws(CloudError) {
        return try await lines(of: instanceID)
      } catch {
        return [PolicyPhrases.unknown, ErrorPhrases.phrase(error)]
      }
    }
  }

  private func lines(of instanceID: String) async throws(CloudError) -> [Phrase] {
    let request = DescribeAuthorizationPolicies(instanceID: instanceID)
    let answer = try await client.send(try CloudCall(request)).json()
    guard case .array(let items)? = answer["Data"] else { return [PolicyPhrases.unknown] }
    let before = items.map(ClientPolicy.init).sorted { $0.priority < $1.priority }
    let isSwitch = change.switchesPolicies
    let after = isSwitch ? before : changed(items).sorted { $0.priority < $1.priority }
    let moves = moves(before, after)
    if !isSwitch {
      let instance = try await client.call(DescribeInstance(instanceID: instanceID))
      if instance.authorizationPolicy == false { return moves + [PolicyPhrases.notInForce] }
    }
    let users = try await client.call(
      DescribeUserList(instanceID: instanceID, offset: 0, limit: PolicyFacts.userLimit)
    ).data.compactMap(\.username)
    let clients = try await client.call(
      DescribeClientList(instanceID: instanceID, number: "\(PolicyFacts.clientLimit)")
    ).clients
    guard let clients else { return moves + [PolicyPhrases.unknown] }
    let isOn = change.parameters["AuthorizationPolicy"] == .bool(true)
    let preview = PolicyPreview(
      clients: clients, users: users,
      before: isSwitch && isOn ? nil : before, after: isSwitch && !isOn ? nil : after)
    return moves + preview.lines(isCut: clients.count >= PolicyFacts.clientLimit)
      + [PolicyPhrases.publishing]
  }

  /// The policies as the change leaves them.
  private func changed(_ items: [JSONValue]) -> [ClientPolicy] {
    guard case .object(let sent) = change.parameters else { return items.map(ClientPolicy.init) }
    let id = sent["Id"]?.flatParameters[""]
    func isMeant(_ item: JSONValue) -> Bool { item["Id"]?.flatParameters[""] == id }
    switch change.action.id {
    case CreateAuthorizationPolicy.id: return (items + [change.parameters]).map(ClientPolicy.init)
    case DeleteAuthorizationPolicy.id:
      return items.filter { !isMeant($0) }.map(ClientPolicy.init)
    case ModifyAuthorizationPolicy.id:
      return items.map { item in
        guard isMeant(item), case .object(let old) = item else { return ClientPolicy(item) }
        return ClientPolicy(.object(old.merging(sent) { $1 }))
      }
    default:
      guard case .array(let places)? = sent[PriorityOrder.parameter] else {
        return items.map(ClientPolicy.init)
      }
      var priorities: [String: String] = [:]
      for place in places {
        guard let id = place["Id"]?.flatParameters[""] else { continue }
        priorities[id] = place["Priority"]?.flatParameters[""]
      }
      return items.map { item in
        var policy = ClientPolicy(item)
        if let new = priorities["\(policy.id)"].flatMap({ Int64($0) }) { policy.priority = new }
        return policy
      }
    }
  }

  /// Which stand in another place than before.
  private func moves(_ before: [ClientPolicy], _ after: [ClientPolicy]) -> [Phrase] {
    guard before.map(\.id) != after.map(\.id), before.count == after.count else { return [] }
    return after.enumerated().compactMap { place, policy in
      guard let old = before.firstIndex(where: { $0.id == policy.id }), old != place else {
        return nil
      }
      return PolicyPhrases.moved(policy.name, from: old + 1, to: place + 1)
    }
  }
}
