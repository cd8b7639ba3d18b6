package import Catalog

/// Queries of messages as people type them: `id 01AB…`, `key ORDER-1`, `tag PAID`, `newest 50`,
/// `dead` with a group, or `all`. A word without one of these before it is an id where it looks like
/// one, and a key otherwise.
package enum MessageQueryText {
  /// What is asked for.
  package enum Meaning: Equatable, Sendable {
    /// Everything in the time range.
    case all
    case query(MessageQuery)
    /// The dead letters of a group; nil: of the one that is known around.
    case deadLetters(group: String?)
  }

  /// Why a text is no query.
  package enum Problem: Error, Equatable {
    /// A word such as `key` stands alone.
    case incomplete
    /// Not so many newest messages as are answered.
    case badCount
  }

  /// What a text means.
  package static func meaning(_ text: String) -> Result<Meaning, Problem> {
    let text = text.trimmingBlanks
    if text.isEmpty { return .success(.all) }
    let end = text.firstIndex { " \t=:".contains($0) } ?? text.endIndex
    let rest = String(text[end...].drop { " \t=:".contains($0) })
    switch text[..<end].lowercased() {
    case "all" where rest.isEmpty: return .success(.all)
    case "dead": return .success(.deadLetters(group: rest.isEmpty ? nil : rest))
    case "id": return made(rest) { .id($0) }
    case "key": return made(rest) { .key($0) }
    case "tag": return made(rest) { .tag($0) }
    case "newest":
      guard let count = Int(rest), (1...MessageQuery.newestLimit).contains(count) else {
        return .failure(rest.isEmpty ? .incomplete : .badCount)
      }
      return .success(.query(.newest(count)))
    default: return .success(.query(isID(text) ? .id(text) : .key(text)))
    }
  }

  private static func made(
    _ rest: String, _ query: (String) -> MessageQuery
  ) -> Result<Meaning, Problem> {
    rest.isEmpty ? .failure(.incomplete) : .success(.query(query(rest)))
  }

  /// Clients of 4.x make ids of 32 hexadecimal digits, those of 5.x of 34.
  private static func isID(_ text: String) -> Bool {
    [32, 34].contains(text.utf8.count) && text.allSatisfy(\.isHexDigit)
  }
}
