import TRocket
import TencentCloud

/// What answers look like in a dialect of `trocket`.
struct AnswerShape {
  let catalog: APICatalog
  /// Whether every time counts milliseconds, but those that the document has in seconds.
  var isInMilliseconds = false

  /// Where an answer of that action is not as documented.
  func faults(_ json: JSONValue, of action: ActionDescriptor, at place: String) -> [String] {
    var faults: [String] = []
    check(json, action.response, at: place, &faults)
    return faults
  }

  private func check(
    _ json: JSONValue, _ fields: [ParameterDescriptor], at place: String,
    _ faults: inout [String]
  ) {
    guard case .object(let members) = json else { return faults.append("\(place) is no object") }
    let known = Set(fields.map(\.name) + ["RequestId"])
    faults += members.keys.filter { !known.contains($0) }.map { "\(place).\($0) is not documented" }
    for field in fields {
      let path = "\(place).\(field.name)"
      switch members[field.name] {
      case nil: faults.append("\(path) is not there")
      case .null: if !field.isNullable { faults.append("\(path) is null") }
      case .array(let items)?:
        if !field.isList { faults.append("\(path) is a list") }
        for item in items { checkOne(item, field, at: path, &faults) }
      case let value?:
        if field.isList { faults.append("\(path) is no list") }
        checkOne(value, field, at: path, &faults)
      }
    }
  }

  private func checkOne(
    _ json: JSONValue, _ field: ParameterDescriptor, at path: String, _ faults: inout [String]
  ) {
    switch (field.kind, json) {
    case (.integer, .integer(let number)):
      let isTime = field.timeUnit != nil && !field.note.contains("Unix seconds as documented")
      if isInMilliseconds, isTime, number > 0, number < TimeUnit.smallestMilliseconds {
        faults.append("\(path) counts seconds")
      }
      checkKnown(String(number), field, at: path, &faults)
    case (.boolean, .bool), (.float, .number), (.float, .integer): break
    case (.string, .string(let text)): checkKnown(text, field, at: path, &faults)
    case (.structure(let name), .object):
      check(json, catalog.structure(named: name)?.members ?? [], at: path, &faults)
    default: faults.append("\(path) is of another type")
    }
  }

  private func checkKnown(
    _ text: String, _ field: ParameterDescriptor, at path: String, _ faults: inout [String]
  ) {
    let values = field.enumeration.flatMap(catalog.enumeration)?.values.map(\.value)
    if let values, !values.contains(text) { faults.append("\(path) is “\(text)”") }
  }
}
