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
    /// So many calls a second.
    case budget(Int)
    /// Another interval of refreshing, in seconds.
    case refresh(Int)
    /// Another account.
    case profile(String)
  }

  /// What is typed to find it.
  let name: String
  /// What it does.
  let title: Phrase
  /// Other names that find it.
  let aliases: [String]
  let choice: Choice
  /// What the key that does the same is called.
  var key = ""
  /// Why it cannot be chosen now.
  let reason: Phrase?

  /// How well it fits what was typed, smaller is better; nil where it does not.
  /// - Parameter words: Those of the query, split once for all entries.
  func rank(_ query: String, _ words: [String]) -> Int? {
    if query.isEmpty { return 3 }
    let names = [name] + aliases
    if names.contains(query) { return 0 }
    if names.contains(where: { $0.hasPrefix(query) }) { return 1 }
    let text = "\(name) \(aliases.joined(separator: " ")) \(title.english) \(title.chinese)"
      .lowercased()
    return words.allSatisfy { text.contains($0) } ? 2 : nil
  }
}
