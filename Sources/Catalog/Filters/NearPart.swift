/// Which name holds something that is nearly a word: what is typed of a long name is mostly a part
/// of it.
package enum NearPart {
  /// The name with the part that is the fewest slips away, the shortest of equals; nil where each is
  /// more than a third of the word's letters away.
  package static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    guard let search = Search(word) else { return nil }
    var best: (name: String, distance: Int)?
    for name in names where name.utf8.count <= 256 {
      let distance = search.distance(in: name)
      let held = best.map { ($0.distance, $0.name.utf8.count) } ?? (search.limit + 1, 0)
      if (distance, name.utf8.count) < held { best = (name, distance) }
    }
    return best?.name
  }

  /// Myers' search with a bit for each letter: a name costs a few operations a letter.
  private struct Search {
    private let masks: [UInt64]
    private let length: Int
    let limit: Int

    /// nil where nothing can be said of the word.
    init?(_ word: String) {
      let letters = word.utf8.map(Search.folded)
      guard (4...64).contains(letters.count) else { return nil }
      var masks = [UInt64](repeating: 0, count: 256)
      for (index, letter) in letters.enumerated() { masks[Int(letter)] |= 1 << UInt64(index) }
      self.masks = masks
      length = letters.count
      limit = letters.count / 3
    }

    /// How far the word is from the part of a name that is the nearest to it.
    func distance(in name: String) -> Int {
      let last: UInt64 = 1 << UInt64(length - 1)
      var (rises, falls): (UInt64, UInt64) = (.max, 0)
      var (distance, least) = (length, length)
      for letter in name.utf8 {
        let equal = masks[Int(Search.folded(letter))]
        let vertical = equal | falls
        let across = (((equal & rises) &+ rises) ^ rises) | equal
        var up = falls | ~(across | rises)
        var down = rises & across
        if up & last != 0 { distance += 1 }
        if down & last != 0 { distance -= 1 }
        least = min(least, distance)
        up <<= 1
        down <<= 1
        rises = down | ~(vertical | up)
        falls = up & vertical
      }
      return least
    }

    private static func folded(_ letter: UInt8) -> UInt8 {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) ? letter | 0x20 : letter
    }
  }
}
