import FoundationEssentials
import TencentCloud

/// Holds the parameters of a request against what the API documents: names, presence, types.
struct ParameterCheck {
  var action: ActionDescriptor
  var catalog: APICatalog

  /// - Throws: `ServiceFault` `UnknownParameter`, `MissingParameter`, `InvalidParameter`,
  ///   `InvalidRequest` where the body is not a JSON object.
  func check(_ body: Data) throws(ServiceFault) {
    guard let value = try? JSONValue(parsing: body),
      case .object(let members) = value
    else { throw ServiceFault("InvalidRequest", "The body is not a JSON object.") }
    try check(members, against: action.parameters, path: "")
  }

  private func check(
    _ members: [String: JSONValue], against parameters: [ParameterDescriptor], path: String
  ) throws(ServiceFault) {
    for name in members.keys.sorted() where !parameters.contains(where: { $0.name == name }) {
      throw ServiceFault("UnknownParameter", "The parameter `\(path)\(name)` is not recognized.")
    }
    for parameter in parameters {
      let value = members[parameter.name] ?? .null
      if case .null = value {
        guard parameter.isRequired else { continue }
        throw .missing(path + parameter.name)
      }
      try check(value, against: parameter, path: path + parameter.name)
    }
  }

  private func check(_ value: JSONValue, against parameter: ParameterDescriptor, path: String)
    throws(ServiceFault)
  {
    guard parameter.isList else { return try checkOne(value, against: parameter, path: path) }
    guard case .array(let items) = value else { throw Self.wrongType(path, "a list") }
    for (index, item) in items.enumerated() {
      try checkOne(item, against: parameter, path: "\(path).\(index)")
    }
  }

  private func checkOne(_ value: JSONValue, against parameter: ParameterDescriptor, path: String)
    throws(ServiceFault)
  {
    switch (parameter.kind, value) {
    case (.string, .string(let text)): try checkKnown(text, to: parameter, path: path)
    case (.integer, .integer(let number)): try checkKnown("\(number)", to: parameter, path: path)
    case (.boolean, .bool), (.float, .number), (.float, .integer): return
    case (.structure(let name), .object(let members)):
      try check(
        members, against: catalog.structure(named: name)?.members ?? [], path: path + ".")
    case (.string, _): throw Self.wrongType(path, "a string")
    case (.integer, _): throw Self.wrongType(path, "an integer")
    case (.boolean, _): throw Self.wrongType(path, "true or false")
    case (.float, _): throw Self.wrongType(path, "a number")
    case (.structure, _): throw Self.wrongType(path, "an object")
    }
  }

  private func checkKnown(_ value: String, to parameter: ParameterDescriptor, path: String)
    throws(ServiceFault)
  {
    guard let name = parameter.enumeration,
      let enumeration = catalog.enumeration(named: name),
      !enumeration.values.contains(where: { $0.value == value })
    else { return }
    throw .invalidValue("The parameter `\(path)` must be a value of \(name).")
  }

  private static func wrongType(_ path: String, _ expected: String) -> ServiceFault {
    ServiceFault("InvalidParameter", "The parameter `\(path)` must be \(expected).")
  }
}
