import Catalog
import ConfigurationFiles
import Watching

/// Which metrics regions have, kept for a day.
struct MetricCatalogFile: Sendable {
  static let lifetimeSeconds: Int64 = 86_400

  private struct Entry: Codable, Sendable {
    var place: AnswerPlace
    var unixSeconds: Int64
    var catalog: MetricCatalog

    /// A clock that was set back makes one of the future, which is none.
    func isGood(at now: Int64) -> Bool {
      let (age, overflows) = now.subtractingReportingOverflow(unixSeconds)
      return !overflows && (0..<lifetimeSeconds).contains(age)
    }
  }

  private let file: CacheFile<Entry>

  var path: String { file.path }

  init(_ path: String) { file = CacheFile(path: path) }

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
    file.entries.first { $0.place == place && $0.isGood(at: unixSeconds) }?.catalog
  }

  func keep(
    _ catalog: MetricCatalog, of place: AnswerPlace, at unixSeconds: Int64
  ) async throws {
    try await file.change { entries in
      entries.removeAll { $0.place == place || !$0.isGood(at: unixSeconds) }
      entries.append(Entry(place: place, unixSeconds: unixSeconds, catalog: catalog))
    }
  }
}
