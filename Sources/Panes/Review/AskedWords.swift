/// What has to be typed before something is sent, and what of it was.
package struct AskedWords: Equatable, Sendable {
  /// All of them, in the order in which they are asked for.
  package let all: [String]
  /// Those that were given, one by one or several in a line.
  package private(set) var given: [String] = []

  /// Words, each of them once.
  package init(_ words: [String] = []) {
    var found: Set<String> = []
    all = words.filter { found.insert($0).inserted }
  }

  /// Those that are still to come.
  package var rest: [String] { all.filter { !given.contains($0) } }

  /// Whether a line gives everything that is still to come.
  package func isCompleted(by line: String) -> Bool {
    rest.isEmpty || words(in: line).map { Set($0).isSuperset(of: rest) } ?? false
  }

  /// Takes the words of a line.
  /// - Returns: False where a part of it is none of those that are to come: then nothing is taken.
  package mutating func take(_ line: String) -> Bool {
    guard let words = words(in: line) else { return false }
    given += words
    return true
  }

  /// The word that the line is, blanks and all, or those that it is made of.
  private func words(in line: String) -> [String]? {
    let rest = rest
    if rest.contains(line) { return [line] }
    let parts = line.split(whereSeparator: \.isWhitespace).map(String.init)
    return !parts.isEmpty && parts.allSatisfy(rest.contains) ? parts : nil
  }
}
