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
    var phrase: Phrase
    /// In English.
    var message: String { phrase.english }

    init(_ english: String, _ chinese: String) { phrase = Phrase(english, chinese) }
  }

  private(set) var root = ParameterTree.object([])
  private let action: ActionDescriptor

  init(_ words: [String], for action: ActionDescriptor) throws(Mistake) {
    self.action = action
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), let first = word.dropFirst(2).first, first.isUppercase else {
        throw word.hasPrefix("-")
          ? Mistake(
            "unknown option \(word); parameters of the action begin with a capital letter",
            "未知选项 \(word)；操作的参数以大写字母开头")
          : Mistake(
            "“\(word)” belongs to no parameter; write --Name value",
            "“\(word)”不属于任何参数；请写 --Name 值")
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let path = String(parts[0])
      if parts.count == 2 {
        try set(path, String(parts[1]))
      } else if let value = rest.popFirst() {
        try set(path, value)
      } else {
        throw Mistake("--\(path) has no value", "--\(path) 缺少值")
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
      throw Mistake(
        "--\(path) \(error.phrase.english)", "--\(path) \(error.phrase.chinese)")
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
          let (path, name) = (parts.joined(separator: "."), current.parameter.name)
          throw Mistake(
            "--\(path): \(name) is a list; its values are \(name).0, \(name).1 …",
            "--\(path)：\(name) 是列表，各值写作 \(name).0、\(name).1 …")
        }
        found = (current.parameter, true)
        continue
      }
      guard let parameter = members.first(where: { $0.name == part }) else {
        let name = action.id.shownName
        let owner = found.map { "\(name).\($0.parameter.name)" } ?? name
        throw unknown(part, of: owner, among: members)
      }
      found = (parameter, false)
      members = []
      if case .structure(let name) = parameter.kind {
        members = APICatalogs.known.catalog(of: action.id)?.structure(named: name)?.members ?? []
      }
    }
    guard let found else { throw Mistake("a parameter has no name", "有参数没有名称") }
    return found
  }

  /// Refuses what the API does not know: the service would pass over it, and do without.
  static func check(_ request: JSONValue, for action: ActionDescriptor) throws(Mistake) {
    guard case .object(let members) = request else { return }
    for name in members.keys.sorted()
    where !action.parameters.contains(where: { $0.name == name }) {
      throw unknown(name, of: action.id.shownName, among: action.parameters)
    }
  }

  private static func unknown(
    _ name: String, of owner: String, among members: [ParameterDescriptor]
  ) -> Mistake {
    let names = members.map(\.name)
    let meant = EditDistance.nearest(to: name, among: names)
    return Mistake(
      "\(owner) has no parameter “\(name)”" + (meant.map { "; did you mean \($0)?" } ?? "")
        + (names.isEmpty ? " and takes none" : " (\(names.joined(separator: ", ")))"),
      "\(owner) 没有参数“\(name)”" + (meant.map { "，是否指 \($0)？" } ?? "")
        + (names.isEmpty ? "，也不接受任何参数" : "（\(names.joined(separator: "、"))）"))
  }

  private static func value(
    _ text: String, _ leaf: (parameter: ParameterDescriptor, isElement: Bool), path: String
  ) throws(Mistake) -> ParameterTree {
    let parameter = leaf.parameter
    if parameter.isList, !leaf.isElement {
      guard text.firstMark == "[" else {
        throw Mistake(
          "--\(path) is a list; write --\(path).0 VALUE, or JSON in […]",
          "--\(path) 是列表；请写 --\(path).0 值，或 […] 形式的 JSON")
      }
      return .json(text)
    }
    switch parameter.kind {
    case .string: return .string(text)
    case .integer:
      guard let number = Int64(text) else {
        throw Mistake(
          "--\(path) must be a whole number, not “\(text)”", "--\(path) 须为整数，不能是“\(text)”")
      }
      return .json(String(number))
    case .float:
      guard let number = Double(text), number.isFinite else {
        throw Mistake(
          "--\(path) must be a number, not “\(text)”", "--\(path) 须为数字，不能是“\(text)”")
      }
      return .json("\(number)")
    case .boolean:
      guard text == "true" || text == "false" else {
        throw Mistake(
          "--\(path) must be true or false, not “\(text)”",
          "--\(path) 须为 true 或 false，不能是“\(text)”")
      }
      return .json(text)
    case .structure:
      guard text.firstMark == "{" else {
        throw Mistake(
          "--\(path) has parts; write --\(path).PART VALUE, or JSON in {…}",
          "--\(path) 有多个成员；请写 --\(path).成员 值，或 {…} 形式的 JSON")
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
