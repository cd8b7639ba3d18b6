import TencentCloud

/// Things that one call names together.
extension ReadBackReader {
  /// Reads each of them. There are they while any is there; which are stands below the parameter
  /// that names them, those that are changed as they are read, and what else is read of them below
  /// their names.
  func several(
    _ items: [JSONValue], _ list: String, wanted: Set<String>
  ) async throws(CloudError) -> ReadBackReading {
    if items.count == 1, case .string = items[0] {
      return try await reader(of: items[0], at: 0, list).read(wanted: wanted)
    }
    var there: [JSONValue] = []
    var values: [String: [String: JSONValue]] = [:]
    for (index, item) in items.enumerated() {
      let reading = try await reader(of: item, at: index, list).read(wanted: wanted)
      guard reading.isThere else { continue }
      there.append(purpose == .modification ? item.read(reading.values) : item)
      guard case .string(let name) = item else { continue }
      for (field, value) in reading.values { values[field, default: [:]][name] = value }
    }
    if there.isEmpty { return .absent }
    var reading = ReadBackReading(isThere: true, values: values.mapValues(JSONValue.object))
    if recipe.fields.contains(list) { reading.values[list] = .array(there) }
    return reading
  }

  private func reader(of item: JSONValue, at index: Int, _ list: String) -> ReadBackReader {
    var recipe = recipe
    recipe.listParameter = nil
    guard case .object(var members) = context else { return self }
    members[list] = nil
    if case .array(let namespaces)? = members.removeValue(forKey: "NamespaceList"),
      namespaces.indices.contains(index)
    {
      members["Namespace"] = namespaces[index]
    }
    var name: String?
    switch item {
    case .object(let own): members.merge(own) { $1 }
    case .string(let text): name = text
    default: break
    }
    return ReadBackReader(
      client: client, recipe: recipe, purpose: purpose,
      target: ChangeTarget(instanceID: target.instanceID, name: name), context: .object(members))
  }
}

extension JSONValue {
  /// What names a thing and says what shall be of it, with what is of it in place of that.
  fileprivate func read(_ values: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(values.filter { members[$0.key] != nil }) { $1 })
  }
}
