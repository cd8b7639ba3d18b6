/// A consumer group by its instance and name.
package struct GroupKey: Hashable, Sendable {
  /// The instance.
  package let instanceID: String
  /// The group.
  package let name: String

  package init(instanceID: String, name: String) {
    self.instanceID = instanceID
    self.name = name
  }
}
