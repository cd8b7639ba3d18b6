/// A name with `*` for any characters and `?` for one.
public struct GlobPattern: Equatable, Sendable {
  private let pattern: [Character]

  /// As it is written.
  public var text: String { String(pattern) }

  /// A pattern; every text is one.
  public init(_ text: String) { pattern = Array(text) }

  /// Whether the whole of `text` is matched. Takes time in proportion to the product of the
  /// lengths at most.
  public func matches(_ text: String) -> Bool {
    let text = Array(text)
    var (position, place) = (0, 0)
    var star: (position: Int, place: Int)?
    while place < text.count {
      if position < pattern.count, pattern[position] == "*" {
        star = (position + 1, place)
        position += 1
      } else if position < pattern.count,
        pattern[position] == "?" || pattern[position] == text[place]
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
    return pattern[position...].allSatisfy { $0 == "*" }
  }
}
