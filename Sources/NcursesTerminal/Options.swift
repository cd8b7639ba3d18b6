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
    /// Whether text is to go out as UTF-8, whatever the locale says.
    public var isUTF8Wanted = false

    /// Standard input and output, all colours, no mouse; the escape delay from `ESCDELAY` or 25 ms.
    public init(
      inputDescriptor: Int32 = 0, outputDescriptor: Int32 = 1,
      colors: Capabilities.ColorDepth? = nil, usesMouse: Bool = false, escapeDelay: Int? = nil
    ) {
      self.inputDescriptor = inputDescriptor
      self.outputDescriptor = outputDescriptor
      self.colors = colors
      self.usesMouse = usesMouse
      let asked = getenv("ESCDELAY").map { String(cString: $0) }
      self.escapeDelay = escapeDelay ?? Options.escapeDelay(asked)
    }

    /// The delay that `ESCDELAY` asks for, from 1 to 5000 ms; 25 ms where it is no number.
    public static func escapeDelay(_ variable: String?) -> Int {
      min(max(variable.flatMap { Int($0) } ?? 25, 1), 5000)
    }
  }
}
