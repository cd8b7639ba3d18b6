/// What the API of a product says about itself, for whoever needs it while running: forms, checks,
/// help.
public struct APICatalog: Sendable {
  /// The product, such as `trocket`.
  public let service: String
  /// The API's version, such as `2023-03-08`.
  public let version: String
  /// The regions that the API takes.
  public let regions: [String]
  /// The regions with a host name of their own.
  public let hostRegions: [String]
  /// The service's limits on a call.
  public let limits: ServiceLimits
  /// Every error code that the API documents, those first that any action may answer with.
  public let errorCodes: [String]
  /// The action that describes an instance of a kind by its id.
  public let instanceDescriptions: [InstanceKind: ActionID]
  /// All actions, group by group.
  public let actions: [ActionDescriptor]
  /// All structures, by name.
  public let structures: [StructureDescriptor]
  /// All enumerations, in the API's order.
  public let enumerations: [EnumerationDescriptor]

  private let actionIndices: [String: Int]
  private let structureIndices: [String: Int]
  private let enumerationIndices: [String: Int]

  package init(
    service: String, version: String, regions: [String], hostRegions: [String],
    limits: ServiceLimits, errorCodes: [String],
    instanceDescriptions: [InstanceKind: ActionID], actions: [ActionDescriptor],
    structures: [StructureDescriptor], enumerations: [EnumerationDescriptor]
  ) {
    self.service = service
    self.version = version
    self.regions = regions
    self.hostRegions = hostRegions
    self.limits = limits
    self.errorCodes = errorCodes
    self.instanceDescriptions = instanceDescriptions
    self.actions = actions
    self.structures = structures
    self.enumerations = enumerations
    actionIndices = APICatalog.indices(actions.map(\.name))
    structureIndices = APICatalog.indices(structures.map(\.name))
    enumerationIndices = APICatalog.indices(enumerations.map(\.name))
  }

  /// An action by its name, nil where the API has none of that name.
  public func action(named name: String) -> ActionDescriptor? {
    actionIndices[name].map { actions[$0] }
  }

  /// A structure by its name on the wire.
  public func structure(named name: String) -> StructureDescriptor? {
    structureIndices[name].map { structures[$0] }
  }

  /// An enumeration by its name.
  public func enumeration(named name: String) -> EnumerationDescriptor? {
    enumerationIndices[name].map { enumerations[$0] }
  }

  private static func indices(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }
}
