import Catalog
import ConfigurationFiles
import Watching

/// Which metrics regions have, kept for a day.
struct MetricCatalogFile: Sendable {
  private let file: PlacedFile<MetricCatalog>

  var path: String { file.path }

  init(_ path: String) { file = PlacedFile(path, lifetimeSeconds: 86_400) }

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
    file.value(of: place, at: unixSeconds)
  }

  func keep(
    _ catalog: MetricCatalog, of place: AnswerPlace, at unixSeconds: Int64
  ) async throws {
    try await file.keep(catalog, of: place, at: unixSeconds)
  }
}
