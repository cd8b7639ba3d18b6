import TencentCloud

/// Which of the documented fields of answers came with something in them.
struct FilledFields {
  let catalog: APICatalog
  private(set) var filled: Set<String> = []

  init(_ catalog: APICatalog) { self.catalog = catalog }

  /// All that the answers of an API may hold: of an action by its name, of a structure by its own.
  var documented: Set<String> {
    var found: Set<String> = []
    var structures: Set<String> = []
    func walk(_ place: String, _ fields: [ParameterDescriptor]) {
      for field in fields {
        found.insert("\(place).\(field.name)")
        guard case .structure(let name) = field.kind, structures.insert(name).inserted else {
          continue
        }
        walk(name, catalog.structure(named: name)?.members ?? [])
      }
    }
    for action in catalog.actions { walk(action.name, action.response) }
    return found
  }

  mutating func note(_ json: JSONValue, of action: ActionDescriptor) {
    note(json, at: action.name, action.response)
  }

  private mutating func note(_ json: JSONValue, at place: String, _ fields: [ParameterDescriptor]) {
    for field in fields {
      guard let value = json[field.name], !value.isNothing else { continue }
      filled.insert("\(place).\(field.name)")
      guard case .structure(let name) = field.kind else { continue }
      let members = catalog.structure(named: name)?.members ?? []
      if case .array(let items) = value {
        for item in items { note(item, at: name, members) }
      } else {
        note(value, at: name, members)
      }
    }
  }
}

extension JSONValue {
  /// Whether there is nothing in it. A zero and a no are something.
  fileprivate var isNothing: Bool {
    switch self {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let items): items.isEmpty
    default: false
    }
  }
}
