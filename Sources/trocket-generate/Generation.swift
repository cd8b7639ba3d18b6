import FoundationEssentials

/// The three stages in a row.
enum Generation {
  /// All files, by their path under `Sources/TRocket/Generated`.
  /// - Throws: `DecodingError` where the data is not what this program knows,
  ///   `ActionFacts.Missing`.
  static func files(of json: Data, facts: Data) throws -> [String: String] {
    let model = ModelBuilder(try SourceData(json: json, facts: facts)).model()
    let types = TypeText()
    let catalog = CatalogText(model: model)
    var files: [String: String] = [:]
    for action in model.actions {
      files["\(action.group)/\(action.name).swift"] = types.action(action)
    }
    for structure in model.structures {
      files["Structures/\(structure.type).swift"] = types.structure(structure)
    }
    for enumeration in model.enumerations {
      files["Enumerations/\(enumeration.name).swift"] = types.enumeration(enumeration)
    }
    for group in model.groups {
      files["Catalog/\(group)Actions.swift"] = catalog.actions(of: group)
    }
    files["Catalog/Structures.swift"] = catalog.structures()
    files["Catalog/Enumerations.swift"] = catalog.enumerations()
    files["Catalog/APICatalog.swift"] = catalog.catalog()
    files["Catalog/TRocketActions.swift"] = catalog.actionTypes()
    return files
  }
}
