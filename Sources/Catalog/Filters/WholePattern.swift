/// A regular expression that the whole of a text has to fit, letters in either case.
package struct WholePattern: ~Copyable {
  private var search: PatternSearch

  /// Nil where it is no pattern that can be matched in linear time.
  package init?(_ source: String) {
    guard let pattern = LinearPattern("^(\(source))$") else { return nil }
    search = PatternSearch(pattern)
  }

  /// Whether a text fits.
  package mutating func matches(_ text: String) -> Bool {
    var bytes: [UInt8] = []
    FilterFolding.append(text, to: &bytes)
    return bytes.withUnsafeBufferPointer { search.finds(in: $0) }
  }
}
