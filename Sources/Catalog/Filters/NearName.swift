/// The name that was probably meant by one that does not exist.
package enum NearName {
  /// The nearest of some names: what begins so, or is a slip of at most a third of its letters away,
  /// the first of equals.
  package static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    let word = Array(word.lowercased().unicodeScalars)
    guard !word.isEmpty, word.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names where name.utf8.count <= 256 {
      let letters = Array(name.lowercased().unicodeScalars)
      let isBegun = word.count > 1 && letters.starts(with: word)
      let limit = max(1, max(word.count, letters.count) / 3)
      let distance = isBegun ? 1 : distance(word, letters, limit: limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// How many letters must be changed, put in, left out or exchanged with their neighbour.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int {
    if abs(left.count - right.count) > limit { return .max }
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var least = rows[row][column] + (letter == other ? 0 : 1)
        least = min(least, rows[row][column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        current.append(least)
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }
}
