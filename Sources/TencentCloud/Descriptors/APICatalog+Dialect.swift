extension APICatalog {
  /// The API as one dialect has it: without what the other one has more, and with the limits and
  /// required parameters of this one.
  public func documented(in dialect: Dialect) -> APICatalog {
    let enumerations = enumerations.filter { $0.dialects.contains(dialect) }.map { enumeration in
      var enumeration = enumeration
      enumeration.values.removeAll { !$0.dialects.contains(dialect) }
      return enumeration
    }
    let known = Set(enumerations.map(\.name))
    func fields(_ fields: [ParameterDescriptor]) -> [ParameterDescriptor] {
      fields.filter { $0.dialects.contains(dialect) }.map { field in
        var field = field.required(in: dialect)
        if let name = field.enumeration, !known.contains(name) { field.enumeration = nil }
        return field
      }
    }
    let documented = actions.compactMap { action -> ActionDescriptor? in
      guard var action = action.documented(in: dialect) else { return nil }
      action.parameters = fields(action.parameters)
      action.response = fields(action.response)
      return action
    }
    let structures = structures.filter { $0.dialects.contains(dialect) }.map { structure in
      var structure = structure
      structure.members = fields(structure.members)
      return structure
    }
    let names = Set(documented.map(\.id))
    return APICatalog(
      service: service, version: version, regions: regions, hostRegions: hostRegions,
      limits: limits, errorCodes: errorCodes,
      instanceDescriptions: instanceDescriptions.filter { names.contains($0.value) },
      actions: documented, structures: structures, enumerations: enumerations)
  }
}

extension APICatalog {
  /// Everything that any dialect has, and what that one has as it has it.
  public func preferring(_ dialect: Dialect) -> APICatalog {
    let narrow = documented(in: dialect)
    return APICatalog(
      service: service, version: version, regions: regions, hostRegions: hostRegions,
      limits: limits, errorCodes: errorCodes, instanceDescriptions: instanceDescriptions,
      actions: actions.map { narrow.action(named: $0.name) ?? $0 },
      structures: structures.map { narrow.structure(named: $0.name) ?? $0 },
      enumerations: enumerations.map { narrow.enumeration(named: $0.name) ?? $0 })
  }
}

extension ActionDescriptor {
  /// The action as one dialect has it; nil where that has none of its name.
  public func documented(in dialect: Dialect) -> ActionDescriptor? {
    guard dialects.contains(dialect) else { return nil }
    var action = self
    action.requestsPerSecond = requestsPerSecond(in: dialect)
    action.higherLimit = nil
    action.parameters = parameters.filter { $0.dialects.contains(dialect) }
      .map { $0.required(in: dialect) }
    action.response = response.filter { $0.dialects.contains(dialect) }
    return action
  }
}

extension ParameterDescriptor {
  /// The same with what a request must have in that dialect.
  fileprivate func required(in dialect: Dialect) -> ParameterDescriptor {
    var parameter = self
    parameter.dialects = .all
    parameter.requiredIn = isRequired(in: dialect) ? .all : []
    return parameter
  }
}
