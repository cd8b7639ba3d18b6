/// What the API says about a structure.
public struct StructureDescriptor: Equatable, Sendable {
  /// The name, as the API spells it.
  public var name: String
  /// Its members.
  public var members: [ParameterDescriptor]

  package init(name: String, members: [ParameterDescriptor]) {
    self.name = name
    self.members = members
  }
}
