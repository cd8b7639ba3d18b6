/// What the settings say of the terminal, whatever the profile.
public struct TerminalSettings: Equatable, Sendable {
  /// Where what is copied goes.
  public enum Clipboard: Equatable, Sendable {
    /// To the terminal, unless it is known to have no clipboard.
    case automatic
    /// To the terminal.
    case osc52
    /// Nowhere: it is shown alone.
    case off
    /// To the standard input of a program, with its arguments.
    case program([String])

    fileprivate static let words = ["auto", "osc52", "off"]
  }

  /// Whether the mouse is used; the terminal's own selection then needs Shift.
  public var usesMouse = false
  /// Whether text goes out as UTF-8, whatever the locale says.
  public var isUTF8Wanted = false
  /// Milliseconds that an escape byte alone is waited on; nil by the way here.
  public var escapeDelay: Int?
  /// Where what is copied goes.
  public var clipboard = Clipboard.automatic
  /// Whether the link is slow; nil where that is found out.
  public var isSlow: Bool?

  /// The defaults.
  public init() {}

  init(_ reader: inout MappingReader) {
    usesMouse = reader.boolean("mouse") ?? false
    isUTF8Wanted = reader.boolean("utf8") ?? false
    escapeDelay = reader.number("escape_delay", in: 1...5000, unit: "milliseconds").map { Int($0) }
    clipboard = TerminalSettings.clipboard("clipboard", &reader)
    if let node = reader.node("slow"), node.content != .scalar("auto", isPlain: true) {
      isSlow = node.boolean
      if isSlow == nil { reader.reportUnexpected("auto, true or false", "slow", node) }
    }
  }

  /// A line that a shell would take apart is refused: there is none.
  private static func clipboard(_ key: String, _ reader: inout MappingReader) -> Clipboard {
    guard let node = reader.node(key) else { return .automatic }
    switch node.content {
    case .scalar("auto", _): return .automatic
    case .scalar("osc52", _): return .osc52
    case .scalar("off", _), .scalar("false", isPlain: true): return .off
    case .sequence:
      let mistakes = reader.diagnostics.count
      guard let words = reader.strings(key), reader.diagnostics.count == mistakes else {
        return .automatic
      }
      if let first = words.first, !first.isEmpty, words.count > 1 || !first.contains(" ") {
        return .program(words)
      }
    default: break
    }
    reader.reportUnexpected(
      "one of \(Clipboard.words.joined(separator: ", ")), or a list of words such as [wl-copy]",
      key, node)
    return .automatic
  }
}
