public import TencentCloud

/// What the API says about itself, for whoever needs it while running: forms, checks, help.
public enum TRocketCatalog {
  /// An action by its name, nil where the API has none of that name.
  public static func action(named name: String) -> ActionDescriptor? { actionsByName[name] }

  /// A structure by its name on the wire.
  public static func structure(named name: String) -> StructureDescriptor? {
    structuresByName[name]
  }

  /// An enumeration by its name.
  public static func enumeration(named name: String) -> EnumerationDescriptor? {
    enumerations.first { $0.name == name }
  }

  /// Every error code that the API documents.
  public static var errorCodes: [String] { commonErrorCodes + businessErrorCodes }

  private static let actionsByName = [String: ActionDescriptor](
    actions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  private static let structuresByName = [String: StructureDescriptor](
    structures.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
