/// The name of a shared subscription, `$share/group/filter`, in its parts.
package struct SharedSubscriptionName: Equatable, Sendable {
  private static let prefix = "$share/"

  /// The group.
  package let group: String
  /// The topic filter, which may have slashes.
  package let filter: String

  package init(group: String, filter: String) {
    self.group = group
    self.filter = filter
  }

  /// The parts of a name; of one that is made otherwise all is the group.
  package init(_ text: String) {
    let rest = text.hasPrefix(Self.prefix) ? text.dropFirst(Self.prefix.count) : text[...]
    let slash = rest.firstIndex(of: "/")
    group = String(rest[..<(slash ?? rest.endIndex)])
    filter = slash.map { String(rest[rest.index(after: $0)...]) } ?? ""
  }

  package var text: String { "\(Self.prefix)\(group)/\(filter)" }

  /// Whether a name is one of a shared subscription: a consumer group of RocketMQ cannot be called so.
  package static func isName(_ text: String) -> Bool { text.hasPrefix(prefix) }
}

extension GroupKey {
  /// Whether it is a shared subscription of MQTT, and no consumer group.
  package var isShared: Bool { SharedSubscriptionName.isName(name) }

  /// The list that it stands in.
  package var location: Location {
    Location(isShared ? .sharedSubscriptions : .groups, instanceID: instanceID)
  }
}

extension ResourceID {
  /// Whether its rows are consumer groups, or the shared subscriptions that are measured like them.
  package var listsGroups: Bool { self == .groups || self == .sharedSubscriptions }
}
