/// Keys, passwords and tokens that are known, to be taken out of what others say: whoever was sent
/// one may repeat it, whole or cut.
package struct SecretWords: Sendable {
  /// The longer ones first: one may hold a shorter one.
  let words: [String]

  /// What is shorter stands in any text: masked alone, it would tell itself by what stands around it.
  private static let shortestMasked = 8
  /// As much of a secret as tells something of it.
  private static let shortestPart = 4

  /// Those that are not empty.
  package init(_ secrets: [String]) {
    words = Set(secrets.filter { !$0.isEmpty }).sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// The same text with each of them masked, also where the text or one of its lines ends within one.
  /// Where it may hold one that is as short as a word, nothing of it is left.
  package func masked(_ text: String) -> String {
    let whole = words.filter { $0.count >= SecretWords.shortestMasked }
    let masked = whole.reduce(text) { $0.replacing($1, with: JSONValue.mask) }
    let rest = masked.replacing(JSONValue.mask, with: "\0")
    if words.contains(where: { $0.count < SecretWords.shortestMasked && rest.contains($0) }) {
      return JSONValue.mask
    }
    return masked.split(separator: "\n", omittingEmptySubsequences: false)
      .map { withoutPart($0, of: whole) }.joined(separator: "\n")
  }

  private func withoutPart(_ line: Substring, of secrets: [String]) -> String {
    let end = line.lastIndex { !"….\"'”’)".contains($0) && !$0.isWhitespace }
    guard let end else { return String(line) }
    let said = line[...end]
    for secret in secrets {
      var part = secret.dropLast()
      while part.count >= SecretWords.shortestPart {
        if said.hasSuffix(part) {
          return said.dropLast(part.count) + JSONValue.mask + line[line.index(after: end)...]
        }
        part = part.dropLast()
      }
    }
    return String(line)
  }
}
