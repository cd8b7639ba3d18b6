/// The characters that lines and marks are drawn with: Unicode's, those of Linux's console, or
/// ASCII's where the locale has no UTF-8. It holds nothing but which of them, so that every canvas
/// may carry it.
public struct Symbols: Hashable, Sendable {
  /// Whether characters beyond ASCII can be shown.
  public let isUnicode: Bool
  /// Whether they are few: the fonts of Linux's console have 256 or 512 characters, lines and blocks
  /// among them, and neither braille nor round corners.
  public let isConsole: Bool

  /// For a terminal that shows UTF-8.
  public static let unicode = Symbols(isUnicode: true, isConsole: false)
  /// For Linux's console.
  public static let console = Symbols(isUnicode: true, isConsole: true)
  /// For one that shows ASCII alone.
  public static let ascii = Symbols(isUnicode: false, isConsole: false)

  private var isRich: Bool { isUnicode && !isConsole }

  /// A line from left to right.
  public var horizontal: Character { isUnicode ? "─" : "-" }
  /// A line from top to bottom.
  public var vertical: Character { isUnicode ? "│" : "|" }
  /// A corner.
  public var topLeft: Character { isRich ? "╭" : isUnicode ? "┌" : "+" }
  /// A corner.
  public var topRight: Character { isRich ? "╮" : isUnicode ? "┐" : "+" }
  /// A corner.
  public var bottomLeft: Character { isRich ? "╰" : isUnicode ? "└" : "+" }
  /// A corner.
  public var bottomRight: Character { isRich ? "╯" : isUnicode ? "┘" : "+" }
  /// Marks text that was cut.
  public var ellipsis: Character { isRich ? "…" : "~" }
  /// What is not known.
  public var unknown: Character { isRich ? "–" : "-" }
  /// Sorted from small to large.
  public var ascending: Character { isRich ? "▲" : "^" }
  /// Sorted from large to small.
  public var descending: Character { isRich ? "▼" : "v" }
  /// Between the parts of a path.
  public var separator: Character { isRich ? "›" : ">" }
  /// A thing in its proper state.
  public var bullet: Character { isRich ? "●" : "*" }
  /// Growing.
  public var up: Character { isUnicode ? "↑" : "^" }
  /// Shrinking.
  public var down: Character { isUnicode ? "↓" : "v" }
  /// Neither.
  public var steady: Character { isUnicode ? "→" : "=" }
  /// Eighths from empty to full, for sparklines.
  public var levels: [Character] {
    isRich ? Symbols.blocks : isUnicode ? Symbols.halfBlocks : Symbols.plainBlocks
  }
  /// Frames of a turning mark.
  public var spinner: [Character] { isRich ? Symbols.braille : Symbols.strokes }

  private static let blocks: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let halfBlocks: [Character] = [" ", "_", "_", "_", "▄", "▄", "▄", "█", "█"]
  private static let plainBlocks: [Character] = [" ", ".", ".", ":", ":", "|", "|", "#", "#"]
  private static let braille: [Character] = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
  private static let strokes: [Character] = ["|", "/", "-", "\\"]
}
