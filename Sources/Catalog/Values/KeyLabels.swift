/// What texts call the keys of commands: the first key of each, by the command's name.
package struct KeyLabels: Equatable, Sendable {
  private let labels: [String: String]

  /// Labels by the names of commands.
  package init(_ labels: [String: String] = [:]) { self.labels = labels }

  /// The label; a command without a key is reached by its name.
  package subscript(id: String) -> String { labels[id] ?? ":\(id)" }

  /// A text that names commands in braces, such as `{next-tab}`, with their keys instead.
  package func filled(_ phrase: Phrase) -> Phrase {
    Phrase(filled(phrase.english), filled(phrase.chinese))
  }

  private func filled(_ text: String) -> String {
    text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0, let end = part.firstIndex(of: "}") else {
        return index > 0 ? "{\(part)" : String(part)
      }
      let id = part[..<end]
      // Other braces are the text's own.
      guard !id.isEmpty, id.allSatisfy({ $0 == "-" || ("a"..."z").contains($0) }) else {
        return "{\(part)"
      }
      return self[String(id)] + part[part.index(after: end)...]
    }.joined()
  }
}
