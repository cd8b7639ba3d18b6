package import TRocket
package import TencentCloud

/// A list of which every page was read.
package struct WholeList<Item: Sendable>: Sendable {
  package private(set) var items: [Item] = []
  /// How many calls it took.
  package private(set) var callCount = 0
  private var paging = Paging()
  private let action: ActionID

  /// Reads it.
  /// - Parameters:
  ///   - name: What an item is called; one without a name that can be read is left out, and said.
  ///   - isEnough: Ends the reading at an item.
  package init<Request: TRocketAction>(
    _ client: CloudClient, request: (_ offset: Int) -> Request,
    items: (Request.Response) throws(CloudError) -> [Item],
    total: (Request.Response) -> Int?, name: (Item) -> String?,
    until isEnough: (Item) -> Bool = { _ in false }
  ) async throws(CloudError) {
    action = Request.id
    while !paging.isOver {
      let reply = try await client.reply(to: request(paging.read))
      callCount += 1
      let page = try items(reply.value)
      let names = page.map(name)
      let news = paging.take(names, total: total(reply.value), excess: reply.excess)
      for (index, item) in page.enumerated() where news[index] && names[index] != nil {
        self.items.append(item)
        if isEnough(item) { return }
      }
    }
  }

  /// In which way it is not whole.
  package var flaw: CloudError? { paging.defect.map { CloudError(.malformed($0), action: action) } }
}
