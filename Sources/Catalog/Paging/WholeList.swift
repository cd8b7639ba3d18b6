package import TencentCloud

/// A list of which every page was read, by the rule of `Paging`.
package struct WholeList<Item: Sendable>: Sendable {
  /// Its items, each of them once.
  package private(set) var items: [Item] = []
  /// How many calls it took.
  package private(set) var callCount = 0
  /// In which way it is not whole; nil where an item was enough.
  package private(set) var flaw: CloudError?

  /// Reads it.
  /// - Parameters:
  ///   - page: Asks for the page that begins at an item.
  ///   - isEnough: Ends the reading at an item.
  /// - Throws: What a page throws.
  package init(
    _ action: ActionID, pageSize: Int = Paging.pageSize,
    page: (_ offset: Int) async throws(CloudError) -> Page<Item>,
    until isEnough: (Item) -> Bool = { _ in false }
  ) async throws(CloudError) {
    var paging = Paging()
    while !paging.isOver {
      let page = try await page(paging.read)
      callCount += 1
      let news = paging.take(
        page.names, total: page.total, asked: pageSize, excess: page.excess)
      for (item, isNew) in zip(page.items, news) where isNew {
        items.append(item)
        if isEnough(item) { return }
      }
    }
    flaw = paging.defect.map { CloudError(.malformed($0), action: action) }
  }

  /// Reads a typed list.
  /// - Parameter name: What an item is called; that one has no name is a flaw.
  package init<Request: Action>(
    _ client: CloudClient, request: (_ offset: Int) -> Request,
    items: (Request.Response) throws(CloudError) -> [Item],
    total: (Request.Response) -> Int?, name: (Item) -> String?,
    until isEnough: (Item) -> Bool = { _ in false }
  ) async throws(CloudError) {
    try await self.init(
      Request.id,
      page: { offset throws(CloudError) in
        try await Page(client, request(offset), items: items, total: total, name: name)
      }, until: isEnough)
  }
}

/// A list of which every page was read as JSON.
package typealias JSONList = WholeList<[String: JSONValue]>

extension WholeList where Item == [String: JSONValue] {
  /// Reads it.
  /// - Parameters:
  ///   - member: What an item's name stands under.
  ///   - isEnough: Ends the reading at an item.
  /// - Throws: The failure of a call, and that a page has no list of objects.
  package init(
    _ client: CloudClient, _ action: ActionDescriptor, _ parameters: [String: JSONValue],
    namedBy member: String, until isEnough: (Item) -> Bool = { _ in false }
  ) async throws(CloudError) {
    try await self.init(
      action.id, pageSize: Paging.pageSize(of: action),
      page: { offset throws(CloudError) in
        try await Page(client, action, parameters, from: offset, namedBy: member)
      }, until: isEnough)
  }
}
