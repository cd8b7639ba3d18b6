import ConfigurationFiles
import FoundationEssentials

/// What can be made again, kept as JSON in a file for the owner's eyes only: a file that is odd, too
/// large or of another version is as good as none.
struct CacheFile<Entry: Codable & Sendable>: Sendable {
  private struct Content: Codable {
    var version: Int
    var entries: [Entry]
  }

  /// The most that is read, and so the most that is written: more would be no cache any more.
  private static var limitBytes: Int { 1_000_000 }
  private static var version: Int { 1 }

  let path: String

  /// What it holds.
  var entries: [Entry] {
    guard let bytes = try? SmallFile(path).read(limitBytes: Self.limitBytes),
      bytes.count <= Self.limitBytes,
      let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)),
      content.version == Self.version
    else { return [] }
    return content.entries
  }

  /// Changes what it holds while nobody else does.
  func change(_ change: (inout [Entry]) -> Void) async throws {
    let lock = try await FileLock.waiting(toWrite: path, lockPath: path + ".lock")
    defer { withExtendedLifetime(lock) {} }
    var entries = entries
    change(&entries)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes =
      Array(try encoder.encode(Content(version: Self.version, entries: entries))) + [0x0A]
    guard bytes.count <= Self.limitBytes else { return }
    try PrivateFile(path).write(bytes)
  }
}
