import FoundationEssentials

/// What the data says of a product in words only, kept by hand in a table beside it.
struct ProductFacts: Decodable {
  struct Action: Decodable {
    /// A list that has no pages and holds so many items at most.
    struct Cap: Decodable {
      var parameter: String
      var limit: Int
      var next: String?
    }

    /// Where an answer without an error tells of failures.
    struct Failures: Decodable {
      var list: String?
      var count: String?
      var flag: String?
      var reason: String?
    }

    /// A case of `ActionVerb`.
    var verb: String
    /// A case of `InstanceKind`.
    var instanceKind: String
    /// The action that deletes what this one creates or modifies.
    var deletion: String?
    /// The parameters that name what it changes.
    var names: [String]?
    /// Whether the names of what it changes are not all among its parameters.
    var hidden: Bool?
    var dangerous: Bool?
    /// The action that took its place, with its product, or `none`.
    var successor: String?
    /// The member that counts the items of a list, where it is not `TotalCount`; blank for none.
    var total: String?
    /// The most items a page.
    var pageLimit: Int?
    var cap: Cap?
    var failures: Failures?
  }

  /// A time in place of which a number may stand for something else.
  struct Exception: Decodable {
    /// The type, written by hand in the target.
    var type: String
    var exception: Int
  }

  /// Something of which the table says nothing, or that the data does not have.
  struct Missing: Error { var name: String }

  /// The action that describes an instance of a kind by its id.
  private(set) var instanceDescriptions: [String: String] = [:]
  /// Fields that may hold keys or passwords without their note saying so, as `Owner.Field`.
  private(set) var secrets: Set<String> = []
  /// Fields that are bodies of messages that are sent.
  private(set) var messageBodies: Set<String> = []
  private(set) var types: [String: Exception] = [:]
  private(set) var actions: [String: Action] = [:]

  /// Nothing is known.
  init() {}

  /// - Throws: `DecodingError`, `Missing`
  init(json: Data, of data: SourceData) throws {
    self = try JSONDecoder().decode(ProductFacts.self, from: json)
    for name in data.actions.keys where actions[name] == nil { throw Missing(name: name) }
    for name in actions.keys where data.actions[name] == nil { throw Missing(name: name) }
    let fields = data.fieldNames
    for name in secrets.union(messageBodies).union(types.keys) where !fields.contains(name) {
      throw Missing(name: name)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case instanceDescriptions, secrets, messageBodies, types, actions
  }
}
