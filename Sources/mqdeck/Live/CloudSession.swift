import Catalog
import FoundationEssentials
import TencentCloud

/// One region of the service for one-shot commands: calls by the name of their action.
struct CloudSession: Sendable {
  let client: CloudClient

  /// Calls an action.
  /// - Returns: what stands under `Response`, secrets included, and what was cut off of a page that
  ///   holds more items than `Limit` asked for.
  func call(
    _ action: ActionDescriptor, _ parameters: JSONValue
  ) async throws(CloudError) -> (json: JSONValue, excess: AnswerDefect?) {
    var call = CloudCall(action, parameters)
    if case .integer(let limit)? = parameters["Limit"], limit > 0 {
      call.itemLimit = Int(clamping: limit)
    }
    let reply = try await client.send(call)
    return (try reply.json(), reply.excess)
  }

  /// Calls an action that changes nothing.
  func read<Request: Action>(
    _ action: Request.Type, _ parameters: [String: JSONValue]
  ) async throws(CloudError) -> JSONValue {
    let call = CloudCall(
      action: Request.id, version: Request.version, mutates: Request.mutates,
      requestsPerSecond: Request.requestsPerSecond,
      body: Data(JSONValue.object(parameters).compact.utf8))
    return try await client.send(call).json()
  }

  /// Every item of a list, page by page.
  /// - Parameter member: What an item's name stands under.
  func list(
    _ action: ActionID, _ parameters: [String: JSONValue], namedBy member: String
  ) async throws(CloudError) -> JSONList {
    guard let descriptor = APICatalogs.known.action(action) else {
      throw CloudError(.malformed(.unknownAction), action: action)
    }
    return try await JSONList(client, descriptor, parameters, namedBy: member)
  }
}
