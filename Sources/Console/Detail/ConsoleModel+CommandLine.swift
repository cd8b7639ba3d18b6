import Changing

extension ConsoleModel {
  /// Changes as a command line; nil where they cannot be written as one.
  func commandLine(_ changes: [Change]) -> String? {
    CallCommandText(session: session) { guardQuestion($0)?.word }.line(changes, language)
  }
}
