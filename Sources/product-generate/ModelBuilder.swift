/// Makes the model of the data.
struct ModelBuilder {
  /// Structures whose names are taken by a type that the same files import.
  static let typeNames = ["Endpoint": "InstanceEndpoint"]

  private let product: Product
  private let source: SourceData
  private let facts: ProductFacts
  private let asked: Set<String>
  private let answered: Set<String>

  init(_ product: Product, _ source: SourceData, _ facts: ProductFacts) {
    self.product = product
    self.source = source
    self.facts = facts
    asked = Self.structures(of: source.actions.values.flatMap(\.request), in: source)
    answered = Self.structures(of: source.actions.values.flatMap(\.response), in: source)
  }

  /// - Throws: `FieldBuilder.OddField`
  func model() throws -> Model {
    Model(
      product: product, source: source, facts: facts,
      actions: try source.actionOrder.compactMap(action),
      structures: try source.structures.keys.sorted().compactMap(structure),
      enumerations: source.enumerationOrder.compactMap(enumeration))
  }

  private func action(_ name: String) throws -> Model.Action? {
    guard let action = source.actions[name], let facts = facts.actions[name] else { return nil }
    let builder = FieldBuilder(
      source: source, facts: self.facts, owner: name, dialects: action.dialects, asked: asked,
      answered: answered)
    let response = try builder.fields(action.response)
    return Model.Action(
      name: name, group: action.group, note: action.note, facts: facts, dialects: action.dialects,
      mutates: action.mutates, requestsPerSecond: action.requestsPerSecond,
      higherLimit: action.higherLimit, request: try builder.fields(action.request),
      response: action.mutates ? response : Self.withSubject(response), errors: action.errors)
  }

  /// The fields of an answer. What a total is given of is there, unless the data says that it may
  /// be null.
  private static func withSubject(_ fields: [Model.Field]) -> [Model.Field] {
    let isCounted = fields.contains { $0.wireName == "TotalCount" }
    return fields.map { field in
      var field = field
      field.isSubject = isCounted && field.isList && !field.isNullable
      return field
    }
  }

  private func structure(_ name: String) throws -> Model.Structure? {
    guard let structure = source.structures[name] else { return nil }
    let use: Model.Use =
      !asked.contains(name) ? .answered : answered.contains(name) ? .askedAndAnswered : .asked
    let builder = FieldBuilder(
      source: source, facts: facts, owner: name, dialects: structure.dialects, asked: asked,
      answered: answered)
    return Model.Structure(
      wireName: name, type: Self.typeNames[name] ?? name, use: use, dialects: structure.dialects,
      members: try builder.fields(structure.fields))
  }

  private func enumeration(_ name: String) -> Model.Enumeration? {
    guard let enumeration = source.enumerations[name] else { return nil }
    let isNumbered = enumeration.values.allSatisfy { Int($0.value) != nil }
    return Model.Enumeration(
      name: name, rawType: isNumbered ? "Int" : "String", dialects: enumeration.dialects,
      values: enumeration.values.map { value in
        .init(
          name: caseName(isNumbered ? value.meaning : value.value), value: value.value,
          meaning: value.meaning,
          dialects: value.dialects == enumeration.dialects ? .all : value.dialects)
      })
  }

  private static func structures(
    of fields: [SourceData.Field], in source: SourceData
  ) -> Set<String> {
    var found = Set<String>()
    var rest = fields.map(\.type)
    while let name = rest.popLast() {
      guard let members = source.structures[name]?.fields, found.insert(name).inserted else {
        continue
      }
      rest += members.map(\.type)
    }
    return found
  }
}
