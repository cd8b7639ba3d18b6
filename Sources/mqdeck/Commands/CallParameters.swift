import Catalog
import ConfigurationFiles
import TencentCloud

/// The parameters of `mqdeck call ACTION --Param value …`, typed by what the API says of them.
/// Lists and structures are written out by number and name, as `--Filters.0.Name InstanceId
/// --Filters.0.Values.0 rmq-1`; a value that begins with `[` or `{` is taken as JSON where the
/// API wants a list or a structure.
struct CallParameters {
  /// Why something is no parameter.
  struct Mistake: Error, Equatable {
    var message: String
  }

  private(set) var root = ParameterTree.object([])
  private let action: ActionDescriptor

  init(_ words: [String], for action: ActionDescriptor) throws(Mistake) {
    self.action = action
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), let first = word.dropFirst(2).first, first.isUppercase else {
        throw Mistake(
          message: word.hasPrefix("-")
            ? "unknown option \(word); parameters of the action begin with a capital letter"
            : "“\(word)” belongs to no parameter; write --Name value")
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let path = String(parts[0])
      if parts.count == 2 {
        try set(path, String(parts[1]))
      } else if let value = rest.popFirst() {
        try set(path, value)
      } else {
        throw Mistake(message: "--\(path) has no value")
      }
    }
  }

  private mutating func set(_ path: String, _ text: String) throws(Mistake) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let leaf = try CallParameters.leaf(parts, action: action)
    let value = try CallParameters.value(text, leaf, path: path)
    do {
      try root.set(value, at: parts[...])
    } catch {
      throw Mistake(message: "--\(path) \(error.message)")
    }
  }

  /// What the API says of the value at the end of a path, and whether it stands in a list already.
  private static func leaf(
    _ parts: [String], action: ActionDescriptor
  ) throws(Mistake) -> (parameter: ParameterDescriptor, isElement: Bool) {
    var members = action.parameters
    var found: (parameter: ParameterDescriptor, isElement: Bool)?
    for part in parts {
      if let current = found, current.parameter.isList, !current.isElement {
        guard let index = Int(part), (0...999).contains(index) else {
          throw Mistake(
            message: "--\(parts.joined(separator: ".")): \(current.parameter.name) is a list; "
              + "its values are \(current.parameter.name).0, \(current.parameter.name).1 …")
        }
        found = (current.parameter, true)
        continue
      }
      guard let parameter = members.first(where: { $0.name == part }) else {
        let owner = found.map { "\($0.parameter.name) of \(action.name)" } ?? action.name
        throw unknown(part, of: owner, among: members)
      }
      found = (parameter, false)
      members = []
      if case .structure(let name) = parameter.kind {
        members = APICatalogs.known.catalog(of: action.id)?.structure(named: name)?.members ?? []
      }
    }
    guard let found else { throw Mistake(message: "a parameter has no name") }
    return found
  }

  /// Refuses what the API does not know: the service would pass over it, and do without.
  static func check(_ request: JSONValue, for action: ActionDescriptor) throws(Mistake) {
    guard case .object(let members) = request else { return }
    for name in members.keys.sorted()
    where !action.parameters.contains(where: { $0.name == name }) {
      throw unknown(name, of: action.name, among: action.parameters)
    }
  }

  private static func unknown(
    _ name: String, of owner: String, among members: [ParameterDescriptor]
  ) -> Mistake {
    var message = "\(owner) has no parameter “\(name)”"
    if let meant = EditDistance.nearest(to: name, among: members.map(\.name)) {
      message += "; did you mean \(meant)?"
    }
    let names = members.map(\.name).joined(separator: ", ")
    return Mistake(message: message + (names.isEmpty ? " and takes none" : " (\(names))"))
  }

  private static func value(
    _ text: String, _ leaf: (parameter: ParameterDescriptor, isElement: Bool), path: String
  ) throws(Mistake) -> ParameterTree {
    let parameter = leaf.parameter
    if parameter.isList, !leaf.isElement {
      guard text.firstMark == "[" else {
        throw Mistake(message: "--\(path) is a list; write --\(path).0 VALUE, or JSON in […]")
      }
      return .json(text)
    }
    switch parameter.kind {
    case .string: return .string(text)
    case .integer:
      guard let number = Int64(text) else {
        throw Mistake(message: "--\(path) must be a whole number, not “\(text)”")
      }
      return .json(String(number))
    case .float:
      guard let number = Double(text), number.isFinite else {
        throw Mistake(message: "--\(path) must be a number, not “\(text)”")
      }
      return .json("\(number)")
    case .boolean:
      guard text == "true" || text == "false" else {
        throw Mistake(message: "--\(path) must be true or false, not “\(text)”")
      }
      return .json(text)
    case .structure:
      guard text.firstMark == "{" else {
        throw Mistake(message: "--\(path) has parts; write --\(path).PART VALUE, or JSON in {…}")
      }
      return .json(text)
    }
  }
}

extension String {
  /// The first character that is no blank of JSON: a here-document begins with a line break.
  var firstMark: Character? { first { !" \t\n\r\r\n".contains($0) } }

  /// Whether it can be nothing but JSON.
  var beginsJSON: Bool { firstMark == "{" || firstMark == "[" }
}
