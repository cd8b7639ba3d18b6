/// A consumer group by its instance and name.
public struct GroupKey: Hashable, Sendable {
  /// The instance.
  public let instanceID: String
  /// The group.
  public let name: String
}
