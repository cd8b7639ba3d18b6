package import TencentCloud

/// The order of things that have a number each by which they are heard, the lowest first: policies,
/// enrichment rules. It is changed whole, in one call, which says the number of each.
package struct PriorityOrder: Equatable, Sendable {
  /// One of them.
  package struct Item: Equatable, Sendable {
    package let id: Int64
    package let name: String
    package let priority: Int64

    package init(id: Int64, name: String, priority: Int64) {
      self.id = id
      self.name = name
      self.priority = priority
    }
  }

  /// As they were found, the first one first.
  package let before: [Item]
  /// As they are to be.
  package private(set) var items: [Item]

  package init(_ items: [Item]) {
    before = items.sorted { $0.priority < $1.priority }
    self.items = before
  }

  /// Moves one by some places.
  /// - Returns: Where it stands now.
  package mutating func move(_ index: Int, by step: Int) -> Int {
    let target = index + step
    guard items.indices.contains(index), items.indices.contains(target) else { return index }
    items.insert(items.remove(at: index), at: target)
    return target
  }

  /// Whether it is another order than it was.
  package var isChanged: Bool { items.map(\.id) != before.map(\.id) }

  /// The parameter of the call: every thing with its number. The numbers stay the same, only whose
  /// they are does not.
  package var value: JSONValue {
    .array(
      zip(items, before).map { item, place in
        .object(["Id": .integer(item.id), "Priority": .integer(place.priority)])
      })
  }

  /// The same as it was found.
  package var seen: JSONValue {
    .array(
      before.map { .object(["Id": .integer($0.id), "Priority": .integer($0.priority)]) })
  }

  /// What each is called, by its number as text.
  package var names: [String: String] {
    Dictionary(before.map { ("\($0.id)", $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The parameter that takes it.
  package static let parameter = "Priorities"

  /// One whose number becomes another.
  package struct Move: Equatable, Sendable {
    /// As the call names it.
    package let id: String
    package let before: JSONValue?
    package let after: JSONValue?
  }

  /// Which numbers of an order become others, in the new order.
  package static func moves(_ before: JSONValue?, _ after: JSONValue?) -> [Move] {
    guard case .array(let new)? = after else { return [] }
    let old = if case .array(let items)? = before { items } else { [JSONValue]() }
    return new.compactMap { item in
      let former = old.first { $0["Id"] == item["Id"] }?["Priority"]
      guard former != item["Priority"], let id = item["Id"]?.typedText else { return nil }
      return Move(id: id, before: former, after: item["Priority"])
    }
  }

  /// How the order of a list is read.
  static func recipe(_ kind: ResourceID, _ action: ActionID) -> ReadBackRecipe {
    ReadBackRecipe(
      kind, sources: [.describe(action)], fields: [parameter], aliases: [parameter: "Data"],
      parts: [parameter: ["Id", "Priority"]])
  }

  /// The form that changes the order of a list; nil where it has none. A footer asks with every key:
  /// no more is looked through than the forms of such a list.
  package static func form(of list: ResourceID) -> ActionForm? {
    let forms: [ActionForm]
    switch list {
    case PolicyResource.id: forms = PolicyResource.forms
    case EnrichmentRuleResource.id: forms = EnrichmentRuleResource.forms
    default: return nil
    }
    return forms.first { $0.readBack?.recipe.fields == [parameter] }
  }
}
