/// The documented values of a field.
public struct EnumerationDescriptor: Equatable, Sendable {
  /// A value and what it means.
  public struct Value: Equatable, Sendable {
    /// The value on the wire.
    public var value: String
    /// What it means, in English; empty where the value says it. In `TopicTypeFilter` and
    /// `PayModeInput` it is the value of `TopicType` or `PayMode` that it stands for.
    public var meaning: String

    init(_ value: String, _ meaning: String) {
      self.value = value
      self.meaning = meaning
    }
  }

  /// The name.
  public var name: String
  /// Its values, in the API's order.
  public var values: [Value]
}
