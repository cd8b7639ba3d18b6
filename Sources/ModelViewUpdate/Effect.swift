public import TerminalUI

/// Work handed to the runtime as a value. Labels name requests: a repeated label cancels the older
/// work, and a test can assert what was asked.
public struct Effect<Message: Sendable>: Sendable {
  /// The kinds of work.
  public enum Operation: Sendable {
    /// Runs elsewhere and sends messages.
    case run(label: String, work: @Sendable (Send<Message>) async -> Void)
    /// Delivers a message after a time.
    case after(label: String, milliseconds: Int, message: Message)
    /// Ends the work or the wait with that label.
    case cancel(label: String)
    /// Rings the terminal's bell.
    case ringBell
    /// Shows a notification outside of the screen, where the terminal does that.
    case notify(DesktopNotification)
    /// Puts text on the user's clipboard.
    case copy(String)
    /// Asks the terminal for clicks and the wheel, or not any more.
    case setMouse(Bool)
    /// Stops the program until the shell lets it go on.
    case suspend
    /// Ends the program with an exit status.
    case quit(status: Int32)
  }

  /// The work, in order.
  public var operations: [Operation]

  /// Work from its parts.
  @inlinable
  public init(_ operations: [Operation]) { self.operations = operations }

  /// No work.
  public static var none: Effect { Effect([]) }

  /// Runs elsewhere under a label; what it sends after it was cancelled is dropped.
  public static func run(
    _ label: String, _ work: @escaping @Sendable (Send<Message>) async -> Void
  ) -> Effect { Effect([.run(label: label, work: work)]) }

  /// Delivers `message` after some milliseconds, unless the label is cancelled or used again.
  public static func after(_ label: String, milliseconds: Int, _ message: Message) -> Effect {
    Effect([.after(label: label, milliseconds: milliseconds, message: message)])
  }

  /// Ends the work with that label.
  public static func cancel(_ label: String) -> Effect { Effect([.cancel(label: label)]) }
  /// Rings the bell.
  public static var ringBell: Effect { Effect([.ringBell]) }
  /// Shows a notification.
  public static func notify(_ notification: DesktopNotification) -> Effect {
    Effect([.notify(notification)])
  }
  /// Copies text.
  public static func copy(_ text: String) -> Effect { Effect([.copy(text)]) }
  /// Asks for clicks and the wheel, or not any more.
  public static func setMouse(_ isOn: Bool) -> Effect { Effect([.setMouse(isOn)]) }
  /// Stops as Ctrl-Z does.
  public static var suspend: Effect { Effect([.suspend]) }
  /// Ends the program.
  public static func quit(status: Int32 = 0) -> Effect { Effect([.quit(status: status)]) }

  /// All of these, in order.
  @inlinable
  public static func merge(_ effects: [Effect]) -> Effect {
    var all = Effect([])
    for effect in effects { all.add(effect) }
    return all
  }

  /// This work and then that.
  @inlinable
  public static func + (lhs: Effect, rhs: Effect) -> Effect {
    var both = lhs
    both.add(rhs)
    return both
  }

  /// Element by element, and inlined: to append a sequence, code that is generic here looks through
  /// every conformance of the program.
  @inlinable
  mutating func add(_ other: Effect) {
    for operation in other.operations { operations.append(operation) }
  }

  /// The labels of what runs or waits, in order: what a test asserts.
  public var labels: [String] {
    operations.compactMap { operation in
      switch operation {
      case .run(let label, _), .after(let label, _, _), .cancel(let label): label
      case .ringBell, .notify, .copy, .setMouse, .suspend, .quit: nil
      }
    }
  }
}
