import Catalog
import ConfigurationFiles
import Watching

/// Which groups of regions were the worst, kept for a week.
struct WorstGroupFile: Sendable {
  /// The names of the groups by instance.
  private let file: PlacedFile<[String: [String]]>

  var path: String { file.path }

  init(_ path: String) { file = PlacedFile(path, lifetimeSeconds: 7 * 86_400) }

  /// The file of a user.
  init(in directories: XDGDirectories) {
    self.init(directories.cacheDirectory + "/worst.json")
  }

  /// Who keeps it there. That it cannot be written makes the next first look longer, and no more.
  var store: WorstGroupStore {
    WorstGroupStore(
      read: { groups(of: $0, at: $1) },
      keep: { try? await keep($0, of: $1, at: $2) })
  }

  func groups(of place: AnswerPlace, at unixSeconds: Int64) -> [GroupKey] {
    let groups = file.value(of: place, at: unixSeconds) ?? [:]
    return groups.sorted { $0.key < $1.key }.flatMap { id, names in
      names.map { GroupKey(instanceID: id, name: $0) }
    }
  }

  func keep(_ worst: [GroupKey], of place: AnswerPlace, at unixSeconds: Int64) async throws {
    let groups = Dictionary(grouping: worst, by: \.instanceID).mapValues { $0.map(\.name) }
    try await file.keep(groups, of: place, at: unixSeconds)
  }
}
