import Catalog
import ConfigurationFiles

/// What regions were found to answer, kept for a day: by address, region and account.
struct RegionAnswersFile: Sendable {
  private struct Entry: Codable, Sendable {
    var place: AnswerPlace
    var answers: RegionAnswers
  }

  private let file: CacheFile<Entry>

  var path: String { file.path }

  init(_ path: String) { file = CacheFile(path: path) }

  /// The file of a user.
  init(in directories: XDGDirectories) {
    self.init(directories.cacheDirectory + "/answers.json")
  }

  /// What is known of a place, and still good.
  func answers(of place: AnswerPlace, at unixSeconds: Int64) -> RegionAnswers {
    file.entries.first { $0.place == place }?.answers.fresh(at: unixSeconds) ?? RegionAnswers()
  }

  /// Keeps what was learnt of a place beside what others have learnt meanwhile.
  func keep(
    _ answers: RegionAnswers, of place: AnswerPlace, at unixSeconds: Int64
  ) async throws {
    try await file.change { entries in
      let known = entries.first { $0.place == place }?.answers
      entries.removeAll { $0.place == place }
      entries.append(Entry(place: place, answers: known?.merged(with: answers) ?? answers))
      entries = entries.compactMap { entry in
        let fresh = entry.answers.fresh(at: unixSeconds)
        return fresh.isEmpty ? nil : Entry(place: entry.place, answers: fresh)
      }
    }
  }
}
