import Catalog
import ConfigurationFiles
import FoundationEssentials
import Watching

/// Which metrics regions have, kept for a day in a file for the owner's eyes only. It can be made
/// again: one that is odd or old is as good as none.
struct MetricCatalogFile: Sendable {
  /// The most that is read, and so the most that is written.
  static let limitBytes = 1_000_000
  static let lifetimeSeconds: Int64 = 86_400

  private struct Content: Codable {
    static let version = 1

    struct Entry: Codable {
      var place: AnswerPlace
      var unixSeconds: Int64
      var catalog: MetricCatalog
    }

    var version = Content.version
    var entries: [Entry] = []
  }

  let path: String

  init(_ path: String) { self.path = path }

  /// The file of a user.
  init(in directories: XDGDirectories) {
    self.init(directories.cacheDirectory + "/metrics.json")
  }

  /// Who keeps it there. That it cannot be written costs a call tomorrow, and no more.
  var store: MetricCatalogStore {
    MetricCatalogStore(
      read: { catalog(of: $0, at: $1) },
      keep: { try? await keep($0, of: $1, at: $2) })
  }

  func catalog(of place: AnswerPlace, at unixSeconds: Int64) -> MetricCatalog? {
    content().entries.first { $0.place == place && Self.isGood($0, at: unixSeconds) }?.catalog
  }

  func keep(
    _ catalog: MetricCatalog, of place: AnswerPlace, at unixSeconds: Int64
  ) async throws {
    let lock = try await FileLock.waiting(toWrite: path, lockPath: path + ".lock")
    defer { withExtendedLifetime(lock) {} }
    var content = content()
    content.entries.removeAll { $0.place == place || !Self.isGood($0, at: unixSeconds) }
    content.entries.append(
      Content.Entry(place: place, unixSeconds: unixSeconds, catalog: catalog))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = Array(try encoder.encode(content)) + [0x0A]
    guard bytes.count <= Self.limitBytes else { return }
    try PrivateFile(path).write(bytes)
  }

  /// A clock that was set back makes one of the future, which is none.
  private static func isGood(_ entry: Content.Entry, at unixSeconds: Int64) -> Bool {
    let (age, overflows) = unixSeconds.subtractingReportingOverflow(entry.unixSeconds)
    return !overflows && (0..<lifetimeSeconds).contains(age)
  }

  private func content() -> Content {
    guard let bytes = try? SmallFile(path).read(limitBytes: Self.limitBytes),
      bytes.count <= Self.limitBytes,
      let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)),
      content.version == Content.version
    else { return Content() }
    return content
  }
}
