/// The characters that lines and marks are drawn with: Unicode's, or ASCII's where the locale
/// has no UTF-8.
public struct Symbols: Hashable, Sendable {
  /// A line from left to right.
  public var horizontal: Character
  /// A line from top to bottom.
  public var vertical: Character
  /// Corners.
  public var topLeft: Character
  /// Corners.
  public var topRight: Character
  /// Corners.
  public var bottomLeft: Character
  /// Corners.
  public var bottomRight: Character
  /// Marks text that was cut.
  public var ellipsis: Character
  /// What is not known.
  public var unknown: Character
  /// Sorted from small to large.
  public var ascending: Character
  /// Sorted from large to small.
  public var descending: Character
  /// Between the parts of a path.
  public var separator: Character
  /// A thing in its proper state.
  public var bullet: Character
  /// Growing.
  public var up: Character
  /// Shrinking.
  public var down: Character
  /// Neither.
  public var steady: Character
  /// Eighths from empty to full, for sparklines.
  public var levels: [Character]
  /// Frames of a turning mark.
  public var spinner: [Character]
  /// Whether characters beyond ASCII can be shown.
  public var isUnicode: Bool

  /// For a terminal that shows UTF-8.
  public static let unicode = Symbols(
    horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰",
    bottomRight: "╯", ellipsis: "…", unknown: "–", ascending: "▲", descending: "▼",
    separator: "›", bullet: "●", up: "↑", down: "↓", steady: "→",
    levels: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"], isUnicode: true)

  /// For one that does not.
  public static let ascii = Symbols(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", ellipsis: "~", unknown: "-", ascending: "^", descending: "v",
    separator: ">", bullet: "*", up: "^", down: "v", steady: "=",
    levels: [" ", ".", ".", ":", ":", "|", "|", "#", "#"],
    spinner: ["|", "/", "-", "\\"], isUnicode: false)
}
