import Catalog
import TencentCloud

/// What the API's data says of its actions, for people at a shell.
enum CallReference {
  /// Every action with what it does, by chapter.
  static var actions: String {
    let known = APICatalogs.known
    let width = known.actions.map(\.id.shownName.count).max() ?? 0
    return known.all.flatMap { catalog in
      chapters(of: catalog).map { chapter in
        let lines = catalog.actions.filter { $0.group == chapter }.map {
          "  \(padded($0.id.shownName, width))  \($0.note)" + (mark($0).map { " \($0)" } ?? "")
        }
        return (["\(catalog.service): \(chapter)"] + lines).joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  private static func chapters(of catalog: APICatalog) -> [String] {
    catalog.actions.map(\.group).reduce(into: []) { chapters, chapter in
      if !chapters.contains(chapter) { chapters.append(chapter) }
    }
  }

  /// What an action takes, with types and the values of enumerations.
  static func text(_ action: ActionDescriptor) -> String {
    let limit =
      "At most \(action.requestsPerSecond) \(action.requestsPerSecond == 1 ? "call" : "calls") a second."
    let changes = action.mutates ? "Changes resources; refused with --read-only." : "Only reads."
    let errors = action.errors.joined(separator: ", ")
    return
      (["\(action.id.shownName): \(action.note)", "\(changes) \(limit)"]
      + [danger(action), mark(action)].compactMap(\.self) + [""]
      + lines(action.parameters, APICatalogs.known.catalog(of: action.id), indent: 2)
      + (errors.isEmpty ? [] : ["", "Errors beside the common ones: \(errors)"]))
      .joined(separator: "\n")
  }

  private static func danger(_ action: ActionDescriptor) -> String? {
    action.isDangerous
      ? "Dangerous: it takes something away, cuts clients off or can lose messages." : nil
  }

  /// Which services answer it, where not all do.
  private static func mark(_ action: ActionDescriptor) -> String? {
    guard action.dialects == .may2024 else { return nil }
    return switch action.successor {
    case .itself: "Only services of 2024 answer it."
    case .action(let id): "Only services of 2024 answer it; today it is \(id)."
    case .none: "Only services of 2024 answer it; nothing took its place."
    }
  }

  /// What is said of a parameter that not every service takes or needs; with a blank before it.
  private static func mark(_ parameter: ParameterDescriptor) -> String {
    switch parameter.dialects {
    case .may2024: return " Only services of 2024 take it."
    case .today: return " Services of 2024 do not take it."
    default: return ""
    }
  }

  private static func requirement(_ parameter: ParameterDescriptor) -> String {
    if parameter.isRequired { return ", required. " }
    switch parameter.requiredIn {
    case .may2024: return ", required by services of 2024. "
    case .today: return ", required by services of today. "
    default: return ". "
    }
  }

  /// The actions for an unfinished command line. Bash takes the first option behind an action for
  /// the action still.
  static func actions(_ words: [String], at index: Int) -> [String] {
    if index < words.count, words[index].hasPrefix("-") { return completions(words, at: index) }
    let ids = APICatalogs.known.actions.map(\.id)
    // Once the product is named, each action is offered with its own.
    let isOfProduct = index < words.count && words[index].utf8.contains(UInt8(ascii: "."))
    return isOfProduct ? ids.map { "\($0.service).\($0.name)" } : ids.map(\.shownName)
  }

  /// The parameters of the action among the words of an unfinished command line, as options; after one
  /// that takes a name, the names that were seen last.
  static func completions(_ words: [String], at index: Int) -> [String] {
    if index > 0, index - 1 < words.count,
      let names = SeenNameCompletion(words).values(of: words[index - 1])
    {
      return names
    }
    let known = APICatalogs.known
    let action = words.lazy.compactMap { try? known.action(meantBy: $0) }.first
    return (action?.parameters ?? []).map { "--\($0.name)" }
  }

  private static func lines(
    _ parameters: [ParameterDescriptor], _ catalog: APICatalog?, indent: Int
  ) -> [String] {
    if parameters.isEmpty { return ["\(blanks(indent))It takes no parameters."] }
    return parameters.flatMap { parameter -> [String] in
      let name = indent == 2 ? "--\(parameter.name)" : parameter.name
      var line = "\(blanks(indent))\(name)  \(type(parameter))"
      line += requirement(parameter) + parameter.note
      if let values = parameter.enumeration.flatMap({ catalog?.enumeration(named: $0) }) {
        line += " One of \(values.values.map(\.value).joined(separator: ", "))."
      }
      line += mark(parameter)
      guard case .structure(let structure) = parameter.kind else { return [line] }
      let members = catalog?.structure(named: structure)?.members ?? []
      return [line] + lines(members, catalog, indent: indent + 4)
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
