extension Symbols {
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
