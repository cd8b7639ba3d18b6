import FoundationEssentials
package import TencentCloud

extension Page where Item == [String: JSONValue] {
  /// Asks for a page of a list that is read as JSON.
  /// - Parameters:
  ///   - parameters: All but those of the page.
  ///   - member: What an item's name stands under.
  /// - Throws: The failure of the call, and that the answer has no list of objects, or a total that
  ///   is no whole number.
  package init(
    _ client: CloudClient, _ action: ActionDescriptor, _ parameters: [String: JSONValue],
    from offset: Int, namedBy member: String
  ) async throws(CloudError) {
    var parameters = parameters
    let size = Paging.pageSize(of: action)
    // What is answered whole takes no page.
    if action.parameters.contains(where: { $0.name == "Offset" }) {
      parameters["Offset"] = .integer(Int64(offset))
      parameters["Limit"] = .integer(Int64(size))
    }
    var call = CloudCall(action, .object(parameters))
    call.itemLimit = size
    let reply = try await client.send(call)
    let answer = try reply.json()
    let list = action.response.first(where: \.isList)?.name ?? "Data"
    items = try Page.items(answer[list], list, action)
    names = items.map { $0[member]?.flatParameters[""] }
    total = try Page.total(answer["TotalCount"], action)
    excess = reply.excess
  }

  /// A total that cannot be read is no missing one: a page would be taken for the whole list.
  private static func total(
    _ value: JSONValue?, _ action: ActionDescriptor
  ) throws(CloudError) -> Int? {
    switch value {
    case nil, .null: return nil
    case .integer(let total): return Int(total)
    default:
      throw CloudError(
        .malformed(.wrongType(place: "TotalCount", expected: .wholeNumber)), action: action.id)
    }
  }

  private static func items(
    _ data: JSONValue?, _ name: String, _ action: ActionDescriptor
  ) throws(CloudError) -> [[String: JSONValue]] {
    let isNullable = action.response.contains { $0.name == name && $0.isNullable }
    guard case .array(let values)? = data else {
      let isNull = data == nil || data == .null
      if isNull, isNullable { return [] }
      let defect: AnswerDefect =
        isNull ? .absent(place: name) : .wrongType(place: name, expected: .list)
      throw CloudError(.malformed(defect), action: action.id)
    }
    var items: [[String: JSONValue]] = []
    for (index, value) in values.enumerated() {
      guard case .object(let item) = value else {
        throw CloudError(
          .malformed(.wrongType(place: "\(name)[\(index)]", expected: .object)), action: action.id)
      }
      items.append(item)
    }
    return items
  }
}
