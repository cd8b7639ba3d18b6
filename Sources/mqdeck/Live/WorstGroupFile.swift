import Catalog
import ConfigurationFiles
import Watching

/// Which groups of regions were the worst, kept for a week.
struct WorstGroupFile: Sendable {
  static let lifetimeSeconds: Int64 = 7 * 86_400

  private struct Entry: Codable, Sendable {
    var place: AnswerPlace
    var unixSeconds: Int64
    /// The names of the groups by instance.
    var groups: [String: [String]]

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
    self.init(directories.cacheDirectory + "/worst.json")
  }

  /// Who keeps it there. That it cannot be written makes the next first look longer, and no more.
  var store: WorstGroupStore {
    WorstGroupStore(
      read: { groups(of: $0, at: $1) },
      keep: { try? await keep($0, of: $1, at: $2) })
  }

  func groups(of place: AnswerPlace, at unixSeconds: Int64) -> [GroupKey] {
    let entry = file.entries.first { $0.place == place && $0.isGood(at: unixSeconds) }
    return (entry?.groups ?? [:]).sorted { $0.key < $1.key }.flatMap { id, names in
      names.map { GroupKey(instanceID: id, name: $0) }
    }
  }

  func keep(_ worst: [GroupKey], of place: AnswerPlace, at unixSeconds: Int64) async throws {
    try await file.change { entries in
      entries.removeAll { $0.place == place || !$0.isGood(at: unixSeconds) }
      let groups = Dictionary(grouping: worst, by: \.instanceID).mapValues { $0.map(\.name) }
      entries.append(Entry(place: place, unixSeconds: unixSeconds, groups: groups))
    }
  }
}
