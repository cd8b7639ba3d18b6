extension JSONValue {
  /// The leaves of an object by their path, as queries and forms carry nested parameters:
  /// `Filters.0.Values.1`. Null, and lists and objects without a leaf, leave no trace.
  public var flatParameters: [String: String] {
    var parameters: [String: String] = [:]
    collect(into: &parameters, path: "")
    return parameters
  }

  private func collect(into parameters: inout [String: String], path: String) {
    let prefix = path.isEmpty ? "" : path + "."
    switch self {
    case .null: break
    case .bool(let value): parameters[path] = value ? "true" : "false"
    case .integer(let value): parameters[path] = String(value)
    case .numeral(let digits): parameters[path] = digits
    case .number(let value): parameters[path] = value.description
    case .string(let value): parameters[path] = value
    case .array(let values):
      for (index, value) in values.enumerated() {
        value.collect(into: &parameters, path: prefix + String(index))
      }
    case .object(let members):
      for (name, value) in members { value.collect(into: &parameters, path: prefix + name) }
    }
  }
}
