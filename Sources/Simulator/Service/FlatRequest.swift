import TencentCloud

/// Parameters by their path, such as `Filters.0.Values.1`, which queries and forms carry in place
/// of JSON.
struct FlatRequest {
  var parameters: [String: String]
  var catalog: APICatalog

  /// As the JSON that they stand for. What does not fit its type stays text, and what is unknown
  /// stays too: whoever checks parameters says so.
  /// - Throws: `ServiceFault` `InvalidParameter` where paths contradict each other.
  func json(for action: ActionDescriptor) throws(ServiceFault) -> JSONValue {
    try object(parameters, action.parameters)
  }

  private func object(_ flat: [String: String], _ descriptors: [ParameterDescriptor])
    throws(ServiceFault) -> JSONValue
  {
    var members: [String: JSONValue] = [:]
    for (name, rest) in Self.branches(of: flat) {
      if let descriptor = descriptors.first(where: { $0.name == name }) {
        members[name] = try value(rest, descriptor, isList: descriptor.isList)
      } else {
        members[name] = .string(rest[""] ?? "")
      }
    }
    for descriptor in descriptors
    where Self.mayBeEmpty(descriptor) && members[descriptor.name] == nil {
      members[descriptor.name] = .string("")
    }
    return .object(members)
  }

  /// The vendor's clients leave empty texts out of queries and forms, also those that have to be
  /// given: the task id of a query that begins, and a remark where there is none.
  private static func mayBeEmpty(_ descriptor: ParameterDescriptor) -> Bool {
    descriptor.isRequired && !descriptor.isList && descriptor.kind == .string
      && ["TaskRequestId", "Remark"].contains(descriptor.name)
  }

  private func value(
    _ flat: [String: String], _ descriptor: ParameterDescriptor, isList: Bool
  ) throws(ServiceFault) -> JSONValue {
    if isList { return try list(flat, descriptor) }
    if case .structure(let name) = descriptor.kind, flat[""] == nil {
      return try object(flat, catalog.structure(named: name)?.members ?? [])
    }
    guard flat.count == 1, let text = flat[""] else { throw Self.contradiction(descriptor) }
    return Self.scalar(text, descriptor.kind)
  }

  private func list(_ flat: [String: String], _ descriptor: ParameterDescriptor)
    throws(ServiceFault) -> JSONValue
  {
    var items: [(index: Int, value: JSONValue)] = []
    for (name, rest) in Self.branches(of: flat) {
      guard let index = Int(name), index >= 0 else { throw Self.contradiction(descriptor) }
      items.append((index, try value(rest, descriptor, isList: false)))
    }
    return .array(items.sorted { $0.index < $1.index }.map(\.value))
  }

  /// The first step of each path, with what follows; nothing follows a leaf.
  private static func branches(of flat: [String: String]) -> [String: [String: String]] {
    var branches: [String: [String: String]] = [:]
    for (path, value) in flat {
      let parts = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      let rest = parts.count == 2 ? String(parts[1]) : ""
      branches[String(parts.first ?? ""), default: [:]][rest] = value
    }
    return branches
  }

  private static func scalar(_ text: String, _ kind: ParameterDescriptor.Kind) -> JSONValue {
    switch kind {
    case .integer: Int64(text).map(JSONValue.integer) ?? .string(text)
    case .float: Double(text).flatMap { $0.isFinite ? .number($0) : nil } ?? .string(text)
    case .boolean: truth(text).map(JSONValue.bool) ?? .string(text)
    case .string, .structure: .string(text)
    }
  }

  /// In any case of letters: the vendor's own Python client writes `True`, its PHP client `1`.
  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }

  private static func contradiction(_ descriptor: ParameterDescriptor) -> ServiceFault {
    ServiceFault("InvalidParameter", "The parameter `\(descriptor.name)` is not as documented.")
  }
}
