/// Makes the fields of an action or a structure.
struct FieldBuilder {
  /// A field that only one of its owner's dialects has and requires: its type could not be written.
  struct OddField: Error { var name: String }

  var source: SourceData
  var facts: ProductFacts
  /// The action or the structure.
  var owner: String
  var dialects: Dialects
  /// The structures that requests hold, and those that answers hold.
  var asked: Set<String>
  var answered: Set<String>

  /// - Throws: `OddField`
  func fields(_ fields: [SourceData.Field]) throws -> [Model.Field] {
    try fields.map { field in
      let name = "\(owner).\(field.name)"
      if field.dialects != dialects, !field.requiredIn.isEmpty { throw OddField(name: name) }
      return Model.Field(
        wireName: field.name, name: declared(memberName(field.name)), kind: kind(field, fields),
        isList: field.list ?? false, dialects: relative(field.dialects),
        requiredIn: relative(field.requiredIn), isNullable: field.nullable ?? false,
        isSecret: field.note.contains("Secret:") || facts.secrets.contains(name),
        isMessageBody: facts.messageBodies.contains(name), enumeration: field.laterEnumeration,
        note: field.note)
    }
  }

  /// All, where it is all that the owner has.
  private func relative(_ some: Dialects) -> Dialects { some == dialects ? .all : some }

  private func kind(_ field: SourceData.Field, _ neighbours: [SourceData.Field]) -> Model.Kind {
    if source.structures[field.type] != nil {
      return .structure(
        field.type, type: ModelBuilder.typeNames[field.type] ?? field.type,
        isAskedAndAnswered: asked.contains(field.type) && answered.contains(field.type))
    }
    if let name = field.enum {
      return .enumeration(name, type: name, wire: field.type)
    }
    if let unit = timeUnit(field, neighbours) {
      guard let exception = facts.types["\(owner).\(field.name)"] else { return .time(unit) }
      return .exceptionalTime(exception.type, unit, exception: exception.exception)
    }
    let types = ["Integer": "Int", "Boolean": "Bool", "Float": "Double"]
    return .scalar(types[field.type] ?? field.type, wire: field.type)
  }

  /// What an integer counts that stands for a time; nil where it stands for none, as a duration
  /// does. A time that does not say its unit has that of the times beside it; most are seconds.
  private func timeUnit(
    _ field: SourceData.Field, _ neighbours: [SourceData.Field]
  ) -> Model.TimeUnit? {
    guard field.type == "Integer", field.list != true, !field.note.contains("duration") else {
      return nil
    }
    if field.note.contains("Unix milliseconds") { return .milliseconds }
    if field.note.contains("Unix seconds") { return .seconds }
    guard field.name.hasSuffix("Time") else { return nil }
    let isAmongMilliseconds = neighbours.contains {
      $0.dialects.isSuperset(of: field.dialects) && $0.note.contains("Unix milliseconds")
    }
    return isAmongMilliseconds ? .milliseconds : .seconds
  }
}
