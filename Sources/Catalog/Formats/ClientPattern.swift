/// Ids of MQTT clients as the user gives them: separated by blanks or commas, each perhaps with a
/// range in braces, `sensor-{001..120}`, whose width is that of its first number. Quotes and `\`
/// keep what is between or behind them as it is, as a shell does.
package enum ClientPattern {
  /// What is wrong with a text.
  package enum Problem: Error, Equatable {
    case nothing
    case badRange(String)
    /// A text that names no group of a 4.x instance.
    case noGroup(String)
    case openQuote
    case tooMany
  }

  /// A character, and whether it means nothing but itself.
  private struct Piece {
    let character: Character
    var isLiteral = false

    func means(_ sign: Character) -> Bool { !isLiteral && character == sign }
  }

  /// The most ids that one text may stand for.
  package static let limit = 1000

  /// The ids that a text names, in order, each once.
  package static func ids(in text: String) -> Result<[String], Problem> {
    var ids: [String] = []
    var seen: Set<String> = []
    guard let words = words(text) else { return .failure(.openQuote) }
    for word in words {
      switch expand(word) {
      case .failure(let problem): return .failure(problem)
      case .success(let expanded):
        for id in expanded where !id.isEmpty && seen.insert(id).inserted { ids.append(id) }
      }
      if ids.count > limit { return .failure(.tooMany) }
    }
    return ids.isEmpty ? .failure(.nothing) : .success(ids)
  }

  /// The words of a text; nil where a quote is not closed or nothing stands behind a `\`.
  private static func words(_ text: String) -> [[Piece]]? {
    var words: [[Piece]] = []
    var word: [Piece] = []
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        isEscaped = false
        if quote == "\"", character != "\"", character != "\\" {
          word.append(Piece(character: "\\", isLiteral: true))
        }
        word.append(Piece(character: character, isLiteral: true))
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open {
          quote = nil
        } else {
          word.append(Piece(character: character, isLiteral: true))
        }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if " ,，\t".contains(character) {
        if !word.isEmpty { words.append(word) }
        word = []
      } else {
        word.append(Piece(character: character))
      }
    }
    if quote != nil || isEscaped { return nil }
    return word.isEmpty ? words : words + [word]
  }

  private static func text(_ pieces: some Sequence<Piece>) -> String {
    String(pieces.map(\.character))
  }

  private static func expand(_ word: [Piece]) -> Result<[String], Problem> {
    guard let open = word.firstIndex(where: { $0.means("{") }) else {
      return word.contains { $0.means("}") }
        ? .failure(.badRange(text(word))) : .success([text(word)])
    }
    guard let close = word[open...].firstIndex(where: { $0.means("}") }),
      let numbers = range(Substring(text(word[(open + 1)..<close])))
    else { return .failure(.badRange(text(word))) }
    if numbers.last - numbers.first >= limit { return .failure(.tooMany) }
    return expand(Array(word[(close + 1)...])).flatMap { tails in
      if tails.count * (numbers.last - numbers.first + 1) > limit { return .failure(.tooMany) }
      let head = text(word[..<open])
      return .success(
        (numbers.first...numbers.last).flatMap { number in
          let digits = String(number)
          let zeros = String(repeating: "0", count: max(0, numbers.width - digits.count))
          return tails.map { "\(head)\(zeros)\(digits)\($0)" }
        })
    }
  }

  private static func range(_ text: Substring) -> (first: Int, last: Int, width: Int)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].isEmpty, let first = number(parts[0]),
      let last = number(parts[2]), first <= last
    else { return nil }
    return (first, last, parts[0].count)
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...9).contains(text.count), text.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
