import Catalog

/// A JSON value that is put together from paths such as `Filters.0.Values.1`.
indirect enum ParameterTree: Equatable {
  /// Text.
  case string(String)
  /// A value that is JSON already.
  case json(String)
  /// Members in the order in which they came.
  case object([Member])
  /// Values by their number; there must be no gap at the end.
  case array([Int: ParameterTree])

  struct Member: Equatable {
    var name: String
    var value: ParameterTree
  }

  /// Why a value cannot stand where it should.
  struct Mistake: Error, Equatable {
    var phrase: Phrase

    init(_ english: String, _ chinese: String) { phrase = Phrase(english, chinese) }

    static let repeated = Mistake("is given twice", "重复指定")
  }

  /// Puts a value at the end of a path; a part that is a number makes a list.
  mutating func set(_ value: ParameterTree, at path: ArraySlice<String>) throws(Mistake) {
    guard let part = path.first else {
      self = value
      return
    }
    switch self {
    case .object(var members):
      let rest = path.dropFirst()
      let index = members.firstIndex { $0.name == part }
      if index != nil, rest.isEmpty { throw Mistake.repeated }
      var child = index.map { members[$0].value } ?? ParameterTree.empty(before: rest)
      try child.set(value, at: rest)
      if let index {
        members[index].value = child
      } else {
        members.append(Member(name: part, value: child))
      }
      self = .object(members)
    case .array(var items):
      guard let number = Int(part) else { throw Mistake("needs a number in its path", "的路径中缺少序号") }
      let rest = path.dropFirst()
      if items[number] != nil, rest.isEmpty { throw Mistake.repeated }
      var child = items[number] ?? ParameterTree.empty(before: rest)
      try child.set(value, at: rest)
      items[number] = child
      self = .array(items)
    case .string, .json:
      throw Mistake(
        "is given twice, once whole and once in parts", "重复指定：一次为整体，一次为成员")
    }
  }

  private static func empty(before rest: ArraySlice<String>) -> ParameterTree {
    guard let next = rest.first else { return .json("null") }
    return Int(next) == nil ? .object([]) : .array([:])
  }

  /// The value as JSON.
  func json() throws(Mistake) -> String {
    switch self {
    case .string(let text): return ParameterTree.quoted(text)
    case .json(let text): return text
    case .object(let members):
      var parts: [String] = []
      for member in members {
        parts.append(ParameterTree.quoted(member.name) + ":" + (try member.value.json()))
      }
      return "{" + parts.joined(separator: ",") + "}"
    case .array(let items):
      var parts: [String] = []
      for index in 0..<items.count {
        guard let item = items[index] else {
          throw Mistake(
            "a list has no value number \(index)", "列表缺少第 \(index) 项（从 0 起）")
        }
        parts.append(try item.json())
      }
      return "[" + parts.joined(separator: ",") + "]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
