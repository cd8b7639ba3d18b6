package import Catalog
import TencentCloud

/// Changes as the command line that makes them: what is copied from a review. It goes to the same
/// endpoint as the same account, or nowhere. A key, a password or the body of a message is no word of
/// it: `mqdeck call` reads those from standard input.
package struct CallCommandText {
  package let session: Session
  /// The word that a rule asks for before a change is sent; nil where none does.
  let confirmation: (Change) -> String?

  package init(session: Session, confirmation: @escaping (Change) -> String?) {
    self.session = session
    self.confirmation = confirmation
  }

  /// All in one line, in which a failure keeps what follows from being sent; nil where one of them
  /// cannot be written so that every shell reads it as it is meant. What was reviewed in the
  /// demonstration runs nothing.
  package func line(_ changes: [Change], _ language: Language) -> String? {
    let commands = changes.compactMap(command)
    guard !commands.isEmpty, commands.count == changes.count else { return nil }
    let line = commands.joined(separator: " && ")
    return session.isDemo ? "# \(Phrases.demoCall[language]) \(line)" : line
  }

  private func command(_ change: Change) -> String? {
    var words: [String?] = ["mqdeck", "call", change.action.id.shownName]
    words += plainly(change) ?? asJSON(change)
    words += session.commandOptions
    if let word = confirmation(change) { words += CommandOption.words("confirm", word) }
    let told = words.compactMap { $0 }
    return told.count == words.count ? told.joined(separator: " ") : nil
  }

  /// A word for each parameter; nil where a value cannot be written so.
  private func plainly(_ change: Change) -> [String?]? {
    let words = change.action.parameters.flatMap { parameter -> [String?] in
      guard let value = change.parameters[parameter.name] else { return [] }
      if parameter.isHidden { return secret(parameter) }
      if case .string(let text) = value { return CommandOption.words(parameter.name, text) }
      return CommandOption.words(parameter.name, value.masked(below: parameter.name).compact)
    }
    return words.contains(nil) ? nil : words
  }

  private func asJSON(_ change: Change) -> [String?] {
    let secrets = change.action.parameters.filter {
      $0.isHidden && change.parameters[$0.name] != nil
    }
    guard case .object(var members) = change.parameters else { return [nil] }
    for secret in secrets { members[secret.name] = nil }
    return ["--json", ShellWords.quoted(JSONValue.object(members).masked())]
      + secrets.flatMap(secret)
  }

  private func secret(_ parameter: ParameterDescriptor) -> [String?] {
    ["--secret", parameter.name]
  }
}

extension ParameterDescriptor {
  fileprivate var isHidden: Bool {
    isSecret || isMessageBody || JSONValue.secretNames.contains(name.lowercased())
  }
}
