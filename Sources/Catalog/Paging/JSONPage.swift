import FoundationEssentials
package import TencentCloud

/// A page of a list that is read as JSON.
package struct JSONPage: Sendable {
  /// Its items.
  package let items: [[String: JSONValue]]
  /// What they are called, nil where that cannot be read.
  package let names: [String?]
  /// How many there are in all; nil where the service does not say.
  package let total: Int?
  /// That it held more items than were asked for.
  package let excess: AnswerDefect?

  /// Asks for a page.
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
    parameters["Offset"] = .integer(Int64(offset))
    parameters["Limit"] = .integer(Int64(Paging.pageSize))
    var call = CloudCall(action, .object(parameters))
    call.itemLimit = Paging.pageSize
    let reply = try await client.send(call)
    let answer = try reply.json()
    items = try JSONPage.items(answer["Data"], action)
    names = items.map { if case .string(let name)? = $0[member] { name } else { nil } }
    total = try JSONPage.total(answer["TotalCount"], action)
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
    _ data: JSONValue?, _ action: ActionDescriptor
  ) throws(CloudError) -> [[String: JSONValue]] {
    let isNullable = action.response.contains { $0.name == "Data" && $0.isNullable }
    guard case .array(let values)? = data else {
      let isNull = data == nil || data == .null
      if isNull, isNullable { return [] }
      let defect: AnswerDefect =
        isNull ? .absent(place: "Data") : .wrongType(place: "Data", expected: .list)
      throw CloudError(.malformed(defect), action: action.id)
    }
    var items: [[String: JSONValue]] = []
    for (index, value) in values.enumerated() {
      guard case .object(let item) = value else {
        throw CloudError(
          .malformed(.wrongType(place: "Data[\(index)]", expected: .object)), action: action.id)
      }
      items.append(item)
    }
    return items
  }
}

/// A list of which every page was read as JSON.
package struct JSONList: Sendable {
  /// Its items.
  package private(set) var items: [[String: JSONValue]] = []
  /// How many calls it took.
  package private(set) var callCount = 0
  /// In which way it is not whole.
  package private(set) var flaw: CloudError?

  /// Reads it.
  /// - Parameters:
  ///   - member: What an item's name stands under.
  ///   - isEnough: Ends the reading at an item.
  /// - Throws: The failure of a call, and that a page has no list of objects.
  package init(
    _ client: CloudClient, _ action: ActionDescriptor, _ parameters: [String: JSONValue],
    namedBy member: String, until isEnough: ([String: JSONValue]) -> Bool = { _ in false }
  ) async throws(CloudError) {
    var paging = Paging()
    while !paging.isOver {
      let page = try await JSONPage(
        client, action, parameters, from: paging.read, namedBy: member)
      callCount += 1
      let news = paging.take(page.names, total: page.total, excess: page.excess)
      for (item, isNew) in zip(page.items, news) where isNew {
        items.append(item)
        if isEnough(item) { return }
      }
    }
    flaw = paging.defect.map { CloudError(.malformed($0), action: action.id) }
  }
}
