import FoundationEssentials
import TRocket
import TencentCloud

/// Reads the thing that a change is about.
struct ThingReader: Sendable {
  let client: CloudClient
  let thing: ReadableThing
  let purpose: ReadBack.Purpose
  let target: ChangeTarget

  /// Reads it, from one source after the other until every wanted value was told.
  /// - Throws: The failure of a call. That the thing is not there is no failure.
  func read(wanted: Set<String>) async throws(CloudError) -> ThingReading {
    if purpose == .purchase { return try await namesakes() }
    var reading = ThingReading(isThere: true, values: [:])
    for (index, source) in thing.sources.enumerated() {
      let isTold = wanted.allSatisfy { reading.values[$0] != nil }
      if index > 0, isTold || !reading.isThere { break }
      guard let answer = try await answer(source) else { return .absent }
      reading.take(answer, thing)
    }
    return reading
  }

  /// What a source says; nil where it says that there is no such thing.
  private func answer(_ source: ReadableThing.Source) async throws(CloudError) -> [String:
    JSONValue]?
  {
    switch source {
    case .describe(let action):
      do throws(CloudError) {
        return try await call(action, identity)
      } catch {
        if error.code?.hasPrefix("ResourceNotFound") == true { return nil }
        throw error
      }
    case .row(let action, let filter, let name):
      var found: [String: JSONValue]?
      let wanted = target.name ?? ""
      try await rows(action, filter: filter) { row in
        if row[name] == .string(wanted) { found = row }
        return found == nil
      }
      // A filter that the service reads otherwise than documented must not make a thing vanish.
      if found == nil {
        try await rows(action, filter: nil) { row in
          if row[name] == .string(wanted) { found = row }
          return found == nil
        }
      }
      return found
    }
  }

  /// All instances of a name.
  private func namesakes() async throws(CloudError) -> ThingReading {
    var reading = ThingReading(isThere: true, values: [:])
    guard case .row(let action, let filter, let name)? = thing.sources.first else { return reading }
    var ids: Set<String> = []
    let wanted = target.name ?? ""
    try await rows(action, filter: filter) { row in
      if row[name] == .string(wanted), case .string(let id)? = row["InstanceId"] { ids.insert(id) }
      return true
    }
    reading.namesakes = ids
    return reading
  }

  /// Reads a list page by page until it ends or `take` wants no more.
  func rows(
    _ action: String, filter: String?, _ take: ([String: JSONValue]) -> Bool
  ) async throws(CloudError) {
    var offset = 0
    while true {
      var parameters = target.instanceID.map { ["InstanceId": JSONValue.string($0)] } ?? [:]
      parameters["Offset"] = .integer(Int64(offset))
      parameters["Limit"] = .integer(Int64(Pager.pageSize))
      if let filter, let name = target.name {
        parameters["Filters"] = .array([
          .object(["Name": .string(filter), "Values": .array([.string(name)])])
        ])
      }
      let answer = try await call(action, parameters)
      guard case .array(let page)? = answer["Data"] else { return }
      for case .object(let row) in page where !take(row) { return }
      offset += page.count
      if page.isEmpty { return }
      if case .integer(let total)? = answer["TotalCount"] {
        if offset >= total { return }
      } else if page.count < Pager.pageSize {
        return
      }
    }
  }

  private var identity: [String: JSONValue] {
    var parameters: [String: JSONValue] = [:]
    if let id = target.instanceID { parameters["InstanceId"] = .string(id) }
    if let name = thing.nameParameter, let value = target.name { parameters[name] = .string(value) }
    return parameters
  }

  private func call(
    _ action: String, _ parameters: [String: JSONValue]
  ) async throws(CloudError) -> [String: JSONValue] {
    guard let action = TRocketCatalog.action(named: action) else {
      throw CloudError(.malformed(detail: "the API has no such action"), action: action)
    }
    let reply = try await client.send(CloudCall(action, .object(parameters)))
    guard case .object(let members) = try reply.json() else {
      throw CloudError(.malformed(detail: "no object"), action: action.name)
    }
    return members
  }
}

extension CloudCall {
  /// The call of an action that is known by what the API says of it.
  init(_ action: ActionDescriptor, _ parameters: JSONValue) {
    self.init(
      action: action.name, service: TRocketCatalog.service, version: TRocketCatalog.version,
      mutates: action.mutates, requestsPerSecond: action.requestsPerSecond,
      body: Data(parameters.compact.utf8))
  }
}
