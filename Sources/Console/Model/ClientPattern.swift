/// Ids of MQTT clients as the user gives them: separated by blanks or commas, each perhaps with a
/// range in braces, `sensor-{001..120}`, whose width is that of its first number.
enum ClientPattern {
  /// What is wrong with a text.
  enum Problem: Error, Equatable {
    case nothing
    case badRange(String)
    case tooMany
  }

  /// The most ids that one text may stand for.
  static let limit = 1000

  /// The ids that a text names, in order, each once.
  static func ids(in text: String) -> Result<[String], Problem> {
    var ids: [String] = []
    var seen: Set<String> = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "，" || $0 == "\t" }) {
      switch expand(String(word)) {
      case .failure(let problem): return .failure(problem)
      case .success(let expanded):
        for id in expanded where seen.insert(id).inserted { ids.append(id) }
      }
      if ids.count > limit { return .failure(.tooMany) }
    }
    return ids.isEmpty ? .failure(.nothing) : .success(ids)
  }

  private static func expand(_ word: String) -> Result<[String], Problem> {
    guard let open = word.firstIndex(of: "{") else {
      return word.contains("}") ? .failure(.badRange(word)) : .success([word])
    }
    guard let close = word[open...].firstIndex(of: "}"),
      let numbers = range(word[word.index(after: open)..<close])
    else { return .failure(.badRange(word)) }
    if numbers.last - numbers.first >= limit { return .failure(.tooMany) }
    return expand(String(word[word.index(after: close)...])).flatMap { tails in
      if tails.count * (numbers.last - numbers.first + 1) > limit { return .failure(.tooMany) }
      let head = word[..<open]
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
