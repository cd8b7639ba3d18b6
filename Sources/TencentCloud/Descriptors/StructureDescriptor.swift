/// What the API says about a structure.
public struct StructureDescriptor: Equatable, Sendable {
  /// The name, as the API spells it.
  public var name: String
  /// The dialects that have it.
  public var dialects: DialectSet
  /// Its members.
  public var members: [ParameterDescriptor]

  package init(name: String, dialects: DialectSet = .all, members: [ParameterDescriptor]) {
    self.name = name
    self.dialects = dialects
    self.members = members
  }
}
