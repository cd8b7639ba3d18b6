import TerminalUI

/// How the parts of a question share the rows of its box: in a small window the blank lines go first,
/// then the end of the explanation, then the choices that are far from the chosen one. The line that
/// one types in is always there.
struct PromptLayout {
  /// The lines of the explanation that there is room for; one that is not the last says by `…` that
  /// more would follow.
  let explanation: [String]
  /// Those of the choices that are shown.
  let choices: Range<Int>
  /// What is said of what was typed.
  let notes: [String]
  /// Whether the parts stand apart.
  let hasGaps: Bool

  /// - Parameters:
  ///   - notes: Room is kept for one line of them where there is some.
  ///   - chosen: Which of the choices is.
  init(explanation: [String], choices: Int, chosen: Int, notes: [String], rows: Int) {
    let gaps = choices > 0 ? 3 : 2
    hasGaps = explanation.count + choices + 1 + max(1, notes.count) + gaps <= rows
    guard !hasGaps else {
      self.explanation = explanation
      self.choices = 0..<choices
      self.notes = notes
      return
    }
    let input = 1
    self.notes = Array(notes.prefix(max(0, rows - input)))
    var room = rows - input - self.notes.count
    // Of the explanation the first line says what it is about.
    let shown = min(choices, max(0, room - min(1, explanation.count)))
    let first = max(0, min(chosen - shown / 2, choices - shown))
    self.choices = first..<first + shown
    room -= shown
    self.explanation = PromptLayout.cut(explanation, to: max(0, room))
  }

  private static func cut(_ lines: [String], to count: Int) -> [String] {
    if lines.count <= count { return lines }
    guard count > 0 else { return [] }
    return lines.prefix(count - 1) + [lines[count - 1] + "…"]
  }

  /// How many rows all of it takes.
  var rows: Int {
    let gaps = hasGaps ? (choices.isEmpty ? 2 : 3) : 0
    let notes = hasGaps ? max(1, notes.count) : notes.count
    return explanation.count + choices.count + 1 + notes + gaps
  }
}
