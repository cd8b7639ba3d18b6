/// A key, apart from the modifiers held with it.
public enum Key: Hashable, Sendable {
  /// A printable character, in the case typed.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Backspace.
  case backspace
  /// Delete forward.
  case delete
  /// Insert.
  case insert
  /// Arrows.
  case up
  /// Arrows.
  case down
  /// Arrows.
  case left
  /// Arrows.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, from 1.
  case function(Int)
}
