import Catalog
import Changing
import TencentCloud
import TerminalUI

/// Values of a change's parameters as lists and details show them: times by the clock, numbers with
/// their units, values of enumerations in words, what the service has in Base64 as it was written,
/// secrets masked.
struct ChangedValueText {
  let action: ActionDescriptor
  let look: Look

  /// The value of a parameter.
  func text(_ value: JSONValue?, of name: String) -> String {
    if case .integer(let number)? = value, let time = time(number, name) {
      return look.format.time(time)
    }
    let form = ActionForms.form(of: action.id)
    let shown = form.map { $0.shown(value, of: name) } ?? value
    guard let masked = shown?.masked(below: name) else { return text(shown) }
    return measured(masked, name) ?? text(masked)
  }

  /// What has a unit or a word of its own.
  private func measured(_ value: JSONValue, _ name: String) -> String? {
    let kind = kind(name)
    switch (FieldKinds.value(value, kind), kind) {
    case (.integer, .time), (.token(""), _): return nil
    case (.integer(let number), .flag): return look.format.long(.flag(number != 0), .flag)
    case (let value, _):
      switch value {
      case .token(let raw):
        let text = look.format.long(value, kind)
        // What the API calls it is told where it is called otherwise here.
        return TextWidth.visible(text == "\(raw) (\(raw))" ? raw : text)
      case .integer: return TextWidth.visible(look.format.long(value, kind))
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

  /// The members of a structure, in the order of their names.
  func members(_ members: [String: JSONValue]) -> String {
    members.sorted { $0.key < $1.key }.map { name, value in
      "\(look[FieldTitles.phrase(name)]) \(text(value, of: name))"
    }.joined(separator: look[Phrases.comma])
  }

  /// A value by itself.
  func text(_ value: JSONValue?) -> String {
    guard let value, value != .null else { return String(look.symbols.unknown) }
    if case .bool(let flag) = value { return look[flag ? Phrases.yes : Phrases.no] }
    if case .object(let own) = value, !own.isEmpty { return members(own) }
    let text = ChangePhrases.text(value)
    return text.isEmpty ? look[Phrases.none] : TextWidth.visible(text)
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
