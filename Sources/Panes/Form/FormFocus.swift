import Catalog
import TerminalUI

extension FormPane {
  /// Everything that may have the focus, from top to bottom.
  private var stops: [Focus] { fields.focusable.map(Focus.line) + [.send, .cancel] }

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

  /// A key for the line that has the focus. What the service said of the last attempt is over.
  package mutating func editFocused(_ key: KeyPress) {
    failure = nil
    guard case .line(let line) = focus else { return moveOnButtons(key) }
    if key == .control("x") { return removeItem(at: line) }
    switch line {
    case .item:
      if key.key == .delete || key == .character("x") { removeItem(at: line) }
    case .field(let path):
      guard var field = fields[path] else { return }
      if case .items = field.content {
        if key == .character("+") || key == .character(" ") { addItem(to: path.field) }
        return
      }
      field.edit(key)
      fields[path] = field
    }
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

  private mutating func moveOnButtons(_ key: KeyPress) {
    switch key.key {
    case .left, .right: focus = focus == .send ? .cancel : .send
    default: break
    }
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
    if case .failure(let wrong) = FormValue.json(editor.text, descriptor) {
      problem = wrong.phrase
    }
  }

  /// A key for the field. A choice takes arrows, blanks and first letters; Ctrl-T turns it into
  /// text, for a value that is newer than this console.
  mutating func edit(_ key: KeyPress) {
    switch content {
    case .text(var editor):
      let old = editor.text
      let isTaken = editor.handle(key)
      content = .text(editor)
      if isTaken, editor.text != old { check() }
    case .choice(var choice):
      problem = nil
      switch (key.key, key.modifiers) {
      case (.character("t"), .control):
        content = .text(LineEditor(text: choice.value ?? ""))
        return
      case (.right, _), (.character(" "), _): choice.move(by: 1)
      case (.left, _): choice.move(by: -1)
      case (.backspace, _), (.delete, _): _ = choice.select("")
      case (.character(let letter), []): choice.jump(to: letter)
      default: break
      }
      content = .choice(choice)
    case .items: break
    }
  }
}
