import TRocket
import TencentCloud

/// What the API's data says of its actions, for people at a shell.
enum CallReference {
  /// Every action with what it does, by chapter.
  static var actions: String {
    var groups: [String] = []
    for action in TRocketCatalog.actions where !groups.contains(action.group) {
      groups.append(action.group)
    }
    let width = TRocketCatalog.actions.map(\.name.count).max() ?? 0
    return groups.map { group in
      let lines = TRocketCatalog.actions.filter { $0.group == group }.map {
        "  \(padded($0.name, width))  \($0.note)"
      }
      return ([group] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// What an action takes, with types and the values of enumerations.
  static func text(_ action: ActionDescriptor) -> String {
    let limit =
      "At most \(action.requestsPerSecond) \(action.requestsPerSecond == 1 ? "call" : "calls") a second."
    let changes = action.mutates ? "Changes things; refused with --read-only." : "Only reads."
    let errors = action.errors.joined(separator: ", ")
    return
      (["\(action.name): \(action.note)", "\(changes) \(limit)", ""]
      + lines(action.parameters, indent: 2)
      + (errors.isEmpty ? [] : ["", "Errors beside the common ones: \(errors)"]))
      .joined(separator: "\n")
  }

  /// The parameters of the action among the words of an unfinished command line, as options.
  static func completions(_ words: [String]) -> [String] {
    guard let action = words.lazy.compactMap(TRocketCatalog.action(named:)).first else {
      return []
    }
    return action.parameters.map { "--\($0.name)" }
  }

  private static func lines(_ parameters: [ParameterDescriptor], indent: Int) -> [String] {
    if parameters.isEmpty { return ["\(blanks(indent))It takes no parameters."] }
    return parameters.flatMap { parameter -> [String] in
      let name = indent == 2 ? "--\(parameter.name)" : parameter.name
      var line = "\(blanks(indent))\(name)  \(type(parameter))"
      line += parameter.isRequired ? ", required. " : ". "
      line += parameter.note
      if let values = parameter.enumeration.flatMap(TRocketCatalog.enumeration(named:)) {
        line += " One of \(values.values.map(\.value).joined(separator: ", "))."
      }
      guard case .structure(let structure) = parameter.kind else { return [line] }
      let members = TRocketCatalog.structure(named: structure)?.members ?? []
      return [line] + lines(members, indent: indent + 4)
    }
  }

  private static func type(_ parameter: ParameterDescriptor) -> String {
    let type =
      switch parameter.kind {
      case .string: "String"
      case .integer: "Integer"
      case .boolean: "Boolean"
      case .float: "Float"
      case .structure(let name): name
      }
    return parameter.isList ? "list of \(type)" : type
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + blanks(width - text.count)
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
