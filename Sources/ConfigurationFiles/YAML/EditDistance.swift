/// How many single letters must be changed, put in, left out or exchanged with their neighbour to
/// make one word from another.
public enum EditDistance {
  /// The distance between two words. Takes time in proportion to the product of their lengths.
  public static func between(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased())
    let right = Array(right.lowercased())
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  /// The distance of a word from the nearest one that a pattern with `*` and `?` fits.
  static func between(pattern: String, _ word: String) -> Int {
    let pattern = Array(pattern.lowercased())
    let word = Array(word.lowercased())
    var beforeLast: [Int] = []
    var last = Array(0...word.count)
    for row in pattern.indices {
      let isAny = pattern[row] == "*"
      var current = [last[0] + (isAny ? 0 : 1)]
      for column in word.indices {
        if isAny {
          current.append(min(last[column + 1], current[column]))
          continue
        }
        let isSame = pattern[row] == word[column] || pattern[row] == "?"
        var best = min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, pattern[row] == word[column - 1], pattern[row - 1] == word[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[word.count]
  }

  /// The one among `candidates` that was probably meant: near enough to be a slip, the first of
  /// equals.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let distance = between(word, candidate)
      let isShortened = candidate.count > 2 && word.count > 2 && candidate.hasPrefix(word)
      let limit = isShortened ? candidate.count : max(1, max(word.count, candidate.count) / 3)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }
}
