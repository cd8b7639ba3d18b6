package import TencentCloud

/// How a list becomes another, item by item.
package struct ListDifference: Equatable, Sendable {
  /// How many there were; nil where that is not known.
  package let oldCount: Int?
  /// What the new one has.
  package let items: [JSONValue]
  /// What is not there any more.
  package let removed: [JSONValue]
  /// What was not there.
  package let added: [JSONValue]

  /// Nil where neither is a list.
  package init?(_ before: JSONValue?, _ after: JSONValue?) {
    let (old, new) = (ListDifference.items(before), ListDifference.items(after))
    guard ListDifference.isList(before) || ListDifference.isList(after), let new else { return nil }
    oldCount = old?.count
    items = new
    removed = (old ?? []).filter { item in !new.contains { ChangeValue.areSame($0, item) } }
    // Of what is not known nobody can say what comes to it.
    added =
      old.map { old in new.filter { item in !old.contains { ChangeValue.areSame($0, item) } } }
      ?? []
  }

  /// Whether only the order is another, as far as is known.
  package var isReordered: Bool { removed.isEmpty && added.isEmpty }

  private static func isList(_ value: JSONValue?) -> Bool {
    if case .array? = value { true } else { false }
  }

  /// Nil where that is not known, or is no list.
  private static func items(_ value: JSONValue?) -> [JSONValue]? {
    switch value {
    case .array(let items)?: items
    case .null?, .string("")?: []
    default: nil
    }
  }
}
