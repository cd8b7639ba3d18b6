/// Which MQTT clients are asked for (`DescribeClientList`).
package struct ClientQuery: Hashable, Sendable {
  /// Whether they are connected.
  package enum Status: String, Hashable, CaseIterable, Sendable {
    case all, online, offline
  }

  /// Whether they are connected.
  package var status = Status.all
  /// What their ids have in them; nil for all.
  package var id: String?

  /// Those; all where nothing is said.
  package init(status: Status = .all, id: String? = nil) {
    self.status = status
    self.id = id
  }

  /// What somebody typed: `online`, `offline`, `all`, `id` and a part of an id, or two of these. Nil
  /// where it is something else.
  package init?(_ text: String) {
    var words = text.split(separator: " ").map(String.init)
    if let first = words.first, let status = Status(rawValue: first.lowercased()) {
      self.status = status
      words.removeFirst()
    }
    if words.isEmpty { return }
    guard words.count == 2, words[0].lowercased() == "id" else { return nil }
    id = words[1]
  }

  /// As it is typed.
  package var text: String {
    [status == .all && id != nil ? nil : status.rawValue, id.map { "id \($0)" }]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// Whether it asks for all.
  package var isAll: Bool { status == .all && id == nil }
}
