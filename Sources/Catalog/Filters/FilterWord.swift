/// A word of a filter as it was typed: what is between blanks, or a pattern between slashes.
struct FilterWord: Equatable {
  /// What it is, as far as its own signs say.
  enum Form: Equatable {
    /// Text that is looked for, or a predicate.
    case plain
    /// Letters that stand in this order, behind a `~`.
    case fuzzy
    /// What stands between two slashes.
    case pattern
  }

  var form = Form.plain
  /// Whether a `!` stands before it.
  var isDenied = false
  /// What it says, without the signs that were taken for signs and those that took them.
  var text = ""
  /// Where the first of `<`, `>`, `=` and `~` stands in it that is a sign, behind at least one letter.
  var operatorOffset: Int?

  /// The words of a text. A `\` takes its meaning from a sign behind it; before anything else it is
  /// a character like others.
  /// - Parameter isPattern: Whether a text between slashes is a pattern that can be used.
  static func words(_ text: String, isPattern: (String) -> Bool) -> [FilterWord] {
    let scalars = Array(FilterFolding.narrowed(text).unicodeScalars)
    var words: [FilterWord] = []
    var place = 0
    while place < scalars.count {
      if scalars[place] == " " {
        place += 1
        continue
      }
      var word = FilterWord()
      if scalars[place] == "!" {
        word.isDenied = true
        place += 1
      }
      if let (source, end) = slashed(scalars, from: place), isPattern(source) {
        (word.form, word.text) = (.pattern, source)
        place = end
      } else {
        place = word.read(scalars, from: place)
      }
      if !word.text.isEmpty { words.append(word) }
    }
    return words
  }

  /// A text as a word that means it letter by letter.
  static func literal(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) { scalars.append("\\") }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static let signs: Set<Unicode.Scalar> = ["!", " ", "\\", "/", "~", "<", ">", "="]

  /// Reads up to the next blank that is one, and says where that is.
  private mutating func read(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var read = String.UnicodeScalarView()
    var place = start
    if place < scalars.count, scalars[place] == "~" {
      form = .fuzzy
      place += 1
    }
    while place < scalars.count, scalars[place] != " " {
      var scalar = scalars[place]
      if scalar == "\\", place + 1 < scalars.count, FilterWord.signs.contains(scalars[place + 1]) {
        place += 1
        scalar = scalars[place]
      } else if operatorOffset == nil, form == .plain, "<>=~".unicodeScalars.contains(scalar),
        !read.isEmpty
      {
        // `a!=b` begins with its `!`.
        let isUnlike = read.last == "!" && read.count > 1 && scalar != "<" && scalar != ">"
        operatorOffset = read.count - (isUnlike ? 1 : 0)
      }
      read.append(scalar)
      place += 1
    }
    text = String(read)
    return place
  }

  /// What stands between two slashes of which the second one ends a word, and the place behind it.
  private static func slashed(
    _ scalars: [Unicode.Scalar], from start: Int
  ) -> (source: String, end: Int)? {
    guard start < scalars.count, scalars[start] == "/" else { return nil }
    var source = String.UnicodeScalarView()
    var place = start + 1
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == "\\", place + 1 < scalars.count {
        if scalars[place + 1] != "/" { source.append(scalar) }
        source.append(scalars[place + 1])
        place += 2
        continue
      }
      let endsWord = place + 1 == scalars.count || scalars[place + 1] == " "
      if scalar == "/", endsWord {
        return source.isEmpty ? nil : (String(source), place + 1)
      }
      source.append(scalar)
      place += 1
    }
    return nil
  }
}

extension ListFilter {
  /// A text as a filter that looks for it letter by letter.
  package static func literal(_ text: String) -> String { FilterWord.literal(text) }
}
