/// What became of an action since May 2024.
public enum ActionSuccessor: Equatable, Sendable {
  /// It goes by its own name, or is new.
  case itself
  /// Another action took its place, of another product.
  case action(ActionID)
  /// Nothing took its place.
  case none
}
