import Catalog
import MQTT

/// Clients held against policies before and after a change, as every user.
struct PolicyPreview {
  private let clients: [MQTTClientInfo]
  private let users: [String]
  private let before: [ClientPolicy]?
  private let after: [ClientPolicy]?

  /// - Parameters:
  ///   - before: in their order; nil where none is in force.
  ///   - after: in their order; nil where none is in force.
  init(
    clients: [MQTTClientInfo], users: [String], before: [ClientPolicy]?, after: [ClientPolicy]?
  ) {
    self.clients = clients.filter { $0.clientID != nil }
    self.users = users
    self.before = before
    self.after = after
  }

  /// Policies in their order, each with the clients that it means.
  private struct Order {
    let policies: [(policy: ClientPolicy, means: [Bool])]?

    init(_ policies: [ClientPolicy]?, _ clients: [(id: String, address: String)]) {
      self.policies = policies.map { $0.map { ($0, $0.means(clients)) } }
    }

    /// The first one that has a word in it decides; where none has, it is refused.
    func allows(
      _ index: Int, _ asker: ClientPolicy.Asker, _ isForUser: [Bool],
      on subscription: (filter: String, qos: Int?)?
    ) -> Bool {
      guard let policies else { return true }
      for (place, entry) in policies.enumerated() where isForUser[place] && entry.means[index] {
        if let verdict = entry.policy.verdict(asker, on: subscription) { return verdict }
      }
      return false
    }
  }

  /// A line for each user, what changes and how, with the clients.
  func lines(isCut: Bool) -> [Phrase] {
    let known = clients.map { ($0.clientID ?? "", PolicyPreview.host($0.clientAddress ?? "")) }
    let (old, new) = (Order(before, known), Order(after, known))
    let lines = users.flatMap { user -> [Phrase] in
      let changes = changes(as: user, old, new)
      return changes.filter { !$0.ids.isEmpty }.map {
        PolicyPhrases.becomes(
          $0.isAllowed, connecting: $0.isConnecting, as: user, $0.ids, of: clients.count,
          isCut: isCut)
      }
    }
    return lines.isEmpty ? [PolicyPhrases.nothing] : lines
  }

  private typealias Found = (isConnecting: Bool, isAllowed: Bool, ids: [String])

  private func changes(as user: String, _ old: Order, _ new: Order) -> [Found] {
    let oldIsFor = old.policies?.map { $0.policy.isFor(user: user) } ?? []
    let newIsFor = new.policies?.map { $0.policy.isFor(user: user) } ?? []
    var found: [Found] = [
      (true, false, []), (true, true, []), (false, false, []), (false, true, []),
    ]
    for (index, client) in clients.enumerated() {
      let asker = ClientPolicy.Asker(clientID: client.clientID ?? "", username: user)
      func note(_ subscription: (filter: String, qos: Int?)?) {
        let was = old.allows(index, asker, oldIsFor, on: subscription)
        let becomes = new.allows(index, asker, newIsFor, on: subscription)
        guard was != becomes else { return }
        let place = (subscription == nil ? 0 : 2) + (becomes ? 1 : 0)
        if found[place].ids.last != asker.clientID { found[place].ids.append(asker.clientID) }
      }
      note(nil)
      for subscription in client.mqttClientSubscriptions ?? [] {
        guard let filter = subscription.topicFilter else { continue }
        note((PolicyPreview.plain(filter), subscription.qos.map { Int($0.rawValue) }))
      }
    }
    return found
  }

  /// A filter without the group that shares it.
  private static func plain(_ filter: String) -> String {
    SharedSubscriptionName.isName(filter) ? SharedSubscriptionName(filter).filter : filter
  }

  /// An address without its port.
  private static func host(_ address: String) -> String {
    address.lastIndex(of: ":").map { String(address[..<$0]) } ?? address
  }
}
