/// What the API says about a structure.
public struct StructureDescriptor: Equatable, Sendable {
  /// The name, as the API spells it.
  public var name: String
  /// The dialects that have it.
  public var dialects: DialectSet
  private var memberRows: ParameterRows

  /// Its members. Made when they are asked for.
  public var members: [ParameterDescriptor] {
    get { memberRows.descriptors }
    set { memberRows = ParameterRows(newValue) }
  }

  @inline(never)
  package init(name: String, dialects: DialectSet = .all, members: ParameterRows) {
    self.name = name
    self.dialects = dialects
    memberRows = members
  }
}
