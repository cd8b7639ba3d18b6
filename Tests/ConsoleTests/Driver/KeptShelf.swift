import Synchronization

@testable import Watching

/// Kept lists, in memory.
final class KeptShelf<Item: Hashable & Sendable>: Sendable {
  private let lists = Mutex<[String: [Item]]>([:])
  private let damage = Mutex(false)
  var isDamaged: Bool {
    get { damage.withLock { $0 } }
    set { damage.withLock { $0 = newValue } }
  }
  var store: KeptStore<Item> {
    KeptStore(
      read: { [self] key in
        if isDamaged { throw Damaged() }
        return read(key)
      }, change: { [self] in change($0, $1) })
  }
  func read(_ key: String) -> [Item] { lists.withLock { $0[key] ?? [] } }
  func write(_ key: String, _ new: [Item]) { lists.withLock { $0[key] = new } }
  func change(_ key: String, _ change: ListChange<Item>) -> [Item] {
    lists.withLock { lists in
      let held = change.applied(to: lists[key] ?? [])
      lists[key] = held
      return held
    }
  }
}

private struct Damaged: Error {}
