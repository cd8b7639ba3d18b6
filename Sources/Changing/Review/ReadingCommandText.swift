package import Catalog

/// A command that prints something, for a shell, over the same endpoint as the same account.
package struct ReadingCommandText {
  package let session: Session

  package init(session: Session) { self.session = session }

  /// The line; nil where a word cannot be written so that every shell reads it as it is meant. What
  /// is copied from the demonstration runs nothing.
  package func line(
    _ words: [(option: String?, value: String)], _ language: Language
  ) -> String? {
    let told =
      ["mqdeck"]
      + words.flatMap { word in
        word.option.map { CommandOption.words($0, word.value) } ?? [ShellWords.quoted(word.value)]
      } + session.commandOptions
    let known = told.compactMap { $0 }
    guard known.count == told.count else { return nil }
    let line = known.joined(separator: " ")
    return session.isDemo ? "# \(Phrases.demoCall[language]) \(line)" : line
  }
}

/// An option of a command with its value.
enum CommandOption {
  /// Its words, nil for one that no quotes make harmless. A value that begins as an option would is
  /// tied to its name.
  static func words(_ name: String, _ value: String) -> [String?] {
    guard let quoted = ShellWords.quoted(value) else { return [nil] }
    return value.hasPrefix("-") || value.isEmpty
      ? ["--\(name)=\(quoted)"] : ["--\(name)", quoted]
  }
}

extension Session {
  /// What tells a command where the session is, and as whom.
  var commandOptions: [String?] {
    var words = CommandOption.words("region", region)
    if let profile { words += CommandOption.words("profile", profile) }
    if let endpoint { words += CommandOption.words("endpoint", endpoint) }
    if let caFile { words += CommandOption.words("ca-file", caFile) }
    if allowsInsecureHTTP { words.append("--insecure-http") }
    return words
  }
}
