import FoundationEssentials

/// The three stages in a row.
enum Generation {
  /// All files of a product, by their path under `Generated` in its target's folder.
  /// - Parameter read: Reads a file of that folder.
  /// - Throws: `DecodingError` where the data is not what this program knows,
  ///   `ProductFacts.Missing`, `FieldBuilder.OddField`.
  static func files(
    of product: Product, read: (String) throws -> Data
  ) throws -> [String: String] {
    let documents = try product.documents.map {
      try SourceData(json: try read($0.file), dialects: $0.dialects)
    }
    let data = documents.dropFirst().reduce(documents[0]) { $0.united(with: $1) }
    let facts = try ProductFacts(json: try read(product.facts), of: data)
    let model = try ModelBuilder(product, data, facts).model()
    let types = TypeText(product: product)
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
    files["Catalog/\(product.module)Actions.swift"] = catalog.actionTypes()
    return files
  }
}
