/// A terminal without a device: events are put in by hand and the last frame is kept, for tests,
/// golden screens and screenshots.
public final class HeadlessTerminal: Terminal {
  /// A wake-up that nobody waits for: whoever drives a headless terminal asks the runtime.
  public struct Silent: WakeUp {
    /// A wake-up.
    public init() {}
    /// Does nothing.
    public func signal() {}
  }

  /// The size; change it with a `.resize` event.
  public private(set) var size: Size
  /// What it pretends to show.
  public let capabilities: Capabilities
  /// How a waiting thread is woken.
  public let wakeUp: any WakeUp
  /// The last frame shown.
  public private(set) var screen: Screen
  /// How many frames were shown.
  public private(set) var frameCount = 0
  /// How often the bell rang.
  public private(set) var bellCount = 0
  /// What was copied, in order.
  public private(set) var copies: [String] = []
  /// What was asked to be shown outside of the screen.
  public private(set) var notifications: [DesktopNotification] = []
  /// Whether clicks are asked for.
  public private(set) var isMouseOn = false
  /// How often the program asked to be stopped.
  public private(set) var suspendCount = 0
  private var events: [Event] = []

  /// A terminal of `size`.
  public init(
    size: Size, capabilities: Capabilities = Capabilities(colors: .palette, isUnicode: true),
    wakeUp: any WakeUp = Silent()
  ) {
    self.size = size
    self.capabilities = capabilities
    self.wakeUp = wakeUp
    screen = Screen(size: size)
  }

  /// Puts an event in.
  public func send(_ event: Event) {
    if case .resize(let size) = event { self.size = size }
    events.append(event)
  }

  /// Keeps the frame.
  public func present(_ screen: Screen) {
    self.screen = screen
    frameCount += 1
  }

  /// Returns at once.
  public func wait(milliseconds: Int?) -> WaitOutcome { .ready }

  /// The events put in since.
  public func takeEvents() -> [Event] {
    defer { events.removeAll() }
    return events
  }

  /// Counts.
  public func ringBell() { bellCount += 1 }
  /// Keeps the notification.
  public func notify(_ notification: DesktopNotification) { notifications.append(notification) }
  /// Keeps the text.
  public func copy(_ text: String) { copies.append(text) }
  /// Keeps whether it is on.
  public func setMouse(_ isOn: Bool) { isMouseOn = isOn }
  /// Counts.
  public func suspend() { suspendCount += 1 }
}
