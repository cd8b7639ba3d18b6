extension Screen {
  /// The frame as text that shows its styles too, for tests: runs in other than the plain style
  /// stand in brackets with a letter, `a⟦like this⟧`, and lines at the end say what each letter
  /// means. Blanks of plain style at the end of a row are left out.
  public var styledText: String {
    var legend: [Style] = []
    var lines: [String] = []
    for row in 0..<size.rows {
      var line = ""
      for run in runs(ofRow: row) {
        let text = text(ofRow: row, columns: run.columns)
        if run.style == .plain {
          line += text
          continue
        }
        let index = legend.firstIndex(of: run.style) ?? legend.count
        if index == legend.count { legend.append(run.style) }
        line += "\(Screen.letter(index))⟦\(text)⟧"
      }
      while line.hasSuffix(" ") { line.removeLast() }
      lines.append(line)
    }
    for (index, style) in legend.enumerated() {
      lines.append("\(Screen.letter(index)): \(style.description)")
    }
    return lines.joined(separator: "\n")
  }

  /// `a` to `z`, then `a1`, `b1` and so on.
  private static func letter(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(0x61 + index % 26)))
    return index < 26 ? letter : letter + String(index / 26)
  }
}

extension Style: CustomStringConvertible {
  /// Colours and attributes in words: `81 on #102030 bold`; `plain` where there are none.
  public var description: String {
    var words: [String] = []
    if let word = Style.word(foreground) { words.append(word) }
    if let word = Style.word(background) { words += ["on", word] }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    for (attribute, name) in names where attributes.contains(attribute) { words.append(name) }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }

  private static func word(_ color: Color) -> String? {
    if case .indexed(let index) = color { return String(index) }
    return color.hexadecimal
  }
}
