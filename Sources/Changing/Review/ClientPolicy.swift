import Catalog
import MQTT
import TencentCloud

/// An authorization policy as it is held against clients here: what its texts mean is as documented,
/// and where that leaves open how a pattern is read, it fits by either way.
struct ClientPolicy {
  let id: Int64
  let name: String
  var priority: Int64
  let isAllowing: Bool
  private let actions: Set<String>
  private let qos: String
  private let resources: [String]
  private let username: String
  private let clientID: String
  private let address: String

  /// A client and what it asks to be allowed.
  struct Asker {
    let clientID: String
    let username: String
  }

  /// - Parameter values: by the names of answers.
  init(_ values: JSONValue) {
    func text(_ name: String) -> String { values[name]?.flatParameters[""] ?? "" }
    func list(_ name: String) -> [String] {
      text(name).split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    }
    id = Int64(text("Id")) ?? 0
    name = text("PolicyName")
    priority = Int64(text("Priority")) ?? .max
    isAllowing = text("Effect") == PolicyEffect.allow.rawValue
    actions = Set(list("Actions"))
    qos = text("Qos")
    resources = list("Resources")
    username = text("Username")
    clientID = text("ClientId")
    address = text("Ip")
  }

  /// Which of some clients its own words are about, whatever they do: the costly part, asked once.
  func means(_ clients: [(id: String, address: String)]) -> [Bool] {
    var pattern = clientID.isEmpty ? nil : WholePattern(clientID)
    let glob = GlobPattern(clientID)
    var meant: [Bool] = []
    for client in clients {
      let isMeant =
        clientID.isEmpty || glob.matches(client.id) || pattern?.matches(client.id) == true
      // Of an address that cannot be compared nobody knows that it is another.
      meant.append(
        isMeant && (address.isEmpty || AddressRange.contains(address, client.address) != false))
    }
    return meant
  }

  func isFor(user: String) -> Bool { username.isEmpty || GlobPattern(username).matches(user) }

  /// What it says of connecting, or of a subscription; nil where it has no word in that.
  func verdict(_ asker: Asker, on subscription: (filter: String, qos: Int?)?) -> Bool? {
    guard let subscription else { return actions.contains("connect") ? isAllowing : nil }
    guard actions.contains("sub") else { return nil }
    if let level = subscription.qos, !qos.isEmpty, !qos.contains("\(level)") { return nil }
    guard !resources.isEmpty else { return isAllowing }
    let covers = resources.contains { resource in
      let filter = resource.replacing("${ClientId}", with: asker.clientID)
        .replacing("${Username}", with: asker.username)
      return ClientPolicy.covers(filter, subscription.filter)
    }
    return covers ? isAllowing : nil
  }

  /// Whether everything that a topic filter brings is in another one.
  static func covers(_ wide: String, _ filter: String) -> Bool {
    var others = filter.split(separator: "/", omittingEmptySubsequences: false)[...]
    for part in wide.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "#" { return true }
      guard let other = others.popFirst() else { return false }
      if part == "+" ? other == "#" : part != other { return false }
    }
    return others.isEmpty
  }
}
