package import TencentCloud

/// A page of a list that is read to its end.
package struct Page<Item: Sendable>: Sendable {
  /// Its items.
  package let items: [Item]
  /// What they are called, nil where that cannot be read.
  package let names: [String?]
  /// How many there are in all; nil where the service does not say.
  package let total: Int?
  /// That it held more items than were asked for.
  package let excess: AnswerDefect?

  /// Asks for a page of a typed list.
  /// - Throws: The failure of the call, and what `items` throws where the answer has no list.
  package init<Request: Action>(
    _ client: CloudClient, _ request: Request,
    items: (Request.Response) throws(CloudError) -> [Item],
    total: (Request.Response) -> Int?, name: (Item) -> String?
  ) async throws(CloudError) {
    let reply = try await client.reply(to: request)
    self.items = try items(reply.value)
    names = self.items.map(name)
    self.total = total(reply.value)
    excess = reply.excess
  }
}
