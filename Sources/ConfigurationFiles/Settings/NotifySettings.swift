/// How a change of an alert is told beside the screen, as a file gives it.
public struct NotifySettings: Equatable, Sendable {
  /// The words for the sequences by which a terminal is asked to show a notification.
  public static let terminalWords = ["osc9", "osc777"]

  /// Whether the terminal's bell rings.
  public var ringsBell = false
  /// Which sequence asks the terminal for a notification; nil sends none.
  public var terminal: String?
  /// A program with its arguments; empty runs none.
  public var command: [String] = []

  init(_ reader: inout MappingReader) {
    ringsBell = reader.boolean("bell") ?? false
    terminal = reader.choice("terminal", among: NotifySettings.terminalWords)
    command = reader.strings("command") ?? []
  }
}
