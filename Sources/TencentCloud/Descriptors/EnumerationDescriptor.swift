/// The documented values of a field.
public struct EnumerationDescriptor: Equatable, Sendable {
  /// A value and what it means.
  public struct Value: Equatable, Sendable {
    /// The value on the wire.
    public var value: String
    /// What it means, in English; empty where the value says it. In an enumeration of another
    /// spelling (`PayModeInput` of trocket) it is the value that it stands for.
    public var meaning: String
    /// The dialects of the enumeration that have it.
    public var dialects: DialectSet

    package init(_ value: String, _ meaning: String, dialects: DialectSet = .all) {
      self.dialects = dialects
      self.value = value
      self.meaning = meaning
    }
  }

  /// The name.
  public var name: String
  /// The dialects that have it.
  public var dialects: DialectSet
  /// Its values, in the API's order.
  public var values: [Value]

  package init(name: String, dialects: DialectSet = .all, values: [Value]) {
    self.name = name
    self.dialects = dialects
    self.values = values
  }
}
