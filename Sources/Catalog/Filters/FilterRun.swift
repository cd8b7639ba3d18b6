/// A pass of a filter over the texts of many rows. It keeps what its patterns have found out, and
/// counts what they cost.
package struct FilterRun {
  private let filter: ListFilter
  /// Whether it asks for words alone, as most do.
  private let isOfWords: Bool
  private var searches: [PatternSearch]

  package init(_ filter: ListFilter) {
    self.filter = filter
    isOfWords = filter.fuzzy.isEmpty && filter.patterns.isEmpty
    searches = filter.patterns.map { PatternSearch($0.pattern) }
  }

  /// Whether a pattern cost more than a list may wait for: what matches since is not known.
  package var isGivenUp: Bool { searches.contains(where: \.isGivenUp) }

  /// Whether the folded text of a row holds what is asked.
  package mutating func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for word in filter.wanted where !FilterRun.contains(word, in: text) { return false }
    for word in filter.unwanted where FilterRun.contains(word, in: text) { return false }
    if isOfWords { return true }
    for (letters, isDenied) in filter.fuzzy
    where FilterRun.holds(letters, inOrderIn: text) == isDenied {
      return false
    }
    for index in searches.indices
    where searches[index].finds(in: text) == filter.patterns[index].isDenied {
      return false
    }
    return true
  }

  /// Whether a value alone holds what is asked.
  package mutating func matches(_ value: FieldValue) -> Bool {
    guard let text = value.searchedText else { return false }
    var bytes: [UInt8] = []
    FilterFolding.append(text, to: &bytes)
    return bytes.withUnsafeBufferPointer { matches($0) }
  }

  /// Whether the letters stand in one of the lines in their order, whatever is between them.
  private static func holds(
    _ letters: [UInt8], inOrderIn text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var next = 0
    for byte in text {
      if byte == 0x0A {
        next = 0
      } else if byte == letters[next] {
        next += 1
        if next == letters.count { return true }
      }
    }
    return false
  }

  private static func contains(
    _ needle: [UInt8], in hay: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    needle.withUnsafeBufferPointer { needle in
      guard let first = needle.first else { return true }
      guard hay.count >= needle.count else { return false }
      var start = 0
      let last = hay.count - needle.count
      while start <= last {
        if hay[start] == first {
          var offset = 1
          while offset < needle.count, hay[start + offset] == needle[offset] { offset += 1 }
          if offset == needle.count { return true }
        }
        start += 1
      }
      return false
    }
  }
}
