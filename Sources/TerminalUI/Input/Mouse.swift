/// A mouse event.
public struct Mouse: Hashable, Sendable {
  /// What the mouse did.
  public enum Action: Hashable, Sendable {
    /// The left button was pressed.
    case press
    /// The left button was pressed twice.
    case doublePress
    /// The wheel turned up.
    case scrollUp
    /// The wheel turned down.
    case scrollDown

    /// Whether it means a place on the screen.
    public var isPress: Bool { self == .press || self == .doublePress }
  }

  /// What it did.
  public var action: Action
  /// Where.
  public var position: Point

  /// A mouse event.
  public init(_ action: Action, at position: Point) {
    self.action = action
    self.position = position
  }
}
