import FoundationEssentials
import TRocket
import TencentCloud

/// One region of the service for one-shot commands: calls by the name of their action.
struct CloudSession: Sendable {
  let client: CloudClient

  /// Items asked for at once: the most that the service gives.
  static let pageSize = 100

  /// Calls an action.
  /// - Returns: what stands under `Response`, secrets included.
  func call(
    _ action: ActionDescriptor, _ parameters: JSONValue
  ) async throws(CloudError) -> JSONValue {
    let call = CloudCall(
      action: action.name, service: TRocketCatalog.service, version: TRocketCatalog.version,
      mutates: action.mutates, requestsPerSecond: action.requestsPerSecond,
      body: Data(parameters.compact.utf8))
    return try await client.send(call).json()
  }

  /// Calls an action that changes nothing.
  func read<Request: TRocketAction>(
    _ action: Request.Type, _ parameters: [String: JSONValue]
  ) async throws(CloudError) -> JSONValue {
    let call = CloudCall(
      action: Request.name, service: Request.service, version: Request.version,
      mutates: Request.mutates, requestsPerSecond: Request.requestsPerSecond,
      body: Data(JSONValue.object(parameters).compact.utf8))
    return try await client.send(call).json()
  }

  /// Every item of a list, page by page. What arrives and the total are believed, not what was
  /// asked for.
  func items<Request: TRocketAction>(
    _ action: Request.Type, _ parameters: [String: JSONValue]
  ) async throws(CloudError) -> [JSONValue] {
    var items: [JSONValue] = []
    while true {
      var page = parameters
      page["Offset"] = .integer(Int64(items.count))
      page["Limit"] = .integer(Int64(CloudSession.pageSize))
      let answer = try await read(action, page)
      guard case .array(let arrived) = answer["Data"] else { return items }
      items += arrived
      if arrived.isEmpty { return items }
      if case .integer(let total) = answer["TotalCount"] {
        if items.count >= total { return items }
      } else if arrived.count < CloudSession.pageSize {
        return items
      }
    }
  }
}
