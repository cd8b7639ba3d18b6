import TencentCloud

/// JSON of everything that the descriptors name, each value another.
struct Filled {
  /// The API that has the structures.
  let catalog: APICatalog
  /// Leaves out members that a request may leave out.
  var isRequiredOnly = false
  private var count = 0

  init(_ catalog: APICatalog, isRequiredOnly: Bool = false) {
    self.catalog = catalog
    self.isRequiredOnly = isRequiredOnly
  }

  mutating func object(_ parameters: [ParameterDescriptor]) throws -> JSONValue {
    var members: [String: JSONValue] = [:]
    for parameter in parameters where parameter.isRequired || !isRequiredOnly {
      let single = try value(parameter)
      members[parameter.name] = parameter.isList ? .list([single, try value(parameter)]) : single
    }
    return .object(members)
  }

  private mutating func value(_ parameter: ParameterDescriptor) throws -> JSONValue {
    count += 1
    if let unit = parameter.timeUnit {
      let seconds = 1_700_000_000 + count
      return .integer(unit == .seconds ? seconds : seconds * 1000 + count)
    }
    switch parameter.kind {
    case .string: return .string("\(parameter.name) \(count)")
    case .integer: return .integer(Int.max - count)
    case .boolean: return .boolean(count.isMultiple(of: 2))
    case .float: return .float(Double(count) + 0.5)
    case .structure(let name):
      guard let structure = catalog.structure(named: name) else {
        throw Missing(name: name)
      }
      return try object(structure.members)
    }
  }

  struct Missing: Error { var name: String }
}
