/// A type of terminal by its name, where no entry of the database tells what it can do.
public struct TerminalType: Equatable, Sendable {
  private let name: String

  /// A name, such as the environment's `TERM`.
  public init(_ name: String?) { self.name = name ?? "" }

  /// Whether it is Linux's console, of any number of colours: its fonts have few characters, no
  /// Chinese among them, and it has no clipboard.
  public var isConsole: Bool { name == "linux" || name.hasPrefix("linux-") }

  /// Whether it is one of DEC's, `vt` and a number, which have no clipboard. `vte` is the terminal of
  /// GNOME.
  public var isVideoTerminal: Bool {
    name.hasPrefix("vt") && name.dropFirst(2).first?.isNumber == true
  }
}
