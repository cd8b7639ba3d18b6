import Catalog
import Changing
import TencentCloud
import TerminalUI

/// Values of a change's parameters as they are read: times by the clock, what the service has in
/// Base64 as it was written, secrets masked.
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
    return text(shown?.masked(below: name))
  }

  /// A value by itself.
  func text(_ value: JSONValue?) -> String {
    guard let value, value != .null else { return String(look.symbols.unknown) }
    if case .bool(let flag) = value { return look[flag ? Phrases.yes : Phrases.no] }
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
