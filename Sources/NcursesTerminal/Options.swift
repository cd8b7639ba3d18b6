import Glibc
public import TerminalUI

extension NcursesTerminal {
  /// How the terminal is to be taken over.
  public struct Options: Hashable, Sendable {
    /// Where keys come from.
    public var inputDescriptor: Int32
    /// Where frames go.
    public var outputDescriptor: Int32
    /// The depth of colour to use, at most what the terminal has; nil for all of it.
    public var colors: Capabilities.ColorDepth?
    /// Whether clicks and the wheel are asked for. Selecting text then takes the shift key.
    public var usesMouse: Bool
    /// Milliseconds after which an escape byte alone is the Escape key.
    public var escapeDelay: Int
    /// Whether the terminal is asked how long the way to it is, with the first frame.
    public var measuresLink = false
    /// Whether text is to go out as UTF-8, whatever the locale says.
    public var isUTF8Wanted = false
    /// Whether the user wants Chinese: where the locale cannot write it, the terminal may show UTF-8.
    public var isChineseWanted = false

    /// Standard input and output, all colours, no mouse; the escape delay from the environment.
    public init(
      inputDescriptor: Int32 = 0, outputDescriptor: Int32 = 1,
      colors: Capabilities.ColorDepth? = nil, usesMouse: Bool = false, escapeDelay: Int? = nil
    ) {
      self.inputDescriptor = inputDescriptor
      self.outputDescriptor = outputDescriptor
      self.colors = colors
      self.usesMouse = usesMouse
      self.escapeDelay =
        escapeDelay
        ?? EscapeDelay(setting: nil) { getenv($0).map { String(cString: $0) } }.milliseconds
    }
  }
}
