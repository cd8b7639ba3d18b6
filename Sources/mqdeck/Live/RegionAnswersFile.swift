import Catalog
import ConfigurationFiles
import FoundationEssentials

/// What regions were found to answer, kept for a day in a file for the owner's eyes only: by address,
/// region and account. It can be made again: one that is odd or old is as good as none.
struct RegionAnswersFile: Sendable {
  /// The most that is read, and so the most that is written.
  static let limitBytes = 1_000_000

  private struct Content: Codable {
    static let version = 1

    struct Entry: Codable {
      var place: AnswerPlace
      var answers: RegionAnswers
    }

    var version = Content.version
    var entries: [Entry] = []
  }

  let path: String

  init(_ path: String) { self.path = path }

  /// The file of a user.
  init(in directories: XDGDirectories) {
    self.init(directories.cacheDirectory + "/answers.json")
  }

  /// What is known of a place, and still good.
  func answers(of place: AnswerPlace, at unixSeconds: Int64) -> RegionAnswers {
    content().entries.first { $0.place == place }?.answers.fresh(at: unixSeconds)
      ?? RegionAnswers()
  }

  /// Keeps what was learnt of a place beside what others have learnt meanwhile.
  func keep(
    _ answers: RegionAnswers, of place: AnswerPlace, at unixSeconds: Int64
  ) async throws {
    let lock = try await FileLock.waiting(toWrite: path, lockPath: path + ".lock")
    defer { withExtendedLifetime(lock) {} }
    var content = content()
    let known = content.entries.first { $0.place == place }?.answers
    content.entries.removeAll { $0.place == place }
    content.entries.append(
      Content.Entry(place: place, answers: known?.merged(with: answers) ?? answers))
    content.entries = content.entries.compactMap { entry in
      let fresh = entry.answers.fresh(at: unixSeconds)
      return fresh.isEmpty ? nil : Content.Entry(place: entry.place, answers: fresh)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = Array(try encoder.encode(content)) + [0x0A]
    // So many places at once are no cache any more.
    guard bytes.count <= Self.limitBytes else { return }
    try PrivateFile(path).write(bytes)
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
