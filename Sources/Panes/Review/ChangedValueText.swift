import Catalog
import Changing
import TRocket
import TencentCloud
import TerminalUI

/// Values of a change's parameters as lists and details show them: times by the clock, numbers with
/// their units, values of enumerations in words, what the service has in Base64 as it was written,
/// secrets masked.
struct ChangedValueText {
  let action: ActionDescriptor
  let format: ValueFormat
  /// What people call things that are named by numbers.
  var names: [String: String] = [:]

  private var language: Language { format.language }

  /// The value of a parameter.
  func text(_ value: JSONValue?, of name: String) -> String {
    if case .integer(let number)? = value {
      if let time = time(number, name) { return format.time(time) }
      if name == "ResetTimestamp", number == ResetPoint.newestValue {
        return ResetPhrases.newest[language]
      }
    }
    if name == PriorityOrder.parameter, case .array(let items)? = value { return order(items) }
    let form = ActionForms.form(of: action.id)
    let shown = form.map { $0.shown(value, of: name) } ?? value
    guard let masked = shown?.masked(below: name) else { return text(shown) }
    return measured(masked, name) ?? text(masked)
  }

  /// The things of an order by their names, the first one first.
  private func order(_ items: [JSONValue]) -> String {
    let places = items.compactMap { item -> (place: Int64, name: String)? in
      guard case .integer(let place)? = item["Priority"], let id = item["Id"]?.typedText else {
        return nil
      }
      return (place, TextWidth.visible(names[id] ?? id))
    }
    return places.sorted { $0.place < $1.place }.map(\.name)
      .joined(separator: language.listSeparator)
  }

  /// What has a unit or a word of its own.
  private func measured(_ value: JSONValue, _ name: String) -> String? {
    let kind = kind(name)
    switch (FieldKinds.value(value, kind), kind) {
    case (.integer, .time), (.token(""), _): return nil
    case (.integer(let number), .flag): return format.long(.flag(number != 0), .flag)
    case (let value, _):
      switch value {
      case .token(let raw):
        let text = format.long(value, kind)
        // What the API calls it is told where it is called otherwise here.
        return TextWidth.visible(text == "\(raw) (\(raw))" ? raw : text)
      case .integer: return TextWidth.visible(format.long(value, kind))
      default: return nil
      }
    }
  }

  /// As the list of such things has it, or else as the API says it.
  private func kind(_ name: String) -> FieldKind {
    let kind = ReadBack.of(action.id)?.recipe.kind
    let field = kind.flatMap { Resources.resource($0).fields.first { $0.name == name } }
    let parameter = action.parameters.first { $0.name == name }
    return field?.kind ?? parameter.map(FieldKinds.kind) ?? .text
  }

  /// How many items a list has before and after, and those that go, come, or only change places.
  func lines(_ list: ListDifference, of name: String) -> [String] {
    let old = list.oldCount.map(String.init) ?? String(format.symbols.unknown)
    return ["\(old) → \(list.items.count)"]
      + list.removed.map { "  - \(item($0, of: name))" }
      + list.added.map { "  + \(item($0, of: name))" }
      + (list.isReordered ? list.items.map { "    \(item($0, of: name))" } : [])
  }

  /// An item of a list: the members of a structure by their names.
  private func item(_ value: JSONValue, of name: String) -> String {
    guard case .array(let items) = JSONValue.array([value]).masked(below: name),
      case .object(let members)? = items.first
    else { return text(value) }
    return self.members(members)
  }

  /// The members of a structure, in the order of their names.
  func members(_ members: [String: JSONValue]) -> String {
    members.sorted { $0.key < $1.key }.map { name, value in
      "\(FieldTitles.phrase(name)[language]) \(text(value, of: name))"
    }.joined(separator: Phrases.comma[language])
  }

  /// A value by itself.
  func text(_ value: JSONValue?) -> String {
    guard let value, value != .null else { return String(format.symbols.unknown) }
    if case .bool(let flag) = value { return (flag ? Phrases.yes : Phrases.no)[language] }
    if case .object(let own) = value, !own.isEmpty { return members(own) }
    if case .array(let items) = value, value.typedText == nil {
      return items.map { self.text($0) }.joined(separator: "; ")
    }
    let text = ChangePhrases.text(value)
    return text.isEmpty ? Phrases.none[language] : TextWidth.visible(text)
  }

  /// In Unix milliseconds; nil where the number is no time.
  private func time(_ number: Int64, _ name: String) -> Int64? {
    guard let parameter = action.parameters.first(where: { $0.name == name }) else {
      // A call that deletes names less than what it deletes is said to have.
      let kind = ReadBack.of(action.id)?.recipe.kind
      let field = kind.flatMap { Resources.resource($0).fields.first { $0.name == name } }
      return field?.kind == .time && number >= TimeUnit.smallestMilliseconds ? number : nil
    }
    guard let unit = parameter.timeUnit, parameter.timeException.map(Int64.init) != number else {
      return nil
    }
    return unit == .seconds ? number * 1000 : number
  }
}
