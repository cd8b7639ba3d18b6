import Testing

@testable import TerminalUI

struct LineEditorTests {
  /// Presses keys by name, in an editor that holds `text`.
  private func edited(_ text: String, _ keys: String...) -> LineEditor {
    var editor = LineEditor(text: text)
    for name in keys {
      guard let key = KeyPress(parsing: name) else {
        Issue.record("no key \(name)")
        continue
      }
      let isTaken = editor.handle(key)
      #expect(isTaken, "\(name) is not taken")
    }
    return editor
  }

  @Test func `characters go in at the cursor`() {
    let editor = edited("ac", "left", "b", "space")
    #expect(editor.text == "ab c")
    #expect(editor.cursor == 3)
  }

  @Test(arguments: [
    ("ctrl-a", "one two-three", 0), ("home", "one two-three", 0), ("ctrl-b", "one two-three", 12),
    ("alt-b", "one two-three", 8), ("ctrl-left", "one two-three", 8),
    ("ctrl-h", "one two-thre", 12), ("backspace", "one two-thre", 12), ("ctrl-w", "one ", 4),
    ("alt-backspace", "one two-", 8), ("ctrl-u", "", 0), ("ctrl-k", "one two-three", 13),
    ("ctrl-d", "one two-three", 13), ("ctrl-e", "one two-three", 13),
  ])
  func `keys of a shell at the end`(key: String, text: String, cursor: Int) {
    let editor = edited("one two-three", key)
    #expect(editor.text == text)
    #expect(editor.cursor == cursor)
  }

  @Test(arguments: [
    ("ctrl-f", "one two", 1), ("right", "one two", 1), ("alt-f", "one two", 3),
    ("ctrl-right", "one two", 3), ("end", "one two", 7), ("ctrl-d", "ne two", 0),
    ("delete", "ne two", 0), ("alt-d", " two", 0), ("ctrl-k", "", 0), ("ctrl-u", "one two", 0),
    ("backspace", "one two", 0), ("left", "one two", 0), ("ctrl-w", "one two", 0),
  ])
  func `keys of a shell at the start`(key: String, text: String, cursor: Int) {
    let editor = edited("one two", "ctrl-a", key)
    #expect(editor.text == text)
    #expect(editor.cursor == cursor)
  }

  @Test(arguments: [
    ("ctrl-w", "下单 "), ("ctrl-u", ""), ("alt-backspace", "下单 order-"), ("ctrl-k", "下单 order-支付"),
  ])
  func `what was taken away is put back`(key: String, left: String) {
    var editor = LineEditor(text: "下单 order-支付")
    if let key = KeyPress(parsing: key) { _ = editor.handle(key) }
    #expect(editor.text == left)
    let isTaken = editor.handle(.control("y"))
    #expect(isTaken)
    #expect(editor.text == "下单 order-支付")
    #expect(editor.cursor == 11)
  }

  @Test func `takings that follow each other are put back together`() {
    #expect(edited("one two three", "ctrl-w", "ctrl-w", "ctrl-y").text == "one two three")
    #expect(edited("one two", "home", "alt-d", "ctrl-k", "x", "ctrl-y").text == "xone two")
    #expect(edited("one two", "ctrl-w", "left", "right", "ctrl-w", "ctrl-y").text == "one ")
  }

  @Test(arguments: [
    ("alt-b", 9), ("alt-b alt-b", 5), ("alt-b alt-b alt-b", 2), ("home alt-f", 2),
    ("home alt-f alt-f", 4), ("home alt-f alt-f alt-f", 8), ("home ctrl-right", 2),
  ])
  func `words end where the writing changes`(keys: String, cursor: Int) {
    var editor = LineEditor(text: "订单v2，已下线 ok")
    for name in keys.split(separator: " ") {
      if let key = KeyPress(parsing: String(name)) { _ = editor.handle(key) }
    }
    #expect(editor.cursor == cursor)
  }

  @Test func `other keys are left to others`() {
    var editor = LineEditor(text: "a")
    for name in ["enter", "esc", "tab", "up", "f1", "ctrl-c", "alt-x", "pagedown"] {
      let isTaken = KeyPress(parsing: name).map { editor.handle($0) }
      #expect(isTaken == false, "\(name)")
    }
    #expect(editor == LineEditor(text: "a"))
  }

  @Test func `a key never leaves half a character`() {
    #expect(edited("a👨‍👩‍👧", "backspace").text == "a")
    #expect(edited("e\u{301}x", "home", "delete").text == "x")
    var editor = LineEditor(text: "e")
    editor.paste("\u{301}")
    #expect(editor.text == "e\u{301}")
    #expect(editor.cursor == 1)
  }

  @Test func `pasted text becomes one line`() {
    var editor = LineEditor(text: "<>")
    _ = editor.handle(KeyPress(.left))
    editor.paste("\r\none\r\n\ttwo\u{1B}[0m\n")
    #expect(editor.text == "<one two [0m>")
    #expect(editor.cursor == 12)
  }

  @Test func `no more is accepted than the maximum`() {
    var editor = LineEditor(text: "abcdef", maximumCharacters: 4)
    #expect(editor.text == "abcd")
    let isTaken = editor.handle(.character("x"))
    #expect(isTaken)
    #expect(editor.text == "abcd")
    _ = editor.handle(.control("u"))
    editor.paste("订单消费组")
    #expect(editor.text == "订单消费")
    #expect(editor.cursor == 4)
  }
}
