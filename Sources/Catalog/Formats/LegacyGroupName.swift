/// A consumer group of a 4.x instance as the user names it: `namespace/group`, or
/// `namespace/group/topic` for its lag on one topic. Without `/` it is a group of no namespace.
package struct LegacyGroupName: Equatable, Sendable {
  package let namespace: String?
  package let group: String
  package let topic: String?

  package init(namespace: String?, group: String, topic: String? = nil) {
    self.namespace = namespace
    self.group = group
    self.topic = topic
  }

  /// Nil for a text that names no group.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 3 else { return nil }
    let group = parts.count == 1 ? parts[0] : parts[1]
    let topic = parts.count == 3 ? parts[2] : nil
    if group.isEmpty || topic?.isEmpty == true { return nil }
    let namespace = parts.count == 1 || parts[0].isEmpty ? nil : parts[0]
    self.init(namespace: namespace, group: group, topic: topic)
  }

  /// As it is typed.
  package var text: String {
    if namespace == nil, topic == nil { return group }
    return ([namespace ?? "", group] + (topic.map { [$0] } ?? [])).joined(separator: "/")
  }
}
