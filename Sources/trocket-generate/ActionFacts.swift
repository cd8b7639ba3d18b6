import FoundationEssentials

/// What the data says of actions in words only, kept by hand in a table beside it.
struct ActionFacts: Decodable {
  struct Action: Decodable {
    /// A case of `ActionVerb`.
    var verb: String
    /// A case of `InstanceKind`.
    var instanceKind: String
    /// The action that deletes what this one creates or modifies.
    var deletion: String?
  }

  /// An action of which the table says nothing.
  struct Missing: Error { var action: String }

  /// The action that describes an instance of a kind by its id.
  var instanceDescriptions: [String: String] = [:]
  private(set) var actions: [String: Action] = [:]

  /// Nothing is known.
  init() {}

  /// - Throws: `DecodingError`, `Missing`
  init(json: Data, of names: some Sequence<String>) throws {
    self = try JSONDecoder().decode(ActionFacts.self, from: json)
    for name in names where actions[name] == nil { throw Missing(action: name) }
  }

  private enum CodingKeys: String, CodingKey { case instanceDescriptions, actions }
}
