import Catalog
import ConfigurationFiles
import Watching

/// Names as they were seen last in each region, kept for ninety days for the owner's eyes only.
struct SeenNameFile: Sendable {
  private let file: PlacedFile<SeenNames>

  var path: String { file.path }

  init(_ path: String) { file = PlacedFile(path, lifetimeSeconds: 90 * 86_400) }

  /// The file of a user.
  init(in directories: XDGDirectories) { self.init(directories.cacheDirectory + "/names.json") }

  /// Who keeps them there. That it cannot be written leaves nothing to complete, and no more.
  var keeping: SeenNameKeeping { { try? await keep($0, of: $1, at: $2) } }

  func names(of place: AnswerPlace, at unixSeconds: Int64) -> SeenNames {
    file.value(of: place, at: unixSeconds) ?? SeenNames()
  }

  func keep(_ names: SeenNames, of place: AnswerPlace, at unixSeconds: Int64) async throws {
    let before = self.names(of: place, at: unixSeconds)
    try await file.keep(before.taking(names), of: place, at: unixSeconds)
  }
}
