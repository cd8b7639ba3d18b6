/// The characters that lines and marks are drawn with: Unicode's, or ASCII's where the locale
/// has no UTF-8. It holds nothing but which of them, so that every canvas may carry it.
public struct Symbols: Hashable, Sendable {
  /// Whether characters beyond ASCII can be shown.
  public let isUnicode: Bool

  /// For a terminal that shows UTF-8.
  public static let unicode = Symbols(isUnicode: true)
  /// For one that does not.
  public static let ascii = Symbols(isUnicode: false)

  /// A line from left to right.
  public var horizontal: Character { isUnicode ? "─" : "-" }
  /// A line from top to bottom.
  public var vertical: Character { isUnicode ? "│" : "|" }
  /// A corner.
  public var topLeft: Character { isUnicode ? "╭" : "+" }
  /// A corner.
  public var topRight: Character { isUnicode ? "╮" : "+" }
  /// A corner.
  public var bottomLeft: Character { isUnicode ? "╰" : "+" }
  /// A corner.
  public var bottomRight: Character { isUnicode ? "╯" : "+" }
  /// Marks text that was cut.
  public var ellipsis: Character { isUnicode ? "…" : "~" }
  /// What is not known.
  public var unknown: Character { isUnicode ? "–" : "-" }
  /// Sorted from small to large.
  public var ascending: Character { isUnicode ? "▲" : "^" }
  /// Sorted from large to small.
  public var descending: Character { isUnicode ? "▼" : "v" }
  /// Between the parts of a path.
  public var separator: Character { isUnicode ? "›" : ">" }
  /// A thing in its proper state.
  public var bullet: Character { isUnicode ? "●" : "*" }
  /// Growing.
  public var up: Character { isUnicode ? "↑" : "^" }
  /// Shrinking.
  public var down: Character { isUnicode ? "↓" : "v" }
  /// Neither.
  public var steady: Character { isUnicode ? "→" : "=" }
  /// Eighths from empty to full, for sparklines.
  public var levels: [Character] { isUnicode ? Symbols.blocks : Symbols.plainBlocks }
  /// Frames of a turning mark.
  public var spinner: [Character] { isUnicode ? Symbols.braille : Symbols.strokes }

  private static let blocks: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let plainBlocks: [Character] = [" ", ".", ".", ":", ":", "|", "|", "#", "#"]
  private static let braille: [Character] = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
  private static let strokes: [Character] = ["|", "/", "-", "\\"]
}
