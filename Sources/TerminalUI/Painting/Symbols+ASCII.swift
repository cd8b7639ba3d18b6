extension Symbols {
  /// What stands for `scalar` where only these symbols can be shown.
  func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    isConsole ? Symbols.console(for: scalar) : isUnicode ? scalar : Symbols.ascii(for: scalar)
  }

  /// What stands for `scalar` on Linux's console: what its fonts hardly have is written in ASCII.
  private static func console(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "╭": return "┌"
    case "╮": return "┐"
    case "╰": return "└"
    case "╯": return "┘"
    case "⟨", "‹", "⟩", "›", "▶", "◀", "▲", "▼", "–", "—", "−", "…", "●", "★", "✗", "‘", "’", "“",
      "”":
      return ascii(for: scalar)
    default: return scalar
    }
  }

  /// What stands for `scalar` in one cell where only ASCII can be shown.
  static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    switch scalar {
    case "⟨", "‹", "«", "←", "◀": return "<"
    case "⟩", "›", "»", "→", "▶": return ">"
    case "↑", "▲": return "^"
    case "↓", "▼": return "v"
    case "–", "—", "−", "─", "━": return "-"
    case "│", "┃": return "|"
    case "╭", "╮", "╰", "╯", "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": return "+"
    case "…": return "~"
    case "·": return "."
    case "●", "•", "★": return "*"
    case "×", "✗": return "x"
    case "‘", "’": return "'"
    case "“", "”": return "\""
    case "\u{A0}": return " "
    default: return "?"
    }
  }
}

extension TextWidth.Glyph {
  var isASCII: Bool { scalar?.isASCII ?? false }
}
