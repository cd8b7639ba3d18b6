/// The escape sequences by which terminals show notifications. There is no way to ask for which of
/// them a terminal takes.
public enum NotificationStyle: String, Hashable, Sendable, CaseIterable {
  /// iTerm2, Windows Terminal, WezTerm, kitty, Ghostty: a text without a title.
  case osc9
  /// urxvt, foot, WezTerm, Ghostty: a title and a text.
  case osc777
}

/// A line to be shown outside of the screen.
public struct DesktopNotification: Hashable, Sendable {
  /// The longest text that is sent, in bytes: terminals cut, or drop, what is longer.
  static let limit = 240

  /// By which sequence.
  public var style: NotificationStyle
  /// The title, where the sequence has one.
  public var title: String
  /// The text.
  public var text: String

  /// A line.
  public init(style: NotificationStyle, title: String, text: String) {
    self.style = style
    self.title = title
    self.text = text
  }

  /// What goes to the terminal. Nothing in the texts can end the sequence or begin another one.
  /// - Parameter isInTmux: Wraps it for the terminal around tmux, which drops it unless its
  ///   `allow-passthrough` is on.
  public func sequence(isInTmux: Bool) -> [UInt8] {
    let body =
      switch style {
      // ConEmu's commands and a progress bar begin with digits: those are no text.
      case .osc9:
        "9;" + (text.first?.isNumber == true ? " " : "") + DesktopNotification.harmless(text)
      // A semicolon would end the field.
      case .osc777:
        "777;notify;" + DesktopNotification.harmless(title).replacingSemicolons + ";"
          + DesktopNotification.harmless(text).replacingSemicolons
      }
    let plain = "\u{1B}]\(body)\u{07}"
    if !isInTmux { return Array(plain.utf8) }
    return Array("\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\".utf8)
  }

  /// Text in which everything that a terminal would obey is spelled out, and which is not long.
  private static func harmless(_ text: String) -> String {
    var cut = ""
    for character in TextWidth.visible(text) {
      if cut.utf8.count + character.utf8.count > limit { break }
      cut.append(character)
    }
    return cut
  }
}

extension String {
  fileprivate var replacingSemicolons: String {
    String(map { $0 == ";" ? "," : $0 })
  }
}
