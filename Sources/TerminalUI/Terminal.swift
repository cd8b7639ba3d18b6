/// A terminal: events in, screens out. One thread owns it; only `wakeUp` may be used from others.
public protocol Terminal: AnyObject {
  /// The present size.
  var size: Size { get }
  /// What it can show.
  var capabilities: Capabilities { get }
  /// Ends a `wait` from any thread.
  var wakeUp: any WakeUp { get }
  /// Shows a frame. Only what differs from the one before goes over the wire.
  func present(_ screen: Screen)
  /// Blocks until there is input, `wakeUp` was signalled or the time is over; nil waits for ever.
  func wait(milliseconds: Int?) -> WaitOutcome
  /// Takes every event that waits, without blocking.
  func takeEvents() -> [Event]
  /// Rings the bell.
  func ringBell()
  /// Asks the terminal to show a notification outside of the screen.
  func notify(_ notification: DesktopNotification)
  /// Sends text to the terminal for its clipboard. Nothing tells whether it was taken, and nothing
  /// longer than `Clipboard.limitBytes` is sent.
  func copy(_ text: String)
  /// Asks for clicks and the wheel, or has them stay the terminal's.
  func setMouse(_ isOn: Bool)
  /// Stops the program as Ctrl-Z does, with the terminal given back meanwhile.
  func suspend()
}

/// Why `wait` returned.
public enum WaitOutcome: Hashable, Sendable {
  /// There may be events or messages, or the time is over.
  case ready
  /// The terminal is gone (end of input, hang-up): the program must end.
  case ended
  /// A signal asks the program to end; its number.
  case terminated(signal: Int32)
}

/// Ends a terminal's wait from any thread. Signals that come before the wait count.
public protocol WakeUp: Sendable {
  /// Wakes the waiting thread; may be called any number of times.
  func signal()
}

/// What a terminal can show.
public struct Capabilities: Hashable, Sendable {
  /// How many colours it has.
  public enum ColorDepth: Int, Hashable, Sendable, Comparable {
    /// None: attributes alone.
    case monochrome = 0
    /// The basic eight.
    case eight = 8
    /// Those and the bright eight.
    case sixteen = 16
    /// xterm's palette.
    case palette = 256
    /// Red, green and blue.
    case direct = 16_777_216

    /// By number of colours.
    public static func < (lhs: ColorDepth, rhs: ColorDepth) -> Bool {
      lhs.rawValue < rhs.rawValue
    }
  }

  /// Colours.
  public var colors: ColorDepth
  /// Whether the locale's encoding is UTF-8.
  public var isUnicode: Bool
  /// Whether it is Linux's console, whose fonts have few characters and no Chinese.
  public var isConsole: Bool

  /// Capabilities.
  public init(colors: ColorDepth, isUnicode: Bool, isConsole: Bool = false) {
    self.colors = colors
    self.isUnicode = isUnicode
    self.isConsole = isConsole
  }

  /// What lines and marks are drawn with.
  public var symbols: Symbols { isUnicode ? isConsole ? .console : .unicode : .ascii }
}
