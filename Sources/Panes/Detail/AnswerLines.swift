import Catalog
import TencentCloud
import TerminalUI

/// The fields of one answer as lines, by the API's data: known ones in its order, then what a newer
/// service added.
struct AnswerLines {
  let language: Language
  let format: ValueFormat
  /// The API that says what its structures are; nil where it is not known.
  let catalog: APICatalog?

  /// The one item of a list that found a thing by its name, in place of the list.
  func linesOfOne(_ json: JSONValue, _ fields: [ParameterDescriptor]) -> [DetailLine] {
    guard let list = fields.first(where: \.isList), case .structure(let name) = list.kind,
      let structure = catalog?.structure(named: name),
      case .array(let items)? = json[list.name], items.count == 1
    else { return lines(json, fields) }
    return lines(items[0], structure.members)
  }

  func lines(
    _ json: JSONValue, _ fields: [ParameterDescriptor], leavingOut: Set<String> = [],
    depth: Int = 0
  ) -> [DetailLine] {
    let known = Set(fields.map(\.name)).union(leavingOut)
    let isOfSubscription = !known.isDisjoint(with: ["ConsumerGroup", "SubString"])
    let listed = fields.flatMap { field -> [DetailLine] in
      guard let value = json.value(ofField: field.name) else { return [] }
      if AnswerLines.saysNothing(value, field.name, in: json) {
        return lines(.null, field, depth, isOfSubscription: isOfSubscription)
      }
      return lines(value, field, depth, isOfSubscription: isOfSubscription)
    }
    let added = json.objectKeys.filter {
      !known.contains($0) && $0 != "RequestId" && !AnswerLines.isAlias($0, of: known)
    }
    return listed
      + added.sorted().compactMap { key in
        json[key].map { value in
          .field(
            label: FieldTitles.phrase(key)[language], value: text(value, ofAdded: key),
            element: .text, depth: depth)
        }
      }
  }

  /// Services of today say PUSH of a group without consumers, and name no lite topic by an empty text.
  private static func saysNothing(
    _ value: JSONValue, _ name: String, in answer: JSONValue
  ) -> Bool {
    switch name {
    case "ConsumeType": answer["ConsumerNum"] == .integer(0)
    case "LiteTopic": value == .string("")
    default: false
    }
  }

  /// A value under a name that the data does not know: as any other of its type, structures as they
  /// came, and times in one zone.
  private func text(_ value: JSONValue, ofAdded name: String) -> String {
    if FieldKinds.isTime(name), case .string(let text) = value,
      let time = ServiceTime.unixMilliseconds(text)
    {
      return format.time(time)
    }
    let masked = value.masked(below: name)
    switch masked {
    case .array, .object: return masked.compact
    default: return format.long(FieldKinds.value(masked, .text), .text)
    }
  }

  /// `CreateTime` is seen in place of `CreatedTime` (the data's notes).
  private static func isAlias(_ name: String, of known: Set<String>) -> Bool {
    name == "CreateTime" && known.contains("CreatedTime")
  }

  /// Small structures, one on a line: the first value, then the others behind their names, in
  /// columns.
  private func brief(_ items: [JSONValue], _ fields: [ParameterDescriptor]) -> [String] {
    let cells = items.map { item in fields.indices.map { cell(item, fields[$0], isFirst: $0 == 0) }
    }
    let widths = fields.indices.map { index in
      cells.map { TextWidth.columns(of: $0[index]) }.max() ?? 0
    }
    return cells.map { row in
      zip(row, widths).filter { $0.1 > 0 }.map { text, width in
        text + String(repeating: " ", count: width - TextWidth.columns(of: text))
      }.joined(separator: "   ")
    }
  }

  private func cell(_ item: JSONValue, _ field: ParameterDescriptor, isFirst: Bool) -> String {
    let kind = FieldKinds.kind(of: field)
    let value = FieldKinds.value(item[field.name] ?? .null, kind)
    if value.isUnknown || value == .text("") { return "" }
    let text = format.long(value, kind)
    // An entry of a map is its key and its value: naming them says nothing.
    return isFirst || field.name == "Value"
      ? text : "\(FieldTitles.phrase(field.name)[language]) \(text)"
  }

  private func lines(
    _ json: JSONValue, _ field: ParameterDescriptor, _ depth: Int, isOfSubscription: Bool
  ) -> [DetailLine] {
    let label = FieldTitles.phrase(field.name, isOfSubscription: isOfSubscription)[language]
    if case .structure(let name) = field.kind,
      let structure = catalog?.structure(named: name)
    {
      return structured(json, structure.members, label, depth)
    }
    if field.name == "MessageRate", json == .integer(-1) {
      return [
        .field(label: label, value: Phrases.noLimit[language], element: .text, depth: depth)
      ]
    }
    let kind = FieldKinds.kind(of: field)
    let value = FieldKinds.value(json, kind)
    let element: ThemeElement =
      switch value {
      case .unknown: .muted
      case .token(let raw): CellStyle.element(token: raw)
      default: .text
      }
    return [
      .field(label: label, value: format.long(value, kind), element: element, depth: depth)
    ]
  }

  private func structured(
    _ json: JSONValue, _ fields: [ParameterDescriptor], _ label: String, _ depth: Int
  ) -> [DetailLine] {
    switch json {
    case .array(let items) where items.isEmpty:
      return [.field(label: label, value: Phrases.none[language], element: .muted, depth: depth)]
    case .array(let items):
      var result: [DetailLine] = [
        .field(label: label, value: "\(items.count)", element: .muted, depth: depth)
      ]
      if fields.count <= 4, fields.allSatisfy(\.isScalar) {
        return result
          + brief(items, fields).map {
            .field(label: "", value: $0, element: .text, depth: depth)
          }
      }
      for (index, item) in items.enumerated() {
        if index > 0 { result.append(.blank) }
        result += lines(item, fields, depth: depth + 1)
      }
      return result
    case .object:
      return [.field(label: label, value: "", element: .text, depth: depth)]
        + lines(json, fields, depth: depth + 1)
    default:
      return [
        .field(
          label: label, value: String(format.symbols.unknown), element: .muted, depth: depth)
      ]
    }
  }
}

extension JSONValue {
  /// A field's value under its name or the other name it is seen under.
  func value(ofField name: String) -> JSONValue? {
    self[name] ?? (name == "CreatedTime" ? self["CreateTime"] : nil)
  }
}

extension JSONValue {
  /// The names of an object's members; none of anything else.
  var objectKeys: [String] {
    if case .object(let members) = self { Array(members.keys) } else { [] }
  }
}

extension ParameterDescriptor {
  /// Whether it holds one value without parts.
  fileprivate var isScalar: Bool {
    if case .structure = kind { return false }
    return !isList
  }
}
