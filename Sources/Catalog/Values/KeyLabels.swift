/// What texts call the keys of commands: the first key of each, by the command's name.
package struct KeyLabels: Equatable, Sendable {
  private let labels: [String: String]

  /// Labels by the names of commands.
  package init(_ labels: [String: String] = [:]) { self.labels = labels }

  /// The label; a command without a key is reached by its name.
  package subscript(id: String) -> String { labels[id] ?? ":\(id)" }
}
