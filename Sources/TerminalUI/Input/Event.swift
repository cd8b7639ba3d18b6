/// Raw terminal input.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(KeyPress)
  /// Text was pasted, in one piece.
  case paste(String)
  /// A mouse button was pressed or the wheel turned.
  case mouse(Mouse)
  /// The terminal has a new size.
  case resize(Size)
  /// The terminal window gained (true) or lost focus.
  case focus(Bool)
  /// The terminal answered the question that went behind the first frame, so long after it was sent:
  /// how slow the link is.
  case answered(milliseconds: Int)
  /// The program goes on after it was stopped (Ctrl-Z and `fg`).
  case resumed
}
