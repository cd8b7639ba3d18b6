/// What a list is filtered by: terms that must all hold. A value, read once from a text and then
/// asked row by row.
///
/// A term is a word that a row must hold; letters in their order (`~stlm`); a pattern between slashes
/// (`/^order/`); or a predicate on a field, shown or not (`lag>1000`). A `!` before it turns it
/// round, and a `\` takes its meaning from a sign. Names are odd: a word is a predicate only where
/// its left side is a field of the list and its right side what that field can be, and a pattern only
/// where it can be one. Anything else is looked for as it stands.
package struct ListFilter: Sendable {
  struct Pattern: Sendable {
    let pattern: LinearPattern
    let isDenied: Bool
  }

  /// What it was read from.
  package let text: String
  /// Folded.
  private(set) var wanted: [[UInt8]] = []
  private(set) var unwanted: [[UInt8]] = []
  private(set) var fuzzy: [(letters: [UInt8], isDenied: Bool)] = []
  private(set) var patterns: [Pattern] = []
  private(set) var predicates: [(predicate: FilterPredicate, isDenied: Bool)] = []
  /// What was looked for as it stands, and may have been meant otherwise.
  package private(set) var doubts: [FilterDoubt] = []

  /// Nothing is asked.
  package init() { text = "" }

  /// - Parameters:
  ///   - resource: What is listed, whose fields predicates may name; nil takes all for words.
  ///   - time: Now, which times of day are counted from.
  package init(_ text: String, of resource: Resource?, at time: FilterTime) {
    self.text = text
    var columns: FilterColumns?
    for word in FilterWord.words(text, isPattern: { LinearPattern($0) != nil }) {
      switch word.form {
      case .pattern:
        if let pattern = LinearPattern(word.text) {
          patterns.append(Pattern(pattern: pattern, isDenied: word.isDenied))
        }
      case .fuzzy:
        fuzzy.append((Array(FilterFolding.folded(word.text).utf8), word.isDenied))
      case .plain:
        if word.operatorOffset != nil, let resource {
          let known = columns ?? FilterColumns(resource)
          columns = known
          if take(predicate: word, known, at: time) { continue }
        }
        take(word)
      }
    }
  }

  private mutating func take(_ word: FilterWord) {
    let folded = Array(FilterFolding.folded(word.text).utf8)
    if word.isDenied { unwanted.append(folded) } else { wanted.append(folded) }
    if let doubt = FilterDoubt(word: word.text) { doubts.append(doubt) }
  }

  private mutating func take(
    predicate word: FilterWord, _ columns: FilterColumns, at time: FilterTime
  ) -> Bool {
    guard let parts = FilterWord.Parts(word) else { return false }
    guard let column = columns[parts.name] else {
      if let doubt = FilterDoubt(column: parts.name, columns) { doubts.append(doubt) }
      return false
    }
    guard let operand = FilterOperand(parts.operand, of: column, at: time),
      operand.suits(parts.comparison)
    else {
      doubts.append(.operand(word: word.text, column: column))
      return false
    }
    let predicate = FilterPredicate(
      column: column, comparison: parts.comparison, operand: operand)
    predicates.append((predicate, word.isDenied))
    return true
  }

  /// Whether nothing is asked.
  package var isEmpty: Bool { asksNoText && predicates.isEmpty }

  /// Whether nothing is asked of the text of rows.
  package var asksNoText: Bool {
    wanted.isEmpty && unwanted.isEmpty && fuzzy.isEmpty && patterns.isEmpty
  }

  /// The one word that is all that is asked, and that no predicate or pattern is; nil of all else.
  package var onlyWord: String? {
    guard wanted.count == 1, unwanted.isEmpty, fuzzy.isEmpty, patterns.isEmpty, predicates.isEmpty
    else { return nil }
    return String(decoding: wanted[0], as: UTF8.self)
  }

  /// The fields that predicates speak of.
  package var columns: [FilterColumn] { predicates.map(\.predicate.column) }

  /// Whether anything of it is measured: what it lets through changes with every sample.
  package var readsMeasurements: Bool { predicates.contains { $0.predicate.column.isMeasured } }

  /// Whether it lets through something else as time goes by.
  package var readsClock: Bool {
    predicates.contains { if case .span = $0.predicate.operand { true } else { false } }
  }

  /// Whether what this one leaves out is left out by a longer text that begins with it: a word that
  /// grows narrows, and a sign may turn anything round.
  package func isNarrowed(by longer: ListFilter) -> Bool {
    !isEmpty && longer.text.hasPrefix(text) && isOfWords && longer.isOfWords
  }

  private var isOfWords: Bool {
    unwanted.isEmpty && fuzzy.isEmpty && patterns.isEmpty && predicates.isEmpty
      && !text.contains("\\")
  }

  /// Each of what is looked for in the text of rows, alone.
  package var parts: [ListFilter] {
    wanted.map { ListFilter(wanted: $0) }
      + fuzzy.filter { !$0.isDenied }.map { ListFilter(fuzzy: $0.letters) }
      + patterns.filter { !$0.isDenied }.map { ListFilter(pattern: $0) }
  }

  private init(wanted: [UInt8]? = nil, fuzzy: [UInt8]? = nil, pattern: Pattern? = nil) {
    text = ""
    self.wanted = wanted.map { [$0] } ?? []
    self.fuzzy = fuzzy.map { [($0, false)] } ?? []
    patterns = pattern.map { [$0] } ?? []
  }

  /// Whether all predicates hold.
  /// - Parameter value: The row's value of a field.
  package func predicatesHold(now: Int64, _ value: (FilterColumn) -> FieldValue) -> Bool {
    for (predicate, isDenied) in predicates
    where predicate.holds(value(predicate.column), now: now) == isDenied {
      return false
    }
    return true
  }

  /// Whether a row alone matches, without anything kept for many of them.
  package func matches(
    _ row: Row, _ history: SampleHistory? = nil, now: Int64
  ) -> Bool {
    var run = FilterRun(self)
    guard predicatesHold(now: now, { $0.value(of: row, history) }) else { return false }
    return row.haystack.withUnsafeBufferPointer { run.matches($0) }
  }
}

extension FilterWord {
  /// A word as name, sign and operand.
  struct Parts {
    let name: String
    let comparison: FilterPredicate.Comparison
    let operand: String

    init?(_ word: FilterWord) {
      guard let offset = word.operatorOffset else { return nil }
      let scalars = Array(word.text.unicodeScalars)
      let end = [2, 1].first { length in
        guard offset + length <= scalars.count else { return false }
        return FilterPredicate.Comparison(rawValue: Parts.text(scalars[offset..<offset + length]))
          != nil
      }
      guard let end,
        let comparison = FilterPredicate.Comparison(
          rawValue: Parts.text(scalars[offset..<offset + end]))
      else { return nil }
      name = Parts.text(scalars[..<offset])
      self.comparison = comparison
      operand = Parts.text(scalars[(offset + end)...])
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
  }
}

extension FilterOperand {
  /// Whether it can be compared so.
  func suits(_ comparison: FilterPredicate.Comparison) -> Bool {
    switch (self, comparison) {
    case (_, .equal), (_, .unequal): true
    case (.texts, .holds), (.texts, .lacks): true
    case (.number, .less), (.number, .lessOrEqual), (.number, .greater), (.number, .greaterOrEqual),
      (.span, .less), (.span, .lessOrEqual), (.span, .greater), (.span, .greaterOrEqual),
      (.time, .less), (.time, .lessOrEqual), (.time, .greater), (.time, .greaterOrEqual):
      true
    default: false
    }
  }
}
