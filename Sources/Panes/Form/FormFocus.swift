import Catalog
import TencentCloud
package import TerminalUI

extension FormPane {
  /// Everything that may have the focus, from top to bottom.
  private var stops: [Focus] { fields.focusable.map(Focus.line) + [.send, .cancel] }

  /// Lines by which a page moves.
  package static let pageLines = 8

  /// Where the focus is at first.
  var firstFocus: Focus { stops.first ?? .send }

  /// Moves the focus, round at the ends by single steps.
  package mutating func moveFocus(by step: Int) {
    let stops = stops
    let place = stops.firstIndex(of: focus) ?? 0
    if abs(step) > 1 {
      focus = stops[max(0, min(place + step, stops.count - 1))]
    } else {
      focus = stops[(place + step + stops.count) % stops.count]
    }
  }

  /// Puts the focus on the first field that has a problem.
  package mutating func focusFirstProblem() {
    let found = fields.focusable.first { line in
      if case .field(let path) = line { return fields[path]?.problem != nil }
      return false
    }
    if let found { focus = .line(found) }
  }

  /// Enter on a line: the head of a list gets one more item, anything else hands the focus on.
  package mutating func enter(_ line: FormFields.Line) {
    if case .field(let path) = line, case .items? = fields[path]?.content {
      addItem(to: path.field)
    } else {
      moveFocus(by: 1)
    }
  }

  /// A key for the line that has the focus; false where it types nothing there. What the service
  /// said of the last attempt is over.
  package mutating func type(_ key: KeyPress) -> Bool {
    guard case .line(.field(let path)) = focus, var field = fields[path], field.type(key) else {
      return false
    }
    failure = nil
    fields[path] = field
    return true
  }

  /// From one button to the other.
  package mutating func switchButton() { focus = focus == .send ? .cancel : .send }

  /// Another value of the line that has the focus.
  package mutating func choose(by step: Int) {
    guard case .line(.field(let path)) = focus, let field = fields[path],
      case .choice(var choice) = field.content
    else { return }
    failure = nil
    choice.move(by: step, hasPresent: field.present?.isEmpty == false)
    fields[path]?.content = .choice(choice)
    fields[path]?.problem = nil
  }

  /// Turns a choice into text, for a value that is newer than this console.
  package mutating func typeChoice() {
    guard case .line(.field(let path)) = focus, case .choice(let choice)? = fields[path]?.content
    else { return }
    failure = nil
    fields[path]?.content = .text(LineEditor(text: choice.value ?? ""))
    fields[path]?.problem = nil
  }

  /// Pasted text for the line that has the focus.
  package mutating func pasteFocused(_ text: String) {
    failure = nil
    guard case .line(.field(let path)) = focus, var field = fields[path] else { return }
    switch field.content {
    case .text(var editor):
      editor.paste(text)
      field.content = .text(editor)
    case .choice(var choice):
      if !choice.select(text.trimmingBlanks) { return }
      field.content = .choice(choice)
    case .items: return
    }
    field.check()
    fields[path] = field
  }

  /// Whether the line that has the focus belongs to an item of a list.
  package var isInItem: Bool {
    switch focus {
    case .line(.item): true
    case .line(.field(let path)): path.item != nil
    case .send, .cancel: false
    }
  }

  /// Adds an item to the list that has the focus.
  package mutating func addItem() {
    guard case .line(.field(let path)) = focus else { return }
    failure = nil
    addItem(to: path.field)
  }

  /// Removes the item that has the focus.
  package mutating func removeItem() {
    guard case .line(let line) = focus else { return }
    failure = nil
    removeItem(at: line)
  }

  private mutating func addItem(to field: Int) {
    fields.addItem(to: field)
    guard case .items(let items) = fields.fields[field].content, let item = items.indices.last
    else { return }
    focus = .line(.field(FormFields.Path(field: field, item: item, member: 0)))
  }

  private mutating func removeItem(at line: FormFields.Line) {
    switch line {
    case .item(let field, let item): fields.removeItem(item, from: field)
    case .field(let path):
      guard let item = path.item else { return }
      fields.removeItem(item, from: path.field)
    }
    if case .item(let field, _) = line { focus = .line(.field(FormFields.Path(field: field))) }
    if case .field(let path) = line { focus = .line(.field(FormFields.Path(field: path.field))) }
  }
}

extension FormField {
  /// Says at once what is wrong with what stands here; that nothing does is said when it is sent.
  mutating func check() {
    problem = nil
    guard case .text(let editor) = content, !editor.text.isEmpty else { return }
    // Which time a text means depends on now, and is looked at when it is sent.
    guard descriptor.timeUnit == nil else { return }
    if case .failure(let wrong) = FormValue.json(editor.text, descriptor) {
      problem = wrong.phrase
    }
  }

  /// Whether a digit takes the place of the number that the thing has now.
  private func replaces(_ text: String, _ key: KeyPress) -> Bool {
    guard descriptor.kind == .integer, !descriptor.isList, !text.isEmpty, text == present,
      case .character(let digit) = key.key
    else { return false }
    return digit.isNumber && key.modifiers.isEmpty
  }

  /// A key for what is typed: text, or the letter that a value of a choice begins with. False
  /// where it types nothing.
  mutating func type(_ key: KeyPress) -> Bool {
    switch content {
    case .text(var editor):
      let old = editor.text
      if replaces(old, key) { editor = LineEditor() }
      guard editor.handle(key) else { return false }
      content = .text(editor)
      if editor.text != old { check() }
    case .choice(var choice):
      switch (key.key, key.modifiers) {
      case (.backspace, _), (.delete, _): _ = choice.select("")
      case (.character(" "), _), (.character("?"), _): return false
      case (.character(let letter), []): choice.jump(to: letter)
      default: return false
      }
      problem = nil
      content = .choice(choice)
    case .items: return false
    }
    return true
  }
}
