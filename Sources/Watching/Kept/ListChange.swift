/// What is to become of a list that is kept in a file: what comes in and what goes, not what it
/// then holds, so that two programs that keep one list lose nothing of each other's.
package struct ListChange<Item: Hashable & Sendable>: Equatable, Sendable {
  /// What has to be in it, in the order in which it came.
  package private(set) var added: [Item] = []
  /// What must not be in it.
  package private(set) var removed: Set<Item> = []

  /// Nothing is to become of it.
  package init() {}

  /// Takes these in.
  package static func adding(_ items: [Item]) -> ListChange {
    var change = ListChange()
    change.add(items)
    return change
  }

  /// Lets these go.
  package static func removing(_ items: [Item]) -> ListChange {
    var change = ListChange()
    change.remove(items)
    return change
  }

  /// Whether it leaves every list as it is.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  /// This and then that.
  package mutating func follow(with later: ListChange) {
    remove(Array(later.removed))
    add(later.added)
  }

  /// This and then that, of a list that nobody has seen: to let go of what this took in leaves it
  /// as it is, in the list or not.
  package mutating func follow(takingBack later: ListChange) {
    let own = Set(added)
    added.removeAll { later.removed.contains($0) }
    removed.formUnion(later.removed.subtracting(own))
    add(later.added)
  }

  /// The list after it.
  package func applied(to items: [Item]) -> [Item] {
    let left = removed.isEmpty ? items : items.filter { !removed.contains($0) }
    if added.isEmpty { return left }
    let held = Set(left)
    return left + added.filter { !held.contains($0) }
  }

  private mutating func add(_ items: [Item]) {
    removed.subtract(items)
    let held = Set(added)
    added += items.filter { !held.contains($0) }
  }

  private mutating func remove(_ items: [Item]) {
    let gone = Set(items)
    added.removeAll { gone.contains($0) }
    removed.formUnion(gone)
  }
}
