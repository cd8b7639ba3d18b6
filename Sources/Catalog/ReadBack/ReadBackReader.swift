import FoundationEssentials
package import TencentCloud

/// Reads the thing that a change is about.
package struct ReadBackReader: Sendable {
  package let client: CloudClient
  package let recipe: ReadBackRecipe
  package let purpose: ReadBack.Purpose
  package let target: ChangeTarget
  /// What else a call about the thing says, of which the ones that read it take what they must have.
  let context: JSONValue

  package init(
    client: CloudClient, recipe: ReadBackRecipe, purpose: ReadBack.Purpose, target: ChangeTarget,
    context: JSONValue = .object([:])
  ) {
    self.context = context
    self.client = client
    self.recipe = recipe
    self.purpose = purpose
    self.target = target
  }

  /// Reads it, from one source after the other until every wanted value was told.
  /// - Throws: The failure of a call. That the thing is not there is no failure.
  package func read(wanted: Set<String>) async throws(CloudError) -> ReadBackReading {
    if purpose == .purchase { return try await namesakes() }
    if let list = recipe.listParameter, case .array(let items)? = context[list] {
      return try await several(items, list, wanted: wanted)
    }
    var reading = ReadBackReading(isThere: true, values: [:])
    for (index, source) in recipe.sources.enumerated() {
      let isTold = wanted.allSatisfy { reading.values[$0] != nil }
      if index > 0, isTold || !reading.isThere { break }
      let answer: [String: JSONValue]?
      do throws(CloudError) {
        answer = try await self.answer(source)
      } catch {
        // What a region does not answer, or not to this account, tells nothing more.
        guard index > 0, RegionAnswers.standing(by: error)?.isOutOfReach == true else {
          throw error
        }
        continue
      }
      guard let answer else { return .absent }
      reading.take(answer, recipe)
    }
    return reading
  }

  /// What a source says; nil where it says that there is no such thing.
  private func answer(_ source: ReadBackRecipe.Source) async throws(CloudError) -> [String:
    JSONValue]?
  {
    switch source {
    case .describe(let action):
      do throws(CloudError) {
        return try await call(action, try identity(action))
      } catch {
        if error.code?.hasPrefix("ResourceNotFound") == true { return nil }
        throw error
      }
    case .part(let action, let list, let member, let value):
      let whole = try await call(action, try identity(action))
      guard case .array(let parts)? = whole[list] else {
        throw CloudError(.malformed(.absent(place: list)), action: action)
      }
      guard case .object(let part)? = parts.first(where: { $0[member] == .string(value) }) else {
        return nil
      }
      return part
    case .within(let action, let list, let member, let parts, let part):
      guard let name = context[member], let other = context[part], name != .null else { return nil }
      var parameters = [member: name]
      if let id = target.instanceID { parameters["InstanceId"] = .string(id) }
      let whole = try await call(action, parameters)
      guard case .array(let items)? = whole[list] else {
        throw CloudError(.malformed(.absent(place: list)), action: action)
      }
      guard let item = items.first(where: { $0[member] == name }) else { return nil }
      guard case .array(let all)? = item[parts] else {
        throw CloudError(.malformed(.absent(place: parts)), action: action)
      }
      guard case .object(let found)? = all.first(where: { $0[part] == other }) else {
        return nil
      }
      return found
    case .listed(let action, let list, let member, let parameter):
      let whole = try await call(action, try identity(action))
      guard case .array(let parts)? = whole[list] else {
        throw CloudError(.malformed(.absent(place: list)), action: action)
      }
      let wanted = context[parameter].flatMap { $0 == .null || $0 == .string("") ? nil : $0 }
      let found = parts.first { wanted == nil || $0[member] == wanted }
      guard case .object(let part)? = found else { return nil }
      return whole.merging(part) { $1 }
    case .row(let action, let filter, let name):
      // A name may be a number.
      let wanted = subject ?? ""
      func isMeant(_ row: [String: JSONValue]) -> Bool {
        row[name]?.flatParameters[""] == wanted && isOfNamespace(row)
      }
      // A filter that the service reads otherwise than documented must not make a thing vanish.
      for filter in filter == nil ? [nil] : [filter, nil] {
        let list = try await rows(action, filter: filter, namedBy: name, until: isMeant)
        if let found = list.items.last, isMeant(found) { return found }
        // What was not read whole does not say that something is not there.
        if filter == nil, let flaw = list.flaw { throw flaw }
      }
      return nil
    }
  }

  /// Topics of 4.x may have one name in several namespaces.
  private func isOfNamespace(_ row: [String: JSONValue]) -> Bool {
    guard case .string(let wanted)? = context["Namespace"], !wanted.isEmpty,
      case .string(let own)? = row["Namespace"], !own.isEmpty
    else { return true }
    return own == wanted
  }

  /// All instances of a name.
  private func namesakes() async throws(CloudError) -> ReadBackReading {
    var reading = ReadBackReading(isThere: true, values: [:])
    guard case .row(let action, let filter, let name)? = recipe.sources.first else {
      return reading
    }
    let wanted = JSONValue.string(target.name ?? "")
    var list = try await rows(action, filter: filter, namedBy: "InstanceId")
    if list.flaw != nil { list = try await rows(action, filter: nil, namedBy: "InstanceId") }
    if let flaw = list.flaw { throw flaw }
    for row in list.items {
      if row[name] == wanted, case .string(let id)? = row["InstanceId"] {
        reading.namesakes.insert(id)
      }
    }
    return reading
  }

  /// Reads a list until it ends or an item is enough.
  package func rows(
    _ action: ActionID, filter: String?, namedBy name: String,
    until isEnough: ([String: JSONValue]) -> Bool = { _ in false }
  ) async throws(CloudError) -> JSONList {
    var parameters: [String: JSONValue] = [:]
    let known = try descriptor(action).parameters
    let takesInstance = known.contains { $0.name == "InstanceId" }
    if takesInstance, let id = target.instanceID { parameters["InstanceId"] = .string(id) }
    for parameter in known where parameter.isRequired && parameters[parameter.name] == nil {
      parameters[parameter.name] = context[parameter.name]
    }
    if let filter, let name = subject {
      parameters["Filters"] = .array([
        .object(["Name": .string(filter), "Values": .array([.string(name)])])
      ])
    }
    return try await JSONList(
      client, descriptor(action), parameters, namedBy: name, until: isEnough)
  }

  /// What a list calls the thing: a thing without a name of its own is the instance.
  private var subject: String? {
    recipe.nameParameter == nil ? target.name ?? target.instanceID : target.name
  }

  private func identity(_ action: ActionID) throws(CloudError) -> [String: JSONValue] {
    var parameters: [String: JSONValue] = [:]
    if let id = target.instanceID { parameters["InstanceId"] = .string(id) }
    if let name = recipe.nameParameter, let value = target.name {
      parameters[name] = .string(value)
    }
    if let name = recipe.otherNameParameter, let value = target.otherNames.first {
      parameters[name] = .string(value)
    }
    for parameter in try descriptor(action).parameters
    where parameter.isRequired && parameters[parameter.name] == nil {
      parameters[parameter.name] = context[parameter.name]
    }
    return parameters
  }

  private func call(
    _ action: ActionID, _ parameters: [String: JSONValue]
  ) async throws(CloudError) -> [String: JSONValue] {
    let reply = try await client.send(CloudCall(descriptor(action), .object(parameters)))
    guard case .object(let members) = try reply.json() else {
      throw CloudError(
        .malformed(.wrongType(place: "Response", expected: .object)), action: action)
    }
    return members
  }

  private func descriptor(_ action: ActionID) throws(CloudError) -> ActionDescriptor {
    guard let descriptor = APICatalogs.known.action(action) else {
      throw CloudError(.malformed(.unknownAction), action: action)
    }
    return descriptor
  }
}

extension CloudCall {
  /// The call of an action that is known by what the API says of it.
  package init(_ action: ActionDescriptor, _ parameters: JSONValue) {
    self.init(
      action: action.id, version: action.version, mutates: action.mutates,
      requestsPerSecond: action.requestsPerSecond, body: Data(parameters.compact.utf8))
  }
}
