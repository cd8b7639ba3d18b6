extension Screen {
  /// The frame as a terminal shows it that is given these lines: our own colours and attributes
  /// and nothing else, each line ending plain.
  public var ansiText: String {
    var text = ""
    for row in 0..<size.rows {
      for run in runs(ofRow: row) {
        let words = self.text(ofRow: row, columns: run.columns)
        let isPlain = run.style == .plain
        text += isPlain ? words : "\u{1B}[\(run.style.graphicRendition)m\(words)\u{1B}[0m"
      }
      text += "\n"
    }
    return text
  }
}

extension Style {
  /// The parameters of the sequence that a terminal takes the style from.
  fileprivate var graphicRendition: String {
    var parameters = ["0"]
    let codes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (attribute, code) in codes where attributes.contains(attribute) { parameters.append(code) }
    parameters += [
      Style.parameters(foreground, base: "38"), Style.parameters(background, base: "48"),
    ].compactMap { $0 }
    return parameters.joined(separator: ";")
  }

  private static func parameters(_ color: Color, base: String) -> String? {
    switch color {
    case .terminalDefault: nil
    case .indexed(let index): "\(base);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base);2;\(red);\(green);\(blue)"
    }
  }
}
