/// The most that counts may be, as a file has them: a name, a number and, after `#`, a reason.
struct Limits {
  /// A line that says nothing of this kind.
  struct Malformed: Error, Equatable, CustomStringConvertible {
    let line: Int
    var description: String { "line \(line): neither a name and a number nor a comment" }
  }

  /// In the order of the file.
  private let entries: [(name: String, most: Double)]

  init(parsing text: String) throws {
    var entries: [(name: String, most: Double)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      if words.isEmpty { continue }
      guard words.count == 2, let most = Double(words[1].filter { $0 != "_" }) else {
        throw Malformed(line: index + 1)
      }
      entries.append((String(words[0]), most))
    }
    self.entries = entries
  }

  /// What each limit that belongs to a measurement of these says of the readings.
  func verdicts(on readings: [Reading], measuredNames: Set<String>) -> [Verdict] {
    entries.filter { measuredNames.contains($0.name) }.map { entry in
      Verdict(
        name: entry.name, most: entry.most,
        value: readings.first { $0.name == entry.name }?.value)
    }
  }

  /// Names that no measurement has.
  func unknownNames(among names: Set<String>) -> [String] {
    entries.map(\.name).filter { !names.contains($0) }
  }
}
