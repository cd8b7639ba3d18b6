public import TerminalUI

/// An application: what it remembers, what can happen, what that changes, how it looks. None of
/// its functions waits, reads the clock or draws random numbers.
public protocol Program {
  /// What it remembers.
  associatedtype Model
  /// What can happen; the only thing that changes the model.
  associatedtype Message: Sendable

  /// What happens first; its effects start after the first frame is painted.
  func start() -> Message
  /// The message for raw input, or nil where it means nothing.
  func message(for event: Event) -> Message?
  /// Changes the model and says what work follows. `moment` is when the message was taken.
  func update(_ model: inout Model, _ message: Message, at moment: Moment) -> Effect<Message>
  /// Draws the model.
  func view(_ model: Model, on canvas: Canvas)
  /// How many milliseconds a frame may wait that only this message asks for: what else comes
  /// meanwhile goes with it, and whatever the user does paints at once. 0 where it may not.
  func patience(of model: Model, for message: Message) -> Int
}

extension Program {
  /// None.
  public func patience(of model: Model, for message: Message) -> Int { 0 }
}
