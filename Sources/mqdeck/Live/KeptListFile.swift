import ConfigurationFiles
import FoundationEssentials
import Synchronization
import Watching

/// A list of the user's as JSON in a file of its own, for the owner's eyes only, which several
/// consoles keep: each reads it, changes it and writes it back under a lock.
struct KeptListFile<Item: Codable & Hashable & Sendable>: Sendable {
  /// The most that is read, and so the most that is written: some 80,000 ids.
  static var limitBytes: Int { 16_000_000 }

  let path: String
  /// How long another writer is waited for.
  var longestWaitMilliseconds = FileLock.longestWaitMilliseconds

  init(_ path: String) { self.path = path }

  /// What it holds; nothing where nothing was kept yet.
  func read() throws -> [Item] {
    let limit = KeptListFile.limitBytes
    guard let bytes = try SmallFile(path).read(limitBytes: limit) else { return [] }
    if bytes.count > limit {
      throw KeptListDefect(path: path, reason: "it has more than \(limit / 1_000_000) MB")
    }
    do {
      return try JSONDecoder().decode([Item].self, from: Data(bytes))
    } catch {
      throw KeptListDefect(path: path, bytes: bytes, error)
    }
  }

  /// Changes what it holds. A file that cannot be read is left as it is, and none is written that
  /// could not be read again.
  /// - Returns: What it holds now, with what others put there.
  func change(_ change: ListChange<Item>) async throws -> [Item] {
    let lock = try await FileLock.waiting(
      toWrite: path, lockPath: path + ".lock", longestWaitMilliseconds: longestWaitMilliseconds)
    defer { withExtendedLifetime(lock) {} }
    // Whoever quits writes the whole of what is left; this would come after it.
    try Task.checkCancellation()
    let held = try read()
    let items = change.applied(to: held)
    if items == held { return held }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = Array(try encoder.encode(items)) + [0x0A]
    let limit = KeptListFile.limitBytes
    if bytes.count > limit {
      throw KeptListDefect(
        path: path,
        reason: "\(items.count) entries would be more than \(limit / 1_000_000) MB; remove some")
    }
    try PrivateFile(path).write(bytes)
    return items
  }
}

extension KeptStore where Item: Codable {
  /// Lists that are files.
  init(file: @escaping @Sendable (_ key: String) -> KeptListFile<Item>) {
    self.init(
      read: { try file($0).read() }, change: { key, change in try await file(key).change(change) })
  }
}

/// The same for `--demo`, which leaves nothing behind: lists by key.
final class DemoLists<Item: Hashable & Sendable>: Sendable {
  private let lists = Mutex<[String: [Item]]>([:])

  /// Has these, until the user says otherwise.
  func begin(with new: [String: [Item]]) {
    lists.withLock { $0.merge(new) { own, _ in own } }
  }

  /// They as the console reads and changes them.
  var store: KeptStore<Item> {
    KeptStore(read: { [self] in read($0) }, change: { [self] in change($0, $1) })
  }

  func read(_ key: String) -> [Item] { lists.withLock { $0[key] ?? [] } }

  func change(_ key: String, _ change: ListChange<Item>) -> [Item] {
    lists.withLock { lists in
      let items = change.applied(to: lists[key] ?? [])
      lists[key] = items
      return items
    }
  }
}

/// Names of files from texts that come from elsewhere.
enum FileName {
  /// The text, with whatever could lead elsewhere written as its number.
  static func safe(_ text: String) -> String {
    text.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || character == "-")
      return isPlain ? String(character) : "_" + String(byte, radix: 16)
    }.joined()
  }
}
