import Catalog
import TencentCloud

/// Something that the palette offers.
package struct PaletteEntry: Equatable, Sendable {
  /// What choosing it does.
  enum Choice: Equatable, Sendable {
    case command(String)
    case open(ResourceID)
    case theme(String)
    case language(Language)
    case region(String)
    case call(ActionID)
    case topic(String)
    /// An object: into the list, or to the detail of a thing.
    case jump(Location, rowID: String?)
    /// The list on the screen by a text.
    case filter(String)
    case sort(ColumnDescription)
    /// A list by its name, and filtered.
    case search(ResourceID, String)
    /// Types that, so that its argument can be.
    case complete(String)
    /// So many calls a second.
    case budget(Int)
    /// Another interval of refreshing, in seconds.
    case refresh(Int)
    /// The selected row with its namesake there.
    case compare(NamesakeSearch.Place)
    /// Another account.
    case profile(String)
    /// The hand-over, with what was typed behind its name.
    case report(String)
  }

  /// What is typed to find it.
  let name: String
  /// What it does.
  let title: Phrase
  /// Other names that find it.
  var aliases: [String]
  let choice: Choice
  /// What the key that does the same is called.
  var key = ""
  /// Why it cannot be chosen now.
  let reason: Phrase?
  /// Whether its letters may stand apart. In long names of which there are hundreds any letters do, and
  /// what changes the whole session is not to be had by a slip.
  var isFuzzy = true

  /// How well it fits what was typed, the best first; nil where it does not.
  func rank(_ query: PaletteQuery) -> PaletteRank? {
    if query.isEmpty { return PaletteRank(tier: .other) }
    let isAsLong = name.utf8.count == query.text.utf8.count
    if isAsLong && name.lowercased() == query.text || aliases.contains(query.text) {
      return PaletteRank(tier: .exact)
    }
    if let score = score(name, query) ?? aliases.lazy.compactMap({ score($0, query) }).max() {
      return PaletteRank(
        tier: isMerelyLike(query) ? .like : .name, score: score, length: name.utf8.count)
    }
    return query.isTitle(title) ? PaletteRank(tier: .other) : nil
  }

  /// Whether it is a thing that is called otherwise than what was typed, and does not go on from it:
  /// what is called so may be another, which nobody knows yet.
  func isMerelyLike(_ query: PaletteQuery) -> Bool {
    guard case .jump = choice else { return false }
    return !name.lowercased().hasPrefix(query.text)
      && !aliases.contains { $0.hasPrefix(query.text) }
  }

  /// Whether what was typed stands within its name as it is: another may be called just that.
  func isPartlyCalled(_ query: PaletteQuery) -> Bool {
    isMerelyLike(query) && name.lowercased().contains(query.text)
  }

  /// Each word in its turn, as letters in their order. What goes on from the name's beginning goes
  /// before what has the letters elsewhere.
  private func score(_ name: String, _ query: PaletteQuery) -> Int? {
    var sum = 0
    if !isFuzzy, !query.words.allSatisfy(name.lowercased().contains) { return nil }
    for word in query.letters {
      guard let score = FuzzyMatch.score(word, name) else { return nil }
      sum += score
    }
    return sum
  }
}

/// What was typed, split once for all entries.
struct PaletteQuery {
  /// In lower case, without blanks at its ends.
  let text: String
  let words: [String]
  let letters: [[UInt8]]

  init(_ typed: String) {
    text = typed.lowercased().trimmingBlanks
    words = text.split(separator: " ").map(String.init)
    letters = words.map { Array($0.utf8) }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Words that stand in every other title and mean none.
  private static let empty: Set<String> = [
    "a", "all", "an", "and", "by", "for", "in", "is", "of", "on", "or", "that", "the", "to", "with",
  ]

  /// Whether each word begins one of a title, or stands in it in Chinese.
  func isTitle(_ title: Phrase) -> Bool {
    let english = title.english.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.allSatisfy { word in
      if title.chinese.contains(word), !word.utf8.allSatisfy({ $0 < 0x80 }) { return true }
      return word.utf8.count > 2 && !PaletteQuery.empty.contains(word)
        && english.contains { $0.hasPrefix(word) }
    }
  }
}

/// How well an entry fits, the best first.
struct PaletteRank: Comparable {
  enum Tier: Int {
    /// Its name, or one of its others.
    case exact
    /// The letters stand in its name.
    case name
    /// They stand in the name of a thing that is called otherwise: what this program calls so itself
    /// is meant before it.
    case like
    /// The words stand in what it does.
    case other
  }

  let tier: Tier
  var score = 0
  var length = 0

  static func < (left: PaletteRank, right: PaletteRank) -> Bool {
    (left.tier.rawValue, -left.score, left.length)
      < (right.tier.rawValue, -right.score, right.length)
  }
}
