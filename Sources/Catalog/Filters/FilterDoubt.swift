/// Something of a filter that was looked for as it stands, although it looks like more: said where
/// nothing matches.
package enum FilterDoubt: Equatable, Sendable {
  /// The left side of a predicate is no field of the list.
  case noColumn(String, nearest: String?)
  /// The right side of a predicate is nothing that its field can be.
  case operand(word: String, column: FilterColumn)
  /// It begins a pattern that does not end.
  case pattern(String)
  /// It stands between slashes and can be no pattern.
  case brokenPattern(String)
  /// It is the sign of a predicate, away from its sides.
  case apart(String)
  /// It is what others type before letters that may stand apart.
  case fuzzyFlag
  /// It has signs of a pattern, which stands between slashes.
  case signs(String)

  /// What a word may have been meant for; nil where it is a word.
  init?(word: String) {
    if word.hasPrefix("/"), word.count > 1 {
      self = word.count > 2 && word.hasSuffix("/") ? .brokenPattern(word) : .pattern(word)
    } else if FilterPredicate.Comparison(rawValue: word) != nil || word == "==" {
      self = .apart(word)
    } else if word == "-f" {
      self = .fuzzyFlag
    } else if word.hasPrefix("^") || word.hasSuffix("$") || word.contains(".*")
      || word.contains("|") || word.contains("[")
    {
      self = .signs(word)
    } else {
      return nil
    }
  }

  /// What the left side of a predicate may have been meant for; nil where it is no name at all.
  init?(column name: String, _ columns: FilterColumns) {
    guard !name.isEmpty, name.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else {
      return nil
    }
    self = .noColumn(name, nearest: columns.nearest(to: name))
  }
}
