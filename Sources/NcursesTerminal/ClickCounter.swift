import TerminalUI

/// Makes two presses at one place within a short time a double press.
struct ClickCounter {
  private static let longest = 400
  private var last: (place: Point, time: Int)?

  /// `event`, with a second press counted; `time` in milliseconds.
  mutating func counted(_ event: Event, at time: Int) -> Event {
    guard case .mouse(let mouse) = event, mouse.action == .press else { return event }
    if let last, last.place == mouse.position, time - last.time <= ClickCounter.longest {
      self.last = nil
      return .mouse(Mouse(.doublePress, at: mouse.position))
    }
    last = (mouse.position, time)
    return event
  }
}
