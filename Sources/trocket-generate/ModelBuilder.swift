/// Makes the model of the data.
struct ModelBuilder {
  /// Structures whose names are taken by a type that the same files import.
  static let typeNames = ["Endpoint": "InstanceEndpoint"]

  private let source: SourceData
  private let asked: Set<String>
  private let answered: Set<String>

  init(_ source: SourceData) {
    self.source = source
    asked = Self.structures(of: source.actions.values.flatMap(\.request), in: source)
    answered = Self.structures(of: source.actions.values.flatMap(\.response), in: source)
  }

  func model() -> Model {
    Model(
      source: source,
      actions: source.inFileOrder(source.actions.keys, under: ["actions"]).compactMap(action),
      structures: source.structs.keys.sorted().map(structure),
      enumerations: source.inFileOrder(source.enums.keys, under: ["enums"]).map(enumeration))
  }

  private func action(_ name: String) -> Model.Action? {
    guard let action = source.actions[name], let facts = source.facts.actions[name] else {
      return nil
    }
    return Model.Action(
      name: name, group: action.group, note: action.note, facts: facts, mutates: action.mutates,
      requestsPerSecond: action.requestsPerSecond, request: fields(action.request),
      response: answer(action.response), errors: action.errors)
  }

  /// The fields of an answer. What a total is given of is there, unless the data says that it may
  /// be null.
  private func answer(_ fields: [SourceData.Field]) -> [Model.Field] {
    let isCounted = fields.contains { $0.name == "TotalCount" }
    return self.fields(fields).map { field in
      var field = field
      field.isSubject = isCounted && field.isList && !field.isNullable
      return field
    }
  }

  private func structure(_ name: String) -> Model.Structure {
    let use: Model.Use =
      !asked.contains(name) ? .answered : answered.contains(name) ? .askedAndAnswered : .asked
    return Model.Structure(
      wireName: name, type: Self.typeNames[name] ?? name, use: use,
      members: fields(source.structs[name] ?? []))
  }

  private func enumeration(_ name: String) -> Model.Enumeration {
    let meanings = source.enums[name] ?? [:]
    let isNumbered = meanings.keys.allSatisfy { Int($0) != nil }
    let keys = source.inFileOrder(meanings.keys, under: ["enums", name])
    return Model.Enumeration(
      name: name, rawType: isNumbered ? "Int" : "String",
      values: keys.map { key in
        let meaning = meanings[key] ?? ""
        return .init(name: caseName(isNumbered ? meaning : key), value: key, meaning: meaning)
      })
  }

  private func fields(_ fields: [SourceData.Field]) -> [Model.Field] {
    let neighbours = fields.contains { $0.note.contains("Unix milliseconds") }
    return fields.map { field in
      Model.Field(
        wireName: field.name, name: memberName(field.name),
        kind: kind(field, isAmongMilliseconds: neighbours), isList: field.list ?? false,
        isRequired: field.required ?? false, isNullable: field.nullable ?? false,
        note: field.note)
    }
  }

  private func kind(_ field: SourceData.Field, isAmongMilliseconds: Bool) -> Model.Kind {
    if source.structs[field.type] != nil {
      return .structure(
        field.type, type: Self.typeNames[field.type] ?? field.type,
        isAskedAndAnswered: asked.contains(field.type) && answered.contains(field.type))
    }
    if let name = field.enum {
      return .enumeration(name, type: name, wire: field.type)
    }
    // A time that does not say its unit has that of the times beside it; most are seconds.
    if field.type == "Integer", field.name.hasSuffix("Time") {
      if field.note.contains("Unix milliseconds") { return .time(.milliseconds) }
      if field.note.contains("Unix seconds") { return .time(.seconds) }
      return .time(isAmongMilliseconds ? .milliseconds : .seconds)
    }
    let types = ["Integer": "Int", "Boolean": "Bool", "Float": "Double"]
    return .scalar(types[field.type] ?? field.type, wire: field.type)
  }

  private static func structures(
    of fields: [SourceData.Field], in source: SourceData
  ) -> Set<String> {
    var found = Set<String>()
    var rest = fields.map(\.type)
    while let name = rest.popLast() {
      guard let members = source.structs[name], found.insert(name).inserted else { continue }
      rest += members.map(\.type)
    }
    return found
  }
}
