/// Where the lists of one kind are kept, by key: a region's, an instance's.
package struct KeptStore<Item: Hashable & Sendable>: Sendable {
  /// Reads what a file holds; what it throws says in English why that cannot be read.
  package let read: @Sendable (_ key: String) async throws -> [Item]
  /// Brings a change to a file, and says what that holds then.
  package let change: @Sendable (_ key: String, _ change: ListChange<Item>) async throws -> [Item]

  package init(
    read: @escaping @Sendable (_ key: String) async throws -> [Item],
    change:
      @escaping @Sendable (_ key: String, _ change: ListChange<Item>) async throws -> [Item]
  ) {
    self.read = read
    self.change = change
  }

  /// A store that holds nothing and keeps nothing.
  package static var empty: KeptStore { KeptStore(read: { _ in [] }, change: { _, _ in [] }) }

  /// Reads a list and says what became of it.
  package func answer(reading key: String) async -> KeptAnswer<Item> {
    do { return KeptAnswer(key, .read(try await read(key))) } catch {
      return KeptAnswer(key, .unreadable("\(error)"))
    }
  }

  /// Writes what was changed in a list and says what became of it.
  package func answer(
    writing change: ListChange<Item>, of key: String
  ) async -> KeptAnswer<Item> {
    do { return KeptAnswer(key, .written(try await self.change(key, change))) } catch {
      return KeptAnswer(key, .unwritten("\(error)"))
    }
  }
}
