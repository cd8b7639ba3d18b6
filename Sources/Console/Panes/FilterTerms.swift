/// What a filter asks: words that must all occur, those behind a `!` must not. Case is ignored.
struct FilterTerms {
  private let wanted: [[UInt8]]
  private let unwanted: [[UInt8]]

  init(_ text: String) {
    var wanted: [[UInt8]] = []
    var unwanted: [[UInt8]] = []
    for word in text.lowercased().split(separator: " ") {
      if word.hasPrefix("!") {
        if word.count > 1 { unwanted.append(Array(word.dropFirst().utf8)) }
      } else {
        wanted.append(Array(word.utf8))
      }
    }
    self.wanted = wanted
    self.unwanted = unwanted
  }

  /// Whether the lower-case text holds what is asked.
  func matches(_ haystack: [UInt8]) -> Bool {
    wanted.allSatisfy { FilterTerms.contains($0, in: haystack) }
      && !unwanted.contains { FilterTerms.contains($0, in: haystack) }
  }

  private static func contains(_ needle: [UInt8], in haystack: [UInt8]) -> Bool {
    haystack.withUnsafeBufferPointer { hay in
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
}
