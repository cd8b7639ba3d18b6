package import TencentCloud

/// A name with `*` for any characters and `?` for one; `\*`, `\?` and `\\` are those characters.
package struct GlobPattern: Equatable, Sendable {
  private enum Piece: Equatable, Sendable {
    case any
    case one
    case character(Character)
  }

  /// As it is written.
  package let text: String
  private let pattern: [Piece]

  /// A pattern; every text is one.
  package init(_ text: String) {
    self.text = text
    var pattern: [Piece] = []
    var isEscaped = false
    for character in text {
      if isEscaped {
        isEscaped = false
        if !"*?\\".contains(character) { pattern.append(.character("\\")) }
        pattern.append(.character(character))
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "*": pattern.append(.any)
      case "?": pattern.append(.one)
      default: pattern.append(.character(character))
      }
    }
    if isEscaped { pattern.append(.character("\\")) }
    self.pattern = pattern
  }

  /// Whether the whole of `text` is matched. Takes time in proportion to the product of the
  /// lengths at most.
  package func matches(_ text: String) -> Bool {
    let text = Array(text)
    var (position, place) = (0, 0)
    var star: (position: Int, place: Int)?
    while place < text.count {
      if position < pattern.count, pattern[position] == .any {
        star = (position + 1, place)
        position += 1
      } else if position < pattern.count,
        pattern[position] == .one || pattern[position] == .character(text[place])
      {
        position += 1
        place += 1
      } else if let back = star {
        // The last star takes one character more.
        star = (back.position, back.place + 1)
        (position, place) = (back.position, back.place + 1)
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == .any }
  }
}

extension GlobPattern {
  /// Whether an action is matched, written with its product (`trocket.DeleteTopic`) or without.
  package func matches(_ action: ActionID) -> Bool {
    matches(action.name) || matches(action.description)
  }
}
