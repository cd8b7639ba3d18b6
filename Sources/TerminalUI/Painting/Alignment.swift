/// Where text stands in the room that it is given.
public enum Alignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// In the middle.
  case center
  /// At the right, as numbers do.
  case trailing

  func blanksBefore(_ room: Int) -> Int {
    switch self {
    case .leading: 0
    case .center: max(0, room) / 2
    case .trailing: max(0, room)
    }
  }
}
